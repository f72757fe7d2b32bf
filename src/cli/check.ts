// Checks the content before a build and prints every problem with its file, line, column and mend:
//   npm run --silent check [FOLDER]
import { inspectFolder } from './inspect-folder.ts';
import { reportProblems } from './report-problems.ts';

reportProblems(inspectFolder(process.argv[2] ?? '.').problems);
