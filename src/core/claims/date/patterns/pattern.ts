/** A word's edges: dates neither begin nor end inside words, amounts of money or longer figures. */
const OPENS = '(?<![\\w$€£#@])(?<!\\d[.,])';
const CLOSES = '(?!\\w)';

/**
 * Compiles a pattern of whole words, in any case.
 *
 * @param source named groups may be used; every quantifier must be bounded
 *
 * @example
 * 'May, mayor'.match(wholeWords('may')) // ['May']
 */
export function wholeWords(source: string): RegExp {
  return new RegExp(`${OPENS}(?:${source})${CLOSES}`, 'gi');
}
