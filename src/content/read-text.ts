import type { Problem } from './problem.ts';

/** A file's text, where it can be read on, and what is wrong with its characters. */
export interface ReadText {
  readonly text?: string;
  readonly problems: readonly Problem[];
}

/** Everything that no keyboard types into prose: controls but tab and line ends, and marks that reorder text unseen. */
export const UNSEEN = /(?![\t\n\u0085])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFF]/u;

/**
 * Reads a file as UTF-8. A byte order mark is dropped and CRLF becomes LF. Problems are control characters, written
 * out or as `&#7;`, in whose place blanks are read, and what version control leaves of two versions.
 *
 * @param file the path to name in a problem
 *
 * @example
 * readText('content/a/b.md', new TextEncoder().encode('\uFEFFOne\r\n')) // { text: 'One\n', problems: [] }
 */
export function readText(file: string, bytes: Uint8Array): ReadText {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    return unreadable(file, readable, readable.indexOf('\uFFFD'), 'not UTF-8: save the file as UTF-8');
  }
  text = text.replaceAll('\r\n', '\n');
  const merge = text.search(/^<{7} /m);
  if (merge >= 0) return unreadable(file, text, merge, 'two versions, not merged: keep one of them');
  const foreign = text.search(/[\0\r]/);
  if (foreign >= 0) return unreadable(file, text, foreign, FOREIGN[text[foreign] === '\r' ? 'CR' : 'NUL']);
  const problems = unseenIn(text).map(({ at, code, count }) => {
    const name = `control character U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const message = count === 1 ? `${name}: take it out` : `${name}, the first of ${count}: take them out`;
    return { file, ...placeOf(text, at), message };
  });
  return { text: text.replace(new RegExp(UNSEEN, 'gu'), ' '), problems };
}

/** Characters of files that were not saved as text of our kind. */
const FOREIGN = {
  NUL: 'not UTF-8 (U+0000 stands here): save the file as UTF-8',
  CR: 'control character U+000D: save the file with line ends of LF or CRLF',
} as const;

function unreadable(file: string, text: string, at: number, message: string): ReadText {
  return { problems: [{ file, ...placeOf(text, at), message }] };
}

/** The first of each control character, as it is or as an entity of Markdown, and how many there are. */
function unseenIn(text: string): { at: number; code: number; count: number }[] {
  const found = new Map<number, { at: number; code: number; count: number }>();
  for (const { 0: sign, 1: number = '', index: at } of text.matchAll(UNSEEN_OR_ENTITY)) {
    const code = number === '' ? sign.charCodeAt(0) : Number(/^x/i.test(number) ? `0${number}` : number);
    if (code > 0x10ffff || !UNSEEN.test(String.fromCodePoint(code))) continue;
    found.set(code, { at: found.get(code)?.at ?? at, code, count: (found.get(code)?.count ?? 0) + 1 });
  }
  return [...found.values()];
}

const UNSEEN_OR_ENTITY = new RegExp(`${UNSEEN.source}|&#(\\d{1,7}|x[\\da-f]{1,6});`, 'giu');

/**
 * Line and column, counted from 1, of a character.
 *
 * @param offset in UTF-16 code units
 *
 * @example
 * placeOf('One\ntwo', 5) // { line: 2, column: 2 }
 */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}
