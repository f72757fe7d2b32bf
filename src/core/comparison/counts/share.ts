import type { CountClaim } from '../../claims/claim.ts';
import { isCounted } from './amount-of.ts';

/** In which form a share is given: a percentage, a part in words ("a third"), a number of a whole ("30 of the 90"). */
type ShareForm = '%' | 'part' | 'number';

/**
 * In which form a count gives a share; `undefined` where it gives none.
 *
 * @example
 * shareForm({ value: 1 / 3, unit: 'boats', … }) // 'part'
 * shareForm({ value: 30, of: 90, unit: 'boats', … }) // 'number'
 */
export function shareForm({ value, unit, of, to }: CountClaim): ShareForm | undefined {
  if (to !== undefined) return undefined;
  if (unit === '%') return '%';
  if (value > 0 && value < 1 && (unit === '' || isCounted(unit))) return 'part';
  return of !== undefined && of > value && value > 0 && isCounted(unit) ? 'number' : undefined;
}

/**
 * Whether shares in two forms can be one and the same.
 *
 * @returns `undefined` where both are of one form, or one is no share
 *
 * @example
 * // 34% and a third, 71% and seven-tenths, 50 of 214 and a quarter: yes
 * // 40% and a third, 50 of 214 and half: no
 */
export function sameShare(a: CountClaim, b: CountClaim): boolean | undefined {
  const [one, other] = [shareForm(a), shareForm(b)];
  if (one === undefined || other === undefined || one === other) return undefined;
  if (other === 'part') return isAbout(percent(a), b);
  if (one === 'part') return isAbout(percent(b), a);
  return Math.abs(percent(a) - percent(b)) < 1;
}

/** Whether a percentage is what a part in words stands for. */
function isAbout(share: number, part: CountClaim): boolean {
  const apart = share - percent(part);
  if (part.bound === 'at-least') return apart >= 0 && apart < LOOSE;
  if (part.bound === 'at-most') return apart <= 0 && apart > -LOOSE;
  return Math.abs(apart) < (part.bound === 'about' ? CLOSE + 1 : CLOSE);
}

/** How many points a part in words may be off: an eighth is said of 12% and 13%. */
const CLOSE = 2;

/** How far "over a third" may lie below the figure. */
const LOOSE = 5;

function percent({ value, unit, of }: CountClaim): number {
  return unit === '%' ? value : (100 * value) / (of ?? 1);
}
