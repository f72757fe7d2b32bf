import type { Span } from '../../text/span.ts';
import { fold } from './fold.ts';

/** A word or a number of a text, as the index knows it, and where it stands. */
export type SearchToken = WordToken | NumberToken;

export interface WordToken extends Span {
  readonly kind: 'word';
  /** Folded. */
  readonly term: string;
  /** What follows an apostrophe, where it can be looked for by itself: "neill" in "O’Neill". */
  readonly part?: string;
}

export interface NumberToken extends Span {
  readonly kind: 'number';
  /** By value, a scale word behind it included: "5.7 billion" is 5700000000. */
  readonly value: number;
  /** What stands before the scale word: 5.7. */
  readonly figure?: number;
  readonly percent: boolean;
}

/** Takes "84,000", "5.7", "18th", "5bn", "1980s"; and words with their apostrophes: "O’Neill’s", "mi6". */
const TOKEN =
  /(?<digits>\d{1,3}(?:,\d{3})+(?![\d])(?:\.\d+)?|\d+(?:\.\d+)?)(?<suffix>\p{L}[\p{L}\p{N}]*)?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’ʼ]\p{L}[\p{L}\p{M}]*)*/gu;

/** What may follow a number and multiply it, as a power of ten. */
const SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['thousand', 3],
  ['m', 6],
  ['mn', 6],
  ['million', 6],
  ['b', 9],
  ['bn', 9],
  ['billion', 9],
  ['tn', 12],
  ['trillion', 12],
]);

/** Letters glued to a number that say nothing of its value. */
const ORDINAL = /^(?:st|nd|rd|th|s)$/i;

const SCALE_WORD = /^[\s\u00a0-]{1,2}(?<scale>thousand|million|billion|trillion)\b/i;

const PERCENT = /^\s?(?:%|percent\b|per cent\b|pct\b)/i;

/** Longer runs of digits are serial numbers: no reader counts with them. */
const MAX_DIGITS = 18;
/** No word of a language is longer: an address or a key may be. */
const MAX_LETTERS = 60;

/**
 * The words and numbers of a text, in order. A number's scale word is a word besides,
 * so that "million" finds it too.
 *
 * @param text any text; offsets are UTF-16 code units into it
 *
 * @example
 * tokenise('Café, 3.5 million') // word 'cafe', number 3500000, word 'million'
 */
export function tokenise(text: string): SearchToken[] {
  const tokens: SearchToken[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const start = match.index;
    const end = start + match[0].length;
    const digits = match.groups?.digits;
    const read = digits === undefined ? undefined : readNumber(text, start, digits, match.groups?.suffix);
    if (read !== undefined) tokens.push(read);
    else {
      const term = fold(match[0]);
      const part = fold(/['’ʼ](?<part>\p{L}{3,})/u.exec(match[0])?.groups?.part ?? '');
      if (term !== '' && term.length <= MAX_LETTERS)
        tokens.push({ kind: 'word', term, start, end, ...(part === '' ? {} : { part }) });
    }
  }
  return tokens;
}

function readNumber(text: string, start: number, digits: string, suffix: string | undefined): NumberToken | undefined {
  const plain = digits.replaceAll(',', '');
  const after = start + digits.length + (suffix?.length ?? 0);
  let end = after;
  let power = 0;
  if (suffix !== undefined && !ORDINAL.test(suffix)) {
    const scale = SCALES.get(suffix.toLowerCase());
    if (scale === undefined) return undefined;
    power = scale;
  } else {
    const scale = SCALE_WORD.exec(text.slice(after, after + 12));
    if (scale?.groups?.scale !== undefined) {
      power = SCALES.get(scale.groups.scale.toLowerCase()) ?? 0;
      end = after + scale[0].length;
    }
  }
  if (plain.length > MAX_DIGITS) return undefined;
  // Read as decimal digits with an exponent: a product would drift (1.1 * 1e6).
  const value = Number(`${plain}e${power}`);
  const percent = PERCENT.exec(text.slice(end, end + 10));
  const figure = power === 0 ? {} : { figure: Number(plain) };
  return { kind: 'number', value, ...figure, percent: percent !== null, start, end: end + (percent?.[0].length ?? 0) };
}
