import Fuse from 'fuse.js/basic';
import type { ListedWord } from '../index/word-list.ts';
import { typingDistanceFrom } from './typing-distance.ts';

/** A known word that an unknown one may have been meant for. */
export interface Correction {
  readonly term: string;
  /** At most 1; the likelier the higher. */
  readonly weight: number;
}

const BEST = 6;
/** Of the words within reach Fuse judges so many. */
const JUDGED = 32;

/**
 * The known words that a misspelt one is nearest to, the likeliest first.
 *
 * Fuse sees only words of about the same length and letters, so that its cost does not
 * grow with the number of records. Numbers must never come here.
 *
 * @param typed folded, and not itself among the words
 * @param lists known words
 * @param reach words that one slip leads to; those that the fewest slips lead to; all within reach
 *
 * @example
 * corrections('recieve', [[{ term: 'receive', weight: 3 }, { term: 'relieve', weight: 2 }]], 'near')
 * // [{ term: 'receive', weight: … }]
 */
export function corrections(
  typed: string,
  lists: readonly (readonly ListedWord[])[],
  reach: 'nearest' | 'near' | 'all',
): Correction[] {
  const most = reach === 'nearest' || typed.length < 5 ? 1 : typed.length < 8 ? 2 : 3;
  const alike: ListedWord[][] = Array.from({ length: most + 1 }, () => []);
  for (const list of lists) addAlike(typed, list, alike);
  for (let edits = reach === 'all' ? most : 1; edits <= most; edits++) {
    const found = within(edits, typed, alike.slice(0, edits + 1).flat());
    if (found.length > 0) return found;
  }
  return [];
}

/** The words that so many slips lead to. */
function within(edits: number, typed: string, words: readonly ListedWord[]): Correction[] {
  // A word too far away never makes a guess: told first, since Fuse is slower to tell it.
  const distanceTo = typingDistanceFrom(typed);
  const all = words.flatMap(({ term, weight }): Correction[] => {
    const distance = distanceTo(term, edits);
    return distance > edits ? [] : [{ term, weight: likelihood(typed, term, weight, distance) }];
  });
  if (all.length === 0) return [];
  const near = new Map(
    all
      .sort(byWeight)
      .slice(0, JUDGED)
      .map(({ term, weight }) => [term, weight]),
  );
  // Bitap, Fuse's matcher, counts a swap as two slips and would miss it in a short word.
  const swapped = swapsOf(typed).filter((term) => near.has(term));
  const fuse = new Fuse([...near.keys()], {
    isCaseSensitive: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: typed.length < 5 ? 0.26 : 0.4,
  });
  const proposed = new Set([...swapped, ...fuse.search(typed).map(({ item }) => item)]);
  return [...proposed]
    .map((term) => ({ term, weight: near.get(term) ?? 0 }))
    .sort(byWeight)
    .slice(0, BEST);
}

function byWeight(a: Correction, b: Correction): number {
  return b.weight - a.weight || (a.term < b.term ? -1 : 1);
}

/** Falls with the distance; a shared beginning, a shared ending and frequent use speak for a word. */
function likelihood(typed: string, term: string, frequency: number, distance: number): number {
  let begin = 0;
  while (begin < typed.length && typed[begin] === term[begin]) begin++;
  let end = 0;
  while (end < typed.length - begin && typed.at(-1 - end) === term.at(-1 - end)) end++;
  const shared = (0.06 * begin + 0.04 * end) / typed.length;
  return 0.75 - 0.15 * distance + shared + 0.004 * Math.min(frequency, 10);
}

function swapsOf(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, i) => word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2),
  );
}

/**
 * Adds the words of about the same length and letters to others, in the place of how many slips they are
 * away at the least. One slip changes at most two of the letters that a word has once and of those that
 * it has again: another one in place of one. A letter too many or too few changes one.
 */
function addAlike(typed: string, list: readonly ListedWord[], alike: readonly ListedWord[][]): void {
  const letters = LETTERS.get(list) ?? new Int32Array(list.flatMap(({ term }) => lettersOf(term)));
  LETTERS.set(list, letters);
  const [length, once, again] = lettersOf(typed);
  for (let i = 0; i < list.length; i++) {
    const longer = Math.abs((letters[3 * i] ?? 0) - length);
    if (longer >= alike.length) continue;
    const changed = bitsIn((letters[3 * i + 1] ?? 0) ^ once) + bitsIn((letters[3 * i + 2] ?? 0) ^ again);
    const word = list[i];
    if (word !== undefined) alike[Math.max(longer, (changed + longer + 1) >> 1)]?.push(word);
  }
}

/** How long each word of a list is, with its letters: worked out when first asked for and kept as long as the list is. */
const LETTERS = new WeakMap<readonly ListedWord[], Int32Array>();

/** The length of a word; its letters a to z as bits, all others share one; those that it has more than once. */
function lettersOf(term: string): [length: number, once: number, again: number] {
  let once = 0;
  let again = 0;
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at) - 97;
    const bit = 1 << (code >= 0 && code < 26 ? code : 26);
    again |= once & bit;
    once |= bit;
  }
  return [term.length, once, again];
}

/** How many bits are set: summed up in pairs, then fours, then bytes. */
function bitsIn(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
