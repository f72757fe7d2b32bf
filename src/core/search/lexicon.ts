import type { ListedWord } from './word-list.ts';

/** The words of an index, in order, to be looked up by how they begin. */
export interface Lexicon {
  readonly words: readonly ListedWord[];
  readonly has: (term: string) => boolean;
  /** All words that begin so, in order. */
  readonly startingWith: (beginning: string) => readonly ListedWord[];
}

/**
 * Makes words searchable.
 *
 * @param words in the order of their code units
 */
export function lexicon(words: readonly ListedWord[]): Lexicon {
  const termAt = (at: number) => words[at]?.term ?? '';
  const placeOf = (term: string) => lowerBound(words.length, (at) => termAt(at) < term);
  return {
    words,
    has: (term) => termAt(placeOf(term)) === term,
    startingWith(beginning) {
      const from = placeOf(beginning);
      let to = from;
      while (to < words.length && termAt(to).startsWith(beginning)) to++;
      return words.slice(from, to);
    },
  };
}

/** The first place at which `isBefore` no longer holds, by halving. */
export function lowerBound(length: number, isBefore: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
