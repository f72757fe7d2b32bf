import { normalise } from '../text/normalise.ts';
import type { StandingAnchor } from './anchors-of.ts';
import { type Candidate, type Match, type Seeking, those } from './candidate.ts';
import { classOf } from './class-of.ts';
import type { ClaimAnchor } from './lock.ts';
import { respannings } from './respannings.ts';
import { rewordings } from './rewordings.ts';

/**
 * Finds the anchors of one article again among the claims that stand in its text now, each at most once.
 * The rungs, first the surest:
 *
 * 1. the same words at the same place of the same sentence, wherever that sentence now stands
 * 2. in a sentence that stands, the same kind of claim over at least half of the words: respanned
 * 3. the same words between the same words
 * 4. the same words, and enough of those about them
 * 5. other words for the same value in like context: reworded
 * 6. another value between the same words: changed
 *
 * From the third on, only sentences that the copy no longer has are sought: while the sentence
 * stands, its claim is in it or nowhere.
 *
 * The time grows in step with the number of anchors.
 *
 * @param stands the digests of all sentences of the text
 *
 * @example
 * climb(locked, standing, stands)
 * // [{ old: 0, standing: 2, found: 'same' }, { old: 1, standing: 0, found: 'changed' }]
 */
export function climb(
  olds: readonly ClaimAnchor[],
  standing: readonly StandingAnchor[],
  stands: ReadonlySet<string>,
): Match[] {
  const desk: Desk = {
    olds,
    standing,
    freeOlds: new Set(olds.keys()),
    free: new Set(standing.keys()),
    matches: [],
  };
  pairEqual(desk, (anchor) => keyOf(anchor, anchor.sentence, anchor.at, anchor.value));
  pairEqual(desk, (anchor) => keyOf(anchor, anchor.sentence, anchor.at));
  // White space may have moved them within it.
  pairEqual(desk, (anchor) => keyOf(anchor, anchor.sentence));
  pairBest(desk, respannings(desk));
  const known = new Set(olds.map(({ sentence }) => sentence));
  for (const i of desk.freeOlds) if (stands.has(olds[i]?.sentence ?? '')) desk.freeOlds.delete(i);
  // A new claim in an old sentence is the rules' doing: what it says stood there before.
  for (const i of desk.free) if (known.has(standing[i]?.sentence ?? '')) desk.free.delete(i);
  pairEqual(desk, (anchor) =>
    keyOf(anchor, normalise(anchor.prefix), normalise(anchor.suffix), anchor.kind === 'source' ? anchor.value : ''),
  );
  pairBest(desk, rewordings(desk));
  return desk.matches;
}

function keyOf(anchor: ClaimAnchor, ...parts: readonly (string | number)[]): string {
  return [classOf(anchor), normalise(anchor.exact), ...parts].join('\u241f');
}

interface Desk extends Seeking {
  readonly freeOlds: Set<number>;
  readonly free: Set<number>;
  readonly matches: Match[];
}

function take({ freeOlds, free, matches }: Desk, { old, standing, found }: Match): void {
  if (!freeOlds.has(old) || !free.has(standing)) return;
  freeOlds.delete(old);
  free.delete(standing);
  matches.push({ old, standing, found });
}

/** Pairs anchors of one key in the order of the text. */
function pairEqual(desk: Desk, key: (anchor: ClaimAnchor) => string): void {
  const places = Map.groupBy(those(desk.standing, desk.free), ({ anchor }) => key(anchor));
  const next = new Map<string, number>();
  for (const { i: old, anchor } of those(desk.olds, desk.freeOlds)) {
    const own = key(anchor);
    const nth = next.get(own) ?? 0;
    const standing = places.get(own)?.[nth];
    if (standing === undefined) continue;
    next.set(own, nth + 1);
    take(desk, { old, standing: standing.i, found: 'same' });
  }
}

/** The best pairs first; of equal ones, those that come first in the text. */
function pairBest(desk: Desk, candidates: Candidate[]): void {
  candidates.sort((a, b) => a.rung - b.rung || b.score - a.score || a.old - b.old || a.standing - b.standing);
  for (const candidate of candidates) take(desk, candidate);
}
