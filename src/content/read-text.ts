import type { Problem } from './problem.ts';

/** A file's text, or why it cannot be read. */
export type ReadText = { readonly text: string } | { readonly problem: Problem };

/** Everything that no keyboard types into prose: controls but tab and line ends, and marks that reorder text unseen. */
const UNSEEN = /(?![\t\n\r\u0085])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFF]/u;

/**
 * Reads a file as UTF-8. A byte order mark is dropped and CRLF becomes LF.
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
  text = text.replace(/\r\n?/g, '\n');
  const at = text.search(UNSEEN);
  if (at < 0) return { text };
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  return { problem: { file, ...placeOf(text, at), message: `control character U+${code}: take it out` } };
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
