// Checks the content before a build and prints every problem with its file, line, column and mend:
//   npm run --silent check [FOLDER]
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkContent } from '../content/check-content.ts';
import { describeProblem } from '../content/problem.ts';

const root = process.argv[2] ?? '.';
const problems = checkContent(readFiles(root));
for (const problem of problems) console.error(describeProblem(problem));
if (problems.length > 0) {
  console.error(
    `\n${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content. Nothing was built.`,
  );
  process.exitCode = 1;
}

function readFiles(folder: string): Map<string, Uint8Array> {
  const entries = readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.sort().map((path) => [
      path
        .slice(folder === '.' ? 0 : folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path),
    ]),
  );
}
