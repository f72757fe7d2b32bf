// Checks the content before a build and prints every problem with its file, line, column and mend:
//   npm run --silent check [FOLDER]
import { checkContent } from '../content/check-content.ts';
import { readFiles } from './read-files.ts';
import { reportProblems } from './report-problems.ts';

reportProblems(checkContent(readFiles(process.argv[2] ?? '.')));
