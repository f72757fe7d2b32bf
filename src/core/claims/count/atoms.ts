import { matches } from '../../text/matches.ts';
import type { Span } from '../../text/span.ts';
import type { PartOfSpeech, Token } from '../../text/tokens.ts';

/** A word, a run of digits or one mark, as counts are read: "37-year-old" is five, "$1.4bn" three, "U.S." one. */
export interface Atom extends Span {
  readonly kind: 'number' | 'word' | 'mark';
  readonly text: string;
  /** In lower case, curly apostrophes made straight. */
  readonly lower: string;
  /** Nothing stands between it and the atom before. */
  readonly glued: boolean;
  /** Of the tagger's token that holds its first character. */
  readonly pos: PartOfSpeech;
}

/**
 * Digits with their separators, initials ("U.S."), words with their apostrophes, any other character.
 *
 * Two groups that a common space parts are one number where they can be no two: "12 000", "R12 400", "some 12 400 people";
 * not in "on Flight 714 300 people".
 */
const ATOM =
  /(?<number>(?<![\d.,:/-])[1-9]\d{0,2} 000(?! ?\d|[.,]\d)|(?<=[$£€R])[1-9]\d{0,2} \d{3}(?! ?\d|[.,]\d)|(?<![\d.,:/-]|\p{Lu}\p{L}{0,12}\.? )[1-9]\d{0,2} \d{3}(?=\s(?:\p{Ll}{3,14}s|people)\b)|\d{1,3}(?:[\u00a0\u2009\u202f]\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?:['’]\d{3})+(?:\.\d+)?(?!\d)|\d{1,3}(?: \d{3}){2,}(?:\.\d+)?(?!\d)|\d+(?:[.,]\d+)*|(?<![\p{L}\d])\.\d+|[½⅓⅔¼¾⅕⅛⅜⅝⅞])|(?<word>(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}²³]*(?:['’]\p{L}+)*['’]?)|\S/gu;

/**
 * The atoms of one stretch of text.
 *
 * @param tokens the tagger's tokens of the stretch, in order
 *
 * @example
 * atomsOf('$5m', { start: 0, end: 3 }, []).map((atom) => atom.text) // ['$', '5', 'm']
 */
export function atomsOf(text: string, span: Span, tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = [];
  let end = -1;
  let at = 0;
  for (const match of matches(text.slice(span.start, span.end), ATOM)) {
    const start = span.start + match.index;
    while ((tokens[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++;
    const kind = match.groups?.['number'] ? 'number' : match.groups?.['word'] ? 'word' : 'mark';
    atoms.push({
      start,
      end: start + match[0].length,
      kind,
      text: match[0],
      lower: match[0].toLowerCase().replaceAll('’', "'"),
      glued: start === end,
      pos: tokens[at]?.pos ?? 'X',
    });
    end = start + match[0].length;
  }
  return atoms;
}

/**
 * The words of the atoms from one to the one before another, as printed on one line.
 *
 * @example
 * textOf('over 40\nfishing boats', atoms('over 40\nfishing boats'), 2, 4) // 'fishing boats'
 * textOf('40\nboats', atoms('40\nboats'), 0, 2) // '40 boats'
 */
export function textOf(text: string, atoms: readonly Atom[], from: number, to: number): string {
  return text.slice(atoms[from]?.start, atoms[to - 1]?.end).replace(/\s+/g, ' ');
}
