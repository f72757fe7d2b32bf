import { normalise } from '../text/normalise.ts';
import type { StandingAnchor } from './anchors-of.ts';
import type { ClaimAnchor } from './lock.ts';

/** How like an earlier anchor a standing one is; all shares from 0 to 1. */
export interface Likeness {
  /** Of the exact words, as many as both have. */
  readonly words: number;
  /** Of the words about the earlier one, those that stand about the new one in the same order. */
  readonly context: number;
  /** How many words stood about the earlier one. */
  readonly contextWords: number;
  /** Whether the nearest words on both sides are the same. */
  readonly adjacent: boolean;
  /** Words and context, one as weighty as the other. */
  readonly score: number;
}

/**
 * Compares what an id stood for with what stands in the text.
 *
 * @example
 * // "only [seven men] of them left" against "and only [eight men] of them left"
 * likeness(old, standing) // { words: 0.5, context: 1, contextWords: 4, adjacent: true, score: 0.75 }
 */
export function likeness(old: ClaimAnchor, standing: StandingAnchor): Likeness {
  const exact = inOrder(wordList(old.exact), wordList(standing.exact));
  const prefix = wordList(old.prefix);
  const suffix = wordList(old.suffix);
  // Words may have come in between: a few more are looked at than there were.
  const before = wordList(standing.before).slice(-prefix.length - SLACK);
  const after = wordList(standing.after).slice(0, suffix.length + SLACK);
  const contextWords = prefix.length + suffix.length;
  const kept = prefix.length === 0 ? 0 : inOrder(prefix, before);
  const followed = suffix.length === 0 ? 0 : inOrder(suffix, after);
  const longer = Math.max(wordList(old.exact).length, wordList(standing.exact).length);
  const words = longer === 0 ? 1 : exact / longer;
  const context = contextWords === 0 ? 1 : (kept + followed) / contextWords;
  return {
    words,
    context,
    contextWords,
    adjacent:
      alike(prefix.at(-1) ?? '', edge(standing.before, -1, prefix)) &&
      alike(suffix[0] ?? '', edge(standing.after, 0, suffix)),
    score: (words + context) / 2,
  };
}

const SLACK = 3;
/** So many words of a long quotation are compared. */
const MOST = 40;

/**
 * The words and figures of a text.
 *
 * @example
 * wordList('Only 7 “men” left.') // ['only', '7', 'men', 'left']
 */
export function wordList(text: string): string[] {
  return normalise(text).match(WORD)?.slice(0, MOST) ?? [];
}

const WORD = /[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|[%$€£]/gu;

/** The word next to the claim; where none stood there before, none may stand there now. */
function edge(text: string, at: number, earlier: readonly string[]): string {
  const sentence = earlier.length > 0 ? text : ((at < 0 ? text.split(STOP).at(-1) : text.split(STOP)[0]) ?? '');
  return wordList(sentence).at(at) ?? '';
}

const STOP = /[.!?]["'”’)\]]*(?:\s|$)/;

/** The length of the longest run of words that both have in the same order. */
function inOrder(a: readonly string[], b: readonly string[]): number {
  let above: number[] = new Array(b.length + 1).fill(0);
  for (const word of a) {
    const row = [0];
    b.forEach((other, j) => {
      row.push(alike(word, other) ? (above[j] ?? 0) + 1 : Math.max(above[j + 1] ?? 0, row[j] ?? 0));
    });
    above = row;
  }
  return above[b.length] ?? 0;
}

/** The same word, or the same but for a typing error; figures must be equal. */
function alike(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length < 4 || b.length < 4 || Math.abs(a.length - b.length) > 1 || /\p{N}/u.test(a + b)) return false;
  return isSlip(a, b);
}

/** Whether one letter more, less or other, or two letters swapped, is all that is between two words. */
function isSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === `${right[1]}${right[0]}`);
}
