import { type CountItem, isHuman } from './count-item.ts';
import { isCorrected, isSuperseded } from './is-superseded.ts';

/**
 * Whether one article gives two figures of which one has given way to the other: for what befell the
 * same people, wherever they stand, else where one stands beside the other and is taken back.
 *
 * @example
 * // "The toll rose to 46." and "An earlier toll was of 28 dead."; "The boats were 46, not the 28 given first.": yes
 * // "46 died, 28 were hurt."; "The rate was cut to 4% from 5%": no
 */
export function correctsOther(a: CountItem, b: CountItem): boolean {
  const [x, y] = [a.placed, b.placed];
  if (x.order !== y.order || x.claim.of !== y.claim.of) return false;
  if (a.sort !== b.sort && a.sort !== '' && b.sort !== '') return false;
  if (a.outcome !== undefined && a.outcome === b.outcome && isHuman(a.outcome))
    return isSuperseded(x) !== isSuperseded(y);
  // "71 people died, up from 64": what the second is of goes without saying.
  if (x.nth === y.nth && (isElided(a, b) || isElided(b, a))) return true;
  const beside = x.nth === y.nth && Math.max(y.from - x.to, x.from - y.to) <= NEAR;
  return beside && isCorrected(x) !== isCorrected(y);
}

/** Whether a bare former figure follows what befell people. */
function isElided(former: CountItem, { outcome, sort, placed }: CountItem): boolean {
  const bare = former.placed.claim.unit === '' && former.outcome === undefined && former.role === 'former';
  return bare && sort === 'people' && outcome !== undefined && isHuman(outcome) && former.placed.from > placed.from;
}

/** No more words than these part two figures of which one is the other's correction. */
const NEAR = 6;
