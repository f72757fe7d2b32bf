import type { SearchToken } from '../words/tokenise.ts';
import { type Matcher, matchOf } from './matcher.ts';

/** What it is worth that all words of a query stand side by side in its order, near each other, or as typed. */
const SIDE_BY_SIDE = 1.5;
const NEAR = 0.5;
const AS_TYPED = 0.6;

/** So many words apart is near. */
const REACH = 5;

/**
 * What a text deserves beyond holding the words of a query: whether they stand together,
 * in order, and in the very form asked for.
 *
 * @returns 0 to 2.1
 *
 * @example
 * const matchers = ['harbour', 'master'].map((word) => ({ words: new Map([[word, 1]]) }));
 * const near = (text) => nearness(tokenise(text), matchers);
 * near('The harbour master left.') > near('A master of the harbour.') // true
 */
export function nearness(tokens: readonly SearchToken[], matchers: readonly Matcher[]): number {
  const places = matchers.map((matcher) => tokens.flatMap((token, at) => (matchOf(matcher, token) > 0 ? [at] : [])));
  const typed = matchers.filter((matcher) => tokens.some((token) => matchOf(matcher, token) === 1)).length;
  let worth = (AS_TYPED * typed) / Math.max(1, matchers.length);
  for (let i = 0; i + 1 < places.length; i++) {
    const gap = leastGap(places[i] ?? [], places[i + 1] ?? []);
    const value = gap === 1 ? SIDE_BY_SIDE : Math.abs(gap) <= REACH ? NEAR : 0;
    worth += value / (places.length - 1);
  }
  return worth;
}

/** The least distance from one list of places to another; 1 where a place of the second follows one of the first. */
function leastGap(from: readonly number[], to: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let j = 0;
  for (const place of from) {
    while (j < to.length && (to[j] ?? 0) <= place) j++;
    for (const other of [to[j - 1], to[j]]) {
      if (other === undefined) continue;
      if (other - place === 1) return 1;
      if (Math.abs(other - place) < Math.abs(least)) least = other - place;
    }
  }
  return least;
}
