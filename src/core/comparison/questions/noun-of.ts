import { wordsOf } from '../../text/span.ts';
import type { Placed } from '../rows/placed.ts';

/**
 * The noun that a figure measures, with "the": "the sentences" of "sentences of 18 months".
 *
 * @param joint the word between the two: "of", "worth"
 *
 * @example
 * nounOf(placed('They got sentences of 18 months.')[0], 'of') // 'the sentences'
 */
export function nounOf({ sentence: { tokens }, from, article }: Placed, joint: string): string | undefined {
  if (tokens[from - 1]?.lower !== joint) return undefined;
  let first = from - 1;
  while (/^(?:NOUN|ADJ)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  const [start, head] = [tokens[first], tokens[from - 2]];
  if (start === undefined || head?.pos !== 'NOUN' || first >= from - 1) return undefined;
  const words = wordsOf(article.document.text, { start: start.start, end: head.end });
  return `the ${first === 0 ? words.charAt(0).toLowerCase() + words.slice(1) : words}`;
}

/**
 * Whether a noun phrase is of many.
 *
 * @example
 * isPlural('the sentences') // true
 * isPlural('the bus') // false
 */
export function isPlural(noun: string): boolean {
  return /(?:[^su]s|people|men|women|children)$/.test(noun);
}
