import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';

/** The most words of a signature behind the first two. */
const LONGEST = 14;

/** A word or mark, as the tokens of a text and the items of a unit both have it. */
interface Word {
  readonly pos: string;
  readonly lower: string;
  readonly capital: boolean;
}

/**
 * Where the name begins that signs the quotation before some words, as epigraphs and pull quotes are signed: a name, and
 * what its bearer is, behind a dash or on a line of its own ("— Ann Lee, harbour master").
 *
 * Not: "— the last words she wrote", with a verb, nor a name that goes on in the same line ("Lee, of course").
 *
 * @param gap what stands between the quotation and the first word
 * @returns the place of its first word; `undefined` where the words are no signature
 *
 * @example
 * signatureAt(' ', tokens('— Ann Lee, harbour master')) // 1
 * signatureAt(' ', tokens('Lee, of course')) // undefined
 */
export function signatureAt(gap: string, words: readonly Word[]): number | undefined {
  const start = DASH.test(words[0]?.lower ?? '') ? 1 : 0;
  if (start === 0 && !gap.includes('\n')) return undefined;
  const [first, second, ...rest] = words.slice(start);
  if (first?.capital !== true || first.pos === 'DET' || rest.length > LONGEST) return undefined;
  // One word behind a dash may be anything ("“Go on.” — Yes.").
  if (second === undefined || second.pos === 'PUNCT') return undefined;
  return [first, second, ...rest].every(isOfName) ? start : undefined;
}

function isOfName({ pos, lower }: Word): boolean {
  return !/^(?:VERB|AUX|PRON|QUOTE)$/.test(pos) && !/^[:;?!]$/.test(lower);
}

const DASH = /^(?:[—–-]|--)$/;

/**
 * Whether a quotation has a signature within its marks, on a line of its own: a pull quote, which repeats what the text
 * quotes.
 *
 * @example
 * const text = '“The port is shut.\nAnn Lee, mayor”';
 * isPullQuote(text, { start: 0, end: text.length }, tokens(text)) // true
 */
export function isPullQuote(text: string, { start, end }: Span, tokens: readonly Token[]): boolean {
  if (tokens[0]?.start !== start) return false;
  const words = text.slice(start, end);
  const line = words.lastIndexOf('\n');
  if (line < 0 || !/[.?!…]["”’]*\s*$/.test(words.slice(Math.max(0, line - 4), line))) return false;
  const last = tokens.filter((token) => token.start > start + line && token.end <= end && token.pos !== 'PUNCT');
  return signatureAt('\n', last) !== undefined;
}
