// Makes another site with the same program, as an editor would, and serves it:
//   node tests/support/second-site.ts PORT
// It has the project's story with a correction; one of outlets whose names run from right to left, of which
// one printed its article anew, so that some links have changed and some are withdrawn; one of ten articles,
// and one of two.
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const [port = '4392'] = process.argv.slice(2);
const root = join(import.meta.dirname, '../..');
// Inside the project, so that its packages are found.
const folder = '.astro/second-site';
const site = join(root, folder);
const added = join(root, 'tests/fixtures/second-site');

rmSync(site, { recursive: true, force: true });
mkdirSync(site, { recursive: true });
for (const name of ['src', 'content', 'astro.config.mjs', 'package.json'])
  cpSync(join(root, name), join(site, name), { recursive: true });
for (const story of ['ferry', 'bridge', 'orchard'])
  cpSync(join(added, story), join(site, 'content', story), { recursive: true });
for (const file of ['outlets.yaml', 'cecot-release/corrections.yaml'])
  appendFileSync(join(site, 'content', file), `\n${readFileSync(join(added, file), 'utf8')}`);

run('check');
run('lock');
const article = join(site, 'content/ferry/manarat-al-sahil.md');
const printed = readFileSync(article, 'utf8');
writeFileSync(article, printed.replace('Nine passengers', 'Eleven passengers').replace(/The heroic crew.*\./, ''));
run('lock');
run('build');
spawn(process.execPath, ['tests/support/serve.ts', port, join(folder, 'dist')], { cwd: root, stdio: 'inherit' });

/** A command of the project, which has nobody to ask. */
function run(command: string): void {
  const { status } = spawnSync(process.execPath, [`src/cli/${command}.ts`], {
    cwd: site,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter),
    },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`${command} failed`);
}
