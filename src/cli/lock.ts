// Shows what has become of every link since the locks were written, and accepts it:
//   npm run lock
import { renameSync, writeFileSync } from 'node:fs';
import { describeChanges, sumUp } from '../content/describe-changes.ts';
import { writeLock } from '../content/lock-file.ts';
import { inspectFolder } from './inspect-folder.ts';
import { readArguments } from './read-arguments.ts';
import { reportProblems } from './report-problems.ts';

readArguments({ usage: 'npm run lock' });
// The day of the editor's own clock: it is noted with what changes.
const now = new Date();
const day = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');
const { files, problems, stories } = inspectFolder('.', day);
if (!reportProblems(problems)) {
  for (const { lockFile, compared } of stories) {
    const next = writeLock(compared.lock);
    if (next === String(files.get(lockFile) ?? '')) {
      console.log(`${lockFile}: up to date`);
      continue;
    }
    for (const line of describeChanges(compared.outcomes)) console.log(`  ${line}`);
    // Written beside it and put in its place: a lock is never half written.
    writeFileSync(`${lockFile}.new`, next);
    renameSync(`${lockFile}.new`, lockFile);
    console.log(`${lockFile}: ${sumUp(compared.outcomes).replaceAll(' would ', ' will ')}`);
  }
}
