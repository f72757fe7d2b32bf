import type { Problem } from './problem.ts';

/** A file's text, or why it cannot be read. */
export type ReadText = { readonly text: string } | { readonly problem: Problem };

/** Everything that no keyboard types into prose: controls but tab and line ends, and marks that reorder text unseen. */
export const UNSEEN = /(?![\t\n\u0085])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFF]/u;

/**
 * Reads a file as UTF-8. A byte order mark is dropped and CRLF becomes LF. Not read: control characters, written
 * out or as `&#0;`, and what version control leaves of two versions.
 *
 * @param file the path to name in a problem
 *
 * @example
 * readText('content/a/b.md', new TextEncoder().encode('\uFEFFOne\r\n')) // { text: 'One\n' }
 */
export function readText(file: string, bytes: Uint8Array): ReadText {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    return {
      problem: { file, ...placeOf(readable, readable.indexOf('\uFFFD')), message: 'not UTF-8: save the file as UTF-8' },
    };
  }
  text = text.replaceAll('\r\n', '\n');
  const merge = text.search(/^<{7} /m);
  if (merge >= 0)
    return { problem: { file, ...placeOf(text, merge), message: 'two versions, not merged: keep one of them' } };
  const unseen = unseenIn(text);
  if (unseen === undefined) return { text };
  const code = unseen.code.toString(16).toUpperCase().padStart(4, '0');
  const mend = unseen.code === 13 ? 'save the file with line ends of LF or CRLF' : 'take it out';
  return { problem: { file, ...placeOf(text, unseen.at), message: `control character U+${code}: ${mend}` } };
}

/** The first control character, as it is or as an entity of Markdown. */
function unseenIn(text: string): { at: number; code: number } | undefined {
  const at = text.search(UNSEEN);
  if (at >= 0) return { at, code: text.charCodeAt(at) };
  for (const { 1: number = '', index } of text.matchAll(/&#(\d{1,7}|x[\da-f]{1,6});/gi)) {
    const code = Number(/^x/i.test(number) ? `0${number}` : number);
    if (code <= 0x10ffff && UNSEEN.test(String.fromCodePoint(code))) return { at: index, code };
  }
  return undefined;
}

/**
 * Line and column, counted from 1, of a character.
 *
 * @param offset in UTF-16 code units
 */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: before.length - lineStart + 1 };
}
