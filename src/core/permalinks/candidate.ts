import type { StandingAnchor } from './anchors-of.ts';
import type { ClaimAnchor } from './lock.ts';

/** What has become of an id whose words were found again. */
export type Found = 'same' | 'respanned' | 'reworded' | 'changed';

/** An earlier anchor and the standing one that its id now leads to, by their places in the lists given. */
export interface Match {
  readonly old: number;
  readonly standing: number;
  readonly found: Found;
}

/** A match that may be made; of several, the lowest rung and the highest score come first. */
export interface Candidate extends Match {
  readonly rung: number;
  readonly score: number;
}

/** Anchors that still seek their like, by their places in the lists. */
export interface Seeking {
  readonly olds: readonly ClaimAnchor[];
  readonly standing: readonly StandingAnchor[];
  readonly freeOlds: ReadonlySet<number>;
  readonly free: ReadonlySet<number>;
}

/**
 * The anchors at some places of a list, each with its place.
 *
 * @example
 * those(['a', 'b', 'c'], new Set([0, 2])) // [{ i: 0, anchor: 'a' }, { i: 2, anchor: 'c' }]
 */
export function those<T>(
  list: readonly T[],
  places: ReadonlySet<number>,
): { readonly i: number; readonly anchor: T }[] {
  return [...places].flatMap((i) => list.slice(i, i + 1).map((anchor) => ({ i, anchor })));
}
