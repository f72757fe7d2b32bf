import { lastStartingBy } from '../text/span.ts';
import { type Candidate, type Seeking, those } from './candidate.ts';
import { classOf } from './class-of.ts';
import type { ClaimAnchor } from './lock.ts';

/**
 * The anchors that may be earlier ones with other edges: in the same sentence, over at least half
 * of the shorter one's words, and for a count the same number.
 *
 * @example
 * respannings(seeking) // "two men" where now "two men on board" stands: { found: 'respanned', score: 1, … }
 */
export function respannings({ olds, standing, freeOlds, free }: Seeking): Candidate[] {
  const inSentence = Map.groupBy(
    those(standing, free).map(({ i, anchor }) => ({ i, anchor, start: anchor.at })),
    ({ anchor }) => sentenceKey(anchor),
  );
  return those(olds, freeOlds).flatMap(({ i: old, anchor: was }) => {
    const places = inSentence.get(sentenceKey(was)) ?? [];
    const nearest = lastStartingBy(places, was.at);
    return places.slice(Math.max(0, nearest - NEARBY), nearest + NEARBY).flatMap(({ i, anchor: now }): Candidate[] => {
      const score = overlap(was, now);
      const same = was.kind !== 'count' || firstNumber(was.value) === firstNumber(now.value);
      return score >= 0.5 && same ? [{ old, standing: i, found: 'respanned', rung: 2, score }] : [];
    });
  });
}

/** So many claims on either side of the old place are compared with it. */
const NEARBY = 8;

function sentenceKey(anchor: ClaimAnchor): string {
  return `${classOf(anchor)} ${anchor.sentence}`;
}

/** The share of the shorter that both have. */
function overlap(a: ClaimAnchor, b: ClaimAnchor): number {
  const common = Math.min(a.at + a.exact.length, b.at + b.exact.length) - Math.max(a.at, b.at);
  return common / Math.min(a.exact.length, b.exact.length);
}

/** The number itself: what it is a part of may be read from more or fewer words. */
function firstNumber(value: string): string {
  return value.split(' of ')[0] ?? '';
}
