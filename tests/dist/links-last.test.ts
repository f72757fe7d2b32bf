// Every address of one build leads somewhere in the next, whatever was edited in between.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesOf, pagesOf, textOf } from '../support/site.ts';

const ROOT = join(import.meta.dirname, '../..');
// The test runner's own base and site must not reach the build.
const OWN = { ...process.env, BASE_URL: undefined, SITE: undefined };
const project = mkdtempSync(join(tmpdir(), 'same-story-links-'));
afterAll(() => rmSync(project, { recursive: true }));
for (const name of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
  cpSync(join(ROOT, name), join(project, name), { recursive: true });
symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));

const HERALD = `Police said 12 people were hurt when a warehouse burned at the harbour on Tuesday.

“It was a shameful night,” said Ana Ruiz, the mayor. Some 300 residents were evacuated.

The fire cost about $2 million.
`;
const POST = `Police said 14 people were hurt in the fire at the harbour on Tuesday.

About 250 residents were evacuated, according to the fire brigade.
`;
write('outlets.yaml', 'the-herald:\n  name: The Herald\nthe-post:\n  name: The Post\n');
write('harbour-fire/story.yaml', 'title: Fire at the harbour\nsummary: A warehouse burns.\n');
write('harbour-fire/the-herald.md', article(HERALD));
write('harbour-fire/the-post.md', article(POST));
run('src/cli/lock.ts');
const first = build('first', '/');

renameSync(join(project, 'content/harbour-fire'), join(project, 'content/warehouse-fire'));
renameSync(
  join(project, 'content/warehouse-fire/the-herald.md'),
  join(project, 'content/warehouse-fire/daily-herald.md'),
);
write(
  'outlets.yaml',
  'daily-herald:\n  name: The Daily Herald\n  aliases: [the-herald]\nthe-post:\n  name: The Post\n',
);
write(
  'warehouse-fire/story.yaml',
  `title: Fire in a warehouse
summary: A warehouse burns.
aliases: [harbour-fire]
questions:
  - ask: How many were injured?
    key: injured
    kind: count
    answers:
      daily-herald: [15 people]
      the-post: [14 people]
`,
);
write(
  'warehouse-fire/daily-herald.md',
  article(HERALD.replace('12 people', '15 people').replace(' Some 300 residents were evacuated.', '')),
);
const frozen = run('src/cli/build.ts', '--frozen');
run('src/cli/lock.ts');

it('is not built with --frozen while links would move, and says how many', () => {
  expect(frozen.status).toBe(1);
  expect(frozen.stderr).toMatch(
    /warehouse-fire\/claims\.lock\.json.*1 (?:link )?would lead to a changed value, \d+ would be withdrawn/,
  );
});

describe.each(['/', '/press/'])('below %s', (base) => {
  const files = build(`next${base.length}`, base);
  const pages = pagesOf(files);

  it('has every page of the build before', () => {
    // The lists of the search are told anew by each build: nobody is given a link into them.
    const given = [...pagesOf(first).keys()].filter((address) => !address.startsWith('/search/'));
    const lost = given.filter((address) => !pages.has(address));
    expect(lost).toEqual([]);
  });

  it('leads each of them to a page and an anchor that exist, in one step', () => {
    const stubs = [...pages].filter(([, page]) => page.querySelector('meta[http-equiv=refresh]') !== null);
    expect(stubs.length).toBeGreaterThan(10);
    for (const [address, page] of stubs) {
      const to = page.querySelector('a')?.getAttribute('href') ?? '';
      expect(page.querySelector('meta[http-equiv=refresh]')?.getAttribute('content')).toBe(`0; url=${to}`);
      const { pathname, hash } = new URL(to, 'http://localhost');
      const target = pages.get(`/${pathname.slice(base.length)}`);
      expect(target, `${address} → ${to}`).toBeDefined();
      if (hash !== '') expect(target?.getElementById(hash.slice(1)), `${address} → ${to}`).not.toBeNull();
    }
  });

  it('keeps the anchor of every passage in its article', () => {
    const now = new Map([
      ['the-herald', 'daily-herald'],
      ['the-post', 'the-post'],
    ]);
    for (const [before, after] of now) {
      const anchors = [...(pagesOf(first).get(`/harbour-fire/${before}/`)?.querySelectorAll('[id^="c-"]') ?? [])];
      expect(anchors.length).toBeGreaterThan(3);
      const page = pages.get(`/warehouse-fire/${after}/`);
      expect(anchors.filter(({ id }) => page?.getElementById(id) === null).map(({ id }) => id)).toEqual([]);
    }
  });

  it('shows what changed, and the last words of what is gone', () => {
    const changed = [...pages.values()].find((page) => page.querySelector('del') !== null);
    expect(textOf(changed?.querySelector('h1') ?? null)).toBe('“15 people”');
    expect(textOf(changed?.querySelector('.link-changes') ?? null)).toMatch(
      /changed on .*Was: “12 people” ?Now: “15 people”/,
    );
    const list = pages.get('/warehouse-fire/withdrawn/');
    const gone = [...(list?.querySelectorAll('main li a') ?? [])].find(
      (link) => textOf(link) === '“Some 300 residents”',
    );
    const tombstone = pages.get(`/${(gone?.getAttribute('href') ?? '').slice(base.length)}`);
    expect(textOf(tombstone?.querySelector('main') ?? null)).toMatch(
      /no longer here.*Some 300 residents were evacuated.*copy of the article was edited/,
    );
    expect(tombstone?.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });

  it('gives each host the same moves', () => {
    const own = base.slice(0, -1);
    const moves = [
      [`${own}/warehouse-fire/the-herald/`, `${own}/warehouse-fire/daily-herald/`],
      [`${own}/harbour-fire/`, `${own}/warehouse-fire/`],
    ];
    for (const name of ['/_redirects', '/.htaccess', '/redirects.nginx.map', '/vercel.json'])
      for (const path of moves.flat()) expect(files.get(name)?.toString(), name).toContain(path);
    expect(files.get('/_redirects')?.toString()).toMatch(/\/q\/[a-z-]+\/\* \S+\/q\/injured\/:splat 301/);
  });
});

function article(body: string): string {
  return `---\npublished: "2024-05-02"\n---\n\n${body}`;
}

function write(file: string, text: string): void {
  const path = join(project, 'content', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function run(script: string, ...args: readonly string[]) {
  return spawnSync('node', [script, ...args], { cwd: project, encoding: 'utf8', env: OWN });
}

function build(folder: string, base: string): Map<string, Buffer> {
  const { status, stderr } = spawnSync('npx', ['astro', 'build', '--silent', '--outDir', folder], {
    cwd: project,
    encoding: 'utf8',
    env: { ...OWN, BASE_PATH: base },
  });
  if (status !== 0) throw new Error(stderr);
  return filesOf(join(project, folder));
}
