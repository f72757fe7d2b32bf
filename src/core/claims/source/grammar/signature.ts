import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';

/** The most tokens of a signature. */
const LONGEST = 16;

/**
 * Whether tokens behind a quotation only say whose it is, as epigraphs and pull quotes are signed: a name, and
 * what its bearer is, behind a dash or on a line of its own ("— Ann Lee, harbour master").
 *
 * Not: "— the last words she wrote", with a verb, nor a name that goes on in the same line ("Lee, of course").
 *
 * @param gap what stands between the quotation and the first token
 */
export function isSignature(gap: string, tokens: readonly Token[]): boolean {
  const dash = DASH.test(tokens[0]?.text ?? '');
  if (!dash && !gap.includes('\n')) return false;
  const words = dash ? tokens.slice(1) : tokens;
  const [first, second] = words;
  if (first === undefined || words.length > LONGEST || !/^\p{Lu}/u.test(first.text) || first.pos === 'DET')
    return false;
  // One word behind a dash may be anything ("“Go on.” — Yes.").
  if (second === undefined || second.pos === 'PUNCT') return false;
  return words.every(({ pos, text }) => pos !== 'VERB' && pos !== 'AUX' && pos !== 'PRON' && !/^[:;?!]$/.test(text));
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
  return isSignature('\n', last);
}
