import type { CountClaim } from '../../claims/claim.ts';
import { DAYS } from './amount-of.ts';
import { singular } from './unit-class.ts';

/**
 * Whether two figures can be one and the same, each as exact as it is given.
 *
 * @example
 * // 318 and 318, "hundreds" and 318, "over 3,100" and 3,140, "about 320" and 318: yes
 * // "over 3,100" and "over 2,500", "at least 12" and 14: no
 */
export function sameCount(first: CountClaim, second: CountClaim): boolean {
  if ((first.unit === '%') !== (second.unit === '%')) return false;
  const [a, b] = inOneUnit(first, second);
  if (a.value === b.value && a.to === b.to) return true;
  if (a.to !== undefined || b.to !== undefined) {
    const [aTo, bTo] = [a.to ?? a.value, b.to ?? b.value];
    return a.value <= bTo && b.value <= aTo;
  }
  return covers(a, b) || covers(b, a) || rounds(a, b) || rounds(b, a);
}

/** Whether one figure is the other with fewer digits, where such rounding is the custom: 64.3 and 64, 2.09 and 2.1 billion. */
function rounds(rough: Figure, fine: Figure): boolean {
  if (rough.bound !== fine.bound || rough.bound !== 'exact') return false;
  const decimal = !Number.isInteger(fine.value) && rough.value >= 10;
  if (!decimal && fine.value < 1_000_000) return false;
  const step = decimal ? stepOf(rough.value) : stepInWords(rough.value);
  return step <= rough.value / 10 && Math.abs(rough.value - fine.value) <= step / 2;
}

/** The last decimal of a figure: 0.1 of 64.3. */
function stepOf(value: number): number {
  return 1 / 10 ** (String(value).split('.')[1]?.length ?? 0);
}

/** The last digit of a figure as it is printed in millions or billions: 0.1 billion of 2.1 billion, 1 million of 140 million. */
function stepInWords(value: number): number {
  const scale = value >= 1e12 ? 1e12 : value >= 1e9 ? 1e9 : 1e6;
  return scale * stepOf(value / scale);
}

type Figure = Pick<CountClaim, 'value' | 'to' | 'bound'>;

/** Brings two lengths of time into days; a month is as near to 30 days as to four weeks and a bit. */
function inOneUnit(a: CountClaim, b: CountClaim): readonly [Figure, Figure] {
  const [x, y] = [singular(a.unit), singular(b.unit)];
  if (isCents(x) !== isCents(y)) return [inWhole(a, x), inWhole(b, y)];
  const [xDays, yDays] = [DAYS[x], DAYS[y]];
  if (x === y || xDays === undefined || yDays === undefined) return [a, b];
  const [left, right] = [a.value * xDays, b.value * yDays];
  return Math.abs(left - right) <= left * 0.04
    ? [
        { value: left, bound: a.bound },
        { value: left, bound: b.bound },
      ]
    : [
        { value: left, bound: 'exact' },
        { value: right, bound: 'exact' },
      ];
}

function isCents(unit: string): boolean {
  return unit === 'cent' || unit === 'pence' || unit === 'penny';
}

function inWhole(figure: Figure, unit: string): Figure {
  return isCents(unit) ? { bound: figure.bound, value: figure.value / 100 } : figure;
}

/** Whether a loose figure is what one gets by loosening the other. */
function covers(loose: Figure, firm: Figure): boolean {
  if (loose.bound === 'exact' || loose.value <= 0) return false;
  if (firm.bound !== 'exact' && firm.bound !== 'about' && loose.bound !== firm.bound) return false;
  const step = precision(loose.value);
  const ratio = firm.value / loose.value;
  if (loose.bound === 'at-least') {
    // "Hundreds" stand for anything up to a thousand.
    if (Number.isInteger(Math.log10(loose.value)) && loose.value >= 100)
      return ratio >= 1 && ratio < 10 && firm.bound !== 'at-least';
    return firm.bound !== 'at-least' && step >= 1 && firm.value >= loose.value && firm.value < loose.value + step;
  }
  if (loose.bound === 'at-most')
    return firm.bound !== 'at-most' && step > 1 && firm.value <= loose.value && firm.value > loose.value - step;
  return Math.abs(firm.value - loose.value) < Math.max(step / 2, loose.value * 0.03) && step >= 1;
}

/** The step of a round figure: 100 for 3,100; 1 for 3,140. */
function precision(value: number): number {
  if (!Number.isInteger(value)) return 0;
  let step = 1;
  while (value % (step * 10) === 0 && step * 10 <= value) step *= 10;
  return step;
}
