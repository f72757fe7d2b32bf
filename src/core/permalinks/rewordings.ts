import { pushTo } from '../comparison/push-to.ts';
import { normalise } from '../text/normalise.ts';
import type { StandingAnchor } from './anchors-of.ts';
import { type Candidate, type Seeking, those } from './candidate.ts';
import { classOf } from './class-of.ts';
import { likeness, wordList } from './likeness.ts';
import type { ClaimAnchor } from './lock.ts';

/** How much of the words about it an anchor needs to be found again in an edited sentence; shares from 0 to 1. */
export const NEEDED = {
  /** The same words: half of their context. */
  sameWords: 0.5,
  /** Other words for the same value: words and context taken together. */
  reworded: 0.8,
  /** Another value: its context, the nearest words on both sides included. */
  changed: 0.8,
} as const;

/** Two words of context are too few to know a place by, once its own words are others. */
const FEWEST_CONTEXT_WORDS = 3;

/**
 * The anchors that may be earlier ones whose sentence was edited. Only those that share words
 * with an earlier one are compared with it, and of those the likeliest.
 *
 * @example
 * rewordings(seeking) // "nearly 40 boats" where now "almost 40 boats" stands: { found: 'reworded', … }
 */
export function rewordings({ olds, standing, freeOlds, free }: Seeking): Candidate[] {
  const holders = new Map<string, number[]>();
  for (const { i, anchor: now } of those(standing, free))
    for (const key of wordKeys(now, now.before, now.after)) pushTo(holders, key, i);
  return those(olds, freeOlds).flatMap(({ i: old, anchor: was }) => {
    const hits = new Map<number, number>();
    for (const key of wordKeys(was, was.prefix, was.suffix)) {
      const places = holders.get(key) ?? [];
      for (const i of places.slice(0, MOST_HOLDERS)) hits.set(i, (hits.get(i) ?? 0) + 1);
    }
    const likeliest = [...hits].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_COMPARED);
    return likeliest.flatMap(([i]) => standing.slice(i, i + 1).flatMap((now) => compared(was, now, old, i) ?? []));
  });
}

/** Words that many claims share tell little; so many of their claims are looked at. */
const MOST_HOLDERS = 32;
const MOST_COMPARED = 12;

/** The single words and the pairs of neighbours about a claim, by which like ones are found. */
function wordKeys(anchor: ClaimAnchor, before: string, after: string): Set<string> {
  const kind = classOf(anchor);
  const words = [...wordList(before).slice(-8), ...wordList(anchor.exact), ...wordList(after).slice(0, 8)];
  return new Set([
    `${kind} = ${normalise(anchor.exact)}`,
    ...words.slice(1).map((word, i) => `${kind} ${words[i]} ${word}`),
    ...words.map((word) => `${kind} ${word}`),
  ]);
}

function compared(was: ClaimAnchor, now: StandingAnchor, old: number, standing: number): Candidate | undefined {
  const { words, context, contextWords, adjacent, score } = likeness(was, now);
  const same = sameValue(was, now);
  const equal = normalise(was.exact) === normalise(now.exact);
  if (equal && context >= NEEDED.sameWords && (same || was.kind !== 'source'))
    return { old, standing, found: 'same', rung: 4, score };
  if (same && score >= NEEDED.reworded) return { old, standing, found: 'reworded', rung: 5, score };
  if (adjacent && context >= NEEDED.changed && contextWords >= FEWEST_CONTEXT_WORDS) {
    const found = same && words >= 0.5 ? 'reworded' : 'changed';
    return { old, standing, found, rung: 6, score };
  }
  return undefined;
}

/** Whether two readings say the same; a name that is a part of the other is the same name. */
function sameValue(a: ClaimAnchor, b: ClaimAnchor): boolean {
  if (a.kind === 'framing' || a.value === b.value) return true;
  if (a.kind !== 'source') return false;
  const [left, right] = [wordList(a.value), wordList(b.value)];
  return left.every((word) => right.includes(word)) || right.every((word) => left.includes(word));
}
