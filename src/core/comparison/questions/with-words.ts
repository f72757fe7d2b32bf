import type { Placed } from '../rows/placed.ts';
import { inWords } from './in-words.ts';

/**
 * A question with an article's own words round a claim that answers it: of the claims, the one
 * with most words round it.
 *
 * @example
 * withWords('How many hours?', group) // 'How many hours? (“The first … are decisive”)'
 */
export function withWords(question: string, group: readonly Placed[]): string {
  const words = group.slice(0, MOST).flatMap((placed) => inWords(placed) ?? []);
  const [longest] = words.sort((a, b) => b.length - a.length);
  return longest === undefined ? question : `${question} (“${longest.replace(/[“”"]/g, '')}”)`;
}

/** How many claims of a group are looked at. */
const MOST = 6;
