import type { Placed } from '../rows/placed.ts';
import { isCounted } from './amount-of.ts';

/** How many sentences back "them" may reach. */
const REACH = 2;

/**
 * Gives counts of "them" the unit of the larger count before them.
 *
 * @param placed the claims of a story, article by article, as printed
 *
 * @example
 * // "The yard checked 23 boats. In 14 of them it found cracks.": the 14 are boats
 */
export function withElidedUnits(placed: readonly Placed[]): readonly Placed[] {
  let last: Placed | undefined;
  let whole = { unit: '', value: 0 };
  return placed.map((count) => {
    const { claim, order, nth } = count;
    if (claim.kind !== 'count') return count;
    if (claim.unit === '' && isOfThem(count)) {
      const near = last?.order === order && nth - last.nth <= REACH && whole.value > claim.value;
      return near ? { ...count, claim: { ...claim, unit: whole.unit } } : count;
    }
    if (isCounted(claim.unit)) {
      last = count;
      whole = claim;
    }
    return count;
  });
}

function isOfThem({ sentence: { tokens }, to }: Placed): boolean {
  return tokens[to]?.lower === 'of' && /^(?:them|these|those|whom|which)$/.test(tokens[to + 1]?.lower ?? '');
}
