import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** An exported function with the comment right above it, '' where it has none. */
export interface Documented {
  readonly path: string;
  readonly name: string;
  readonly comment: string;
}

/** A call that an example makes and the answer printed behind it, as both stand in the comment. */
export interface DocExample {
  readonly code: string;
  readonly answer: string;
}

// A comment holds no end of a comment, and touches the function below it.
const EXPORTED =
  /(?<comment>\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^export (?:(?:async )?function\*? (?<name>\w+)|const (?<arrow>\w+) = (?:\([^=]*\)|\w+)(?:: [^=]+)? =>)/gm;

/**
 * The exported functions of every file below a folder.
 *
 * @example
 * exportedFunctions('src/core/text')[0] // { path: 'src/core/text/document.ts', name: 'readDocument', comment: '…' }
 */
export function exportedFunctions(folder: string): Documented[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(({ name }) =>
    name.endsWith('.ts'),
  );
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return paths.flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(EXPORTED)].map(({ groups = {} }) => ({
      path,
      name: groups['name'] ?? groups['arrow'] ?? '',
      comment: groups['comment'] ?? '',
    })),
  );
}

/**
 * The calls that a comment's `@example` makes: each ends at its answer, behind `//` on its line or on the next.
 * What it names in a `const` before, it may use.
 */
export function examplesIn(comment: string): DocExample[] {
  const [, example = ''] = comment.replace(/^\s*\*(?: |\/?$)|\s*\*\/$/gm, '').split('@example');
  const found: DocExample[] = [];
  let made: string[] = [];
  for (const line of example.split('\n')) {
    const [, code = line, answer] = /^(.*?)(?:^| )\/\/ (.*)$/.exec(line) ?? [];
    if (code.trim() !== '') made.push(code);
    if (answer === undefined || made.length === 0) continue;
    found.push({ code: made.join('\n'), answer });
    made = made.filter((before) => before.startsWith('const '));
  }
  return found;
}
