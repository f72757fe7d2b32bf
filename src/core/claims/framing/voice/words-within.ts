import type { Paragraph } from '../../../text/document.ts';
import type { Quotation } from '../../../text/quotations.ts';
import type { Token } from '../../../text/tokens.ts';
import { firstEndingAfter } from '../coverage.ts';

/**
 * The words of a quotation, without punctuation, up to a number of them.
 *
 * @example
 * wordsWithin(paragraph, quotation, 2) // of “so, so bad”: the tokens "so" and "so"
 */
export function wordsWithin({ tokens }: Paragraph, { inner }: Quotation, most: number): Token[] {
  const words: Token[] = [];
  for (let i = firstEndingAfter(tokens, inner.start); i < tokens.length && words.length < most; i++) {
    const token = tokens[i];
    if (token === undefined || token.start >= inner.end) break;
    if (/[\p{L}\p{N}]/u.test(token.text)) words.push(token);
  }
  return words;
}
