// Checks the content before a build and prints every problem with its file, line, column and mend:
//   npm run --silent check [-- FOLDER]
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { inspectFolder } from './inspect-folder.ts';
import { readArguments, refuse } from './read-arguments.ts';
import { reportProblems } from './report-problems.ts';

const usage = 'npm run check [-- FOLDER], a folder that holds a folder content';
const [folder] = readArguments({ usage, files: [0, 1] }).files;
if (folder !== undefined && !existsSync(join(folder, 'content'))) refuse(`No content in ${folder}. Usage: ${usage}`);
reportProblems(inspectFolder(folder ?? '.').problems);
