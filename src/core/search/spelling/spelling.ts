import Fuse from 'fuse.js/basic';
import type { ListedWord } from '../index/word-list.ts';
import { noPause, type Pause } from '../pause.ts';
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
 * @param pause called after each list
 *
 * @example
 * await corrections('recieve', [[{ term: 'receive', weight: 3 }, { term: 'relieve', weight: 2 }]], 'near')
 * // [{ term: 'receive', weight: … }]
 */
export async function corrections(
  typed: string,
  lists: readonly (readonly ListedWord[])[],
  reach: 'nearest' | 'near' | 'all',
  pause: Pause = noPause,
): Promise<Correction[]> {
  const most = reach === 'nearest' || typed.length < 5 ? 1 : typed.length < 8 ? 2 : 3;
  for (let edits = reach === 'all' ? most : 1; edits <= most; edits++) {
    const found = await within(edits, typed, lists, pause);
    if (found.length > 0) return found;
  }
  return [];
}

/** The words that so many slips lead to. */
async function within(
  edits: number,
  typed: string,
  lists: readonly (readonly ListedWord[])[],
  pause: Pause,
): Promise<Correction[]> {
  // A word too far away never makes a guess: told first, since Fuse is slower to tell it.
  const distanceTo = typingDistanceFrom(typed);
  const all: Correction[] = [];
  for (const list of lists) {
    for (const { term, weight } of alike(typed, list, edits)) {
      const distance = distanceTo(term, edits);
      if (distance <= edits) all.push({ term, weight: likelihood(typed, term, weight, distance) });
    }
    await pause();
  }
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
 * The words of about the same length and letters. One slip changes at most two of the
 * letters that a word has once and of those that it has again: another one in place of one.
 * A letter too many or too few changes one.
 */
function alike(typed: string, list: readonly ListedWord[], edits: number): ListedWord[] {
  const [once, again] = lettersOf(typed);
  const known = LETTERS.get(list) ?? new Int32Array(2 * list.length);
  LETTERS.set(list, known);
  return list.filter(({ term }, i) => {
    const longer = Math.abs(term.length - typed.length);
    if (longer > edits) return false;
    if (known[2 * i] === 0) known.set(lettersOf(term), 2 * i);
    return bitsIn((known[2 * i] ?? 0) ^ once) + bitsIn((known[2 * i + 1] ?? 0) ^ again) <= 2 * edits - longer;
  });
}

/** The letters of each word of a list, worked out when first asked for and kept as long as the list is; 0 until then. */
const LETTERS = new WeakMap<readonly ListedWord[], Int32Array>();

/** The letters a to z of a word as bits, then those that it has more than once; all others share a bit. */
function lettersOf(term: string): readonly [once: number, again: number] {
  let once = 0;
  let again = 0;
  for (let at = 0; at < term.length; at++) {
    const code = term.charCodeAt(at) - 97;
    const bit = 1 << (code >= 0 && code < 26 ? code : 26);
    again |= once & bit;
    once |= bit;
  }
  return [once, again];
}

function bitsIn(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
