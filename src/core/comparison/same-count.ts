import type { CountClaim } from '../claims/claim.ts';

/**
 * Whether two figures can be one and the same, each as exact as it is given.
 *
 * @example
 * // 252 and 252, "hundreds" and 252, "over 8,200" and 8,234, "about 250" and 252: yes
 * // "over 8,200" and "over 7,000", "at least 12" and 14: no
 */
export function sameCount(a: CountClaim, b: CountClaim): boolean {
  if (a.value === b.value && a.to === b.to) return true;
  if (a.to !== undefined || b.to !== undefined) {
    const [aTo, bTo] = [a.to ?? a.value, b.to ?? b.value];
    return a.value <= bTo && b.value <= aTo;
  }
  return covers(a, b) || covers(b, a);
}

/** Whether a loose figure is what one gets by loosening the other. */
function covers(loose: CountClaim, firm: CountClaim): boolean {
  if (loose.bound === 'exact' || loose.value <= 0) return false;
  if (firm.bound !== 'exact' && firm.bound !== 'about' && loose.bound !== firm.bound) return false;
  const step = precision(loose.value);
  const ratio = firm.value / loose.value;
  if (loose.bound === 'at-least') {
    // "Hundreds" stand for anything up to a thousand.
    if (Number.isInteger(Math.log10(loose.value)) && loose.value >= 100)
      return ratio >= 1 && ratio < 10 && firm.bound !== 'at-least';
    return firm.bound !== 'at-least' && step > 1 && firm.value >= loose.value && firm.value < loose.value + step;
  }
  if (loose.bound === 'at-most')
    return firm.bound !== 'at-most' && step > 1 && firm.value <= loose.value && firm.value > loose.value - step;
  return Math.abs(firm.value - loose.value) <= Math.max(step / 2, loose.value * 0.03) && step >= 1;
}

/** The step of a round figure: 100 for 8,200; 1 for 8,234. */
function precision(value: number): number {
  if (!Number.isInteger(value)) return 0;
  let step = 1;
  while (value % (step * 10) === 0 && step * 10 <= value) step *= 10;
  return step;
}
