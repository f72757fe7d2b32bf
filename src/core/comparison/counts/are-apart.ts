import type { CountClaim } from '../../claims/claim.ts';
import type { Bag } from '../words/surroundings.ts';
import type { CountItem } from './count-item.ts';

/**
 * Whether two unlike figures cannot answer one question: one is how much there is and the other how much
 * more it became, they are told of unlike years, or are sums too far apart to be one in unlike money.
 *
 * @example
 * // "makes up 22%" and "rose 4%", "44 in 2028" and "52 in 2032", "€141 million" and "£58 million": yes
 * // "rose 5%" and "rose 4%", "€68 million" and "£58 million": no
 */
export function areApart(a: CountItem, b: CountItem): boolean {
  return a.role !== b.role || areOfOtherYears(a.bag, b.bag) || areOtherSums(a.placed.claim, b.placed.claim);
}

/** Whether both stand beside years, and none is the same. */
function areOfOtherYears(a: Bag, b: Bag): boolean {
  const years = yearsIn(a);
  return years.length > 0 && yearsIn(b).length > 0 && !years.some((year) => b.has(year));
}

/**
 * The bare years that a figure is told beside, as features of its bag.
 *
 * @example
 * yearsIn(new Map([['c:die', 0.8], ['y:2028', 1]])) // ['y:2028']
 */
export function yearsIn(bag: Bag): string[] {
  return [...bag.keys()].filter((feature) => feature.startsWith('y:'));
}

/** Whether two sums of unlike money, each unit of it worth about as much, lie too far apart to be one. */
function areOtherSums(a: CountClaim, b: CountClaim): boolean {
  if (a.unit === b.unit || !NEAR_PAR.test(a.unit) || !NEAR_PAR.test(b.unit)) return false;
  return Math.max(a.value, b.value) > 1.8 * Math.min(a.value, b.value);
}

/** Currencies of which none is worth much more than another. */
const NEAR_PAR = /^(?:USD|EUR|GBP|CHF|CAD|AUD)$/;
