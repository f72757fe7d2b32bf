// Checks the content, then builds the site into dist/:
//   npm run build [-- --frozen] [--portable] [--outDir FOLDER]
// With --frozen, nothing is built where a link would not lead where the locks say; with --portable, the site
// can be opened from a disk.
import { spawnSync } from 'node:child_process';
import { sumUp } from '../content/describe-changes.ts';
import { writeLock } from '../content/lock-file.ts';
import { inspectFolder } from './inspect-folder.ts';
import { misaddressed } from './misaddressed.ts';
import { readArguments, refuse } from './read-arguments.ts';
import { reportProblems } from './report-problems.ts';

const { frozen, portable, outDir } = readArguments({
  usage: 'npm run build [-- --frozen] [--portable] [--outDir FOLDER]',
  options: { frozen: { type: 'boolean' }, portable: { type: 'boolean' }, outDir: { type: 'string' } },
}).options;
const wrong = misaddressed(process.env);
if (wrong !== undefined) refuse(wrong);
const { files, problems, stories } = inspectFolder('.');
if (reportProblems(problems)) console.error('Nothing was built.');
else {
  const outdated = stories.filter(({ lockFile, compared }) => writeLock(compared.lock) !== decoded(lockFile));
  for (const { lockFile, compared } of outdated)
    console.error(`${lockFile} is not up to date: ${sumUp(compared.outcomes)}. "npm run lock" shows and accepts it.`);
  if (frozen && outdated.length > 0) {
    console.error('Nothing was built.');
    process.exitCode = 1;
  } else {
    const options = typeof outDir === 'string' ? ['--outDir', outDir] : [];
    const env = portable ? { ...process.env, PORTABLE: '1' } : process.env;
    process.exitCode = spawnSync('astro', ['build', '--silent', ...options], { stdio: 'inherit', env }).status ?? 1;
  }
}

function decoded(file: string): string {
  return String(files.get(file) ?? '');
}
