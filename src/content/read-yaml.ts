import { isMap, isScalar, LineCounter, parseDocument, type Document as YamlDocument } from 'yaml';
import { z } from 'zod';
import { nearest } from '../core/comparison/curation/nearest.ts';
import type { Problem } from './problem.ts';
import { slipsIn } from './yaml-slips.ts';

/** Data that fits its schema, or what is wrong with it. */
export type ReadYaml<T> = SoundYaml<T> | { readonly problems: readonly Problem[] };

export interface SoundYaml<T> {
  readonly data: T;
  /** A problem with the value at a path (`['questions', 2, 'ask']`), at its line and column. */
  readonly problemAt: (path: readonly (string | number)[], message: string) => Problem;
}

/**
 * Reads YAML by a schema. Every problem names its own line and column; a misspelt key
 * comes with the nearest that is known.
 *
 * @param file the path to name in problems
 * @param lineOffset the lines of the file that stand before `text`
 */
export function readYaml<T>(file: string, text: string, schema: z.ZodType<T>, lineOffset = 0): ReadYaml<T> {
  const lines = new LineCounter();
  // Days without quotes are days here, as they are where the site reads the file, and no words.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, customTags: ['timestamp'] });
  const problemAt = (offset: number, message: string): Problem => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line) + lineOffset, column: Math.max(1, col), message };
  };
  const slips = slipsIn(document, text).map(({ at, message }) => problemAt(at, message));
  // What follows on its line is the same slip, read further.
  if (slips.length > 0) return { problems: slips.filter(({ line }, i) => line !== slips[i - 1]?.line) };
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success)
    return { data: result.data, problemAt: (path, message) => problemAt(valueOffset(document, path), message) };
  return { problems: result.error.issues.flatMap((issue) => problemsOf(issue, document, schema, problemAt)) };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  document: YamlDocument,
  schema: z.ZodType,
  problemAt: (offset: number, message: string) => Problem,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      problemAt(
        keyOffset(document, [...issue.path, key]),
        `${key}: no such key.${guess(key, knownKeys(schema, issue.path))}`,
      ),
    );
  }
  if (issue.code === 'invalid_key') {
    const [inner] = issue.issues;
    return [problemAt(keyOffset(document, issue.path), `${String(issue.path.at(-1))}: ${inner?.message}`)];
  }
  const offset = document.hasIn(issue.path)
    ? valueOffset(document, issue.path)
    : keyOffset(document, issue.path.slice(0, -1));
  // The place tells which of several.
  const name = issue.path.findLast((step) => typeof step === 'string') ?? '';
  const missing = issue.code === 'invalid_type' && !document.hasIn(issue.path);
  const mend = (issue.code === 'invalid_type' && FORMS[issue.expected]) || issue.message;
  const message = missing ? `${name} is missing: add it` : `${name}: ${mend}`;
  return [problemAt(offset, name === '' ? mend : message)];
}

/** How values other than words are written. */
const FORMS: Readonly<Record<string, string>> = {
  object: 'write keys and their values, a line each: "key: value"',
  record: 'write keys and their values, a line each: "key: value"',
  array: 'write a list, a line each: "- …"',
  number: 'write a number, without quotes',
  int: 'write a whole number, without quotes',
  boolean: 'write true or false',
};

/** Where the value at a path begins. */
function valueOffset(document: YamlDocument, path: readonly PropertyKey[]): number {
  const node = document.getIn(path, true);
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : 0;
}

/** Where the key at a path begins. */
function keyOffset(document: YamlDocument, path: readonly PropertyKey[]): number {
  if (path.length === 0) return 0;
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isMap(parent)) return valueOffset(document, path);
  const pair = parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0;
}

/** The keys that the schema takes at a path. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const step of path) {
    at = unwrapped(at);
    if (at instanceof z.ZodObject) at = at.shape[String(step)];
    else if (at instanceof z.ZodRecord) at = at.valueType;
    else if (at instanceof z.ZodArray) at = at.element;
  }
  at = unwrapped(at);
  return at instanceof z.ZodObject ? Object.keys(at.shape) : [];
}

function unwrapped(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrapped(schema.unwrap()) : schema;
}

function guess(key: string, known: readonly string[]): string {
  const meant = nearest(key, known);
  if (meant !== undefined) return ` Did you mean "${meant}"?`;
  return known.length > 0 ? ` Known keys: ${known.join(', ')}.` : '';
}
