import type { Placed } from './placed.ts';

/**
 * The arithmetic where a part, a whole and a percentage of one article meet in a row, and the
 * percentage printed is not the one they give.
 *
 * @example
 * shareNote(group) // '31 of 90 is 34.4%; 34% is printed.'
 */
export function shareNote(group: readonly Placed[]): string | undefined {
  for (const { claim, order, nth } of group) {
    if (claim.kind !== 'count' || claim.of === undefined || claim.unit === '%' || claim.of === 0) continue;
    for (const other of group) {
      if (other.claim.kind !== 'count' || other.claim.unit !== '%' || other.order !== order || other.nth !== nth)
        continue;
      const share = Math.round((1000 * claim.value) / claim.of) / 10;
      if (share === other.claim.value) continue;
      return `${claim.value} of ${claim.of} is ${share}%; ${other.claim.value}% is printed.`;
    }
  }
  return undefined;
}
