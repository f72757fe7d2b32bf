import type { Bound, CountClaim } from '../../claims/claim.ts';
import { singular } from '../../text/singular.ts';
import { measureOf } from './amount-of.ts';
import { sameShare } from './share.ts';
import { headOf, personType } from './unit-class.ts';

/**
 * Whether two counts give one answer: figures that can be one, of one unit and one whole.
 *
 * A count that names no whole, or no sort of people, can be of any.
 *
 * @example
 * // "9 of the 60 crew" and "nine": yes
 * // "9 of the 60 crew" and "9 of 64", "nine children" and "nine officers", "$40" and "€40": no
 */
export function sameCount(a: CountClaim, b: CountClaim): boolean {
  return sameFigure(a, b) && sameWhole(a, b) && sameUnit(a, b);
}

/** Whether two counts are of one whole, as far as they name it. */
function sameWhole(a: CountClaim, b: CountClaim): boolean {
  return a.of === undefined || b.of === undefined || a.of === b.of;
}

function sameUnit(a: CountClaim, b: CountClaim): boolean {
  if (isCurrency(a.unit) && isCurrency(b.unit) && a.unit !== b.unit) return false;
  if (a.per !== undefined && b.per !== undefined && singular(a.per) !== singular(b.per)) return false;
  const [x, y] = [personType(headOf(a.unit)), personType(headOf(b.unit))];
  return x === undefined || y === undefined || x === y;
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/**
 * Whether two figures can be one and the same, each as exact as it is given, whatever they are of.
 *
 * @example
 * // 318 and 318, "hundreds" and 318, "over 3,100" and 3,140, "about 320" and 318,
 * "nearly 250,000" and 240,000, 25 miles and 40 km: yes
 * // "over 3,100" and "over 2,500", "at least 12" and 14, "at least 12" and "up to 12", 12 miles and 12 km: no
 */
export function sameFigure(first: CountClaim, second: CountClaim): boolean {
  const share = sameShare(first, second);
  if (share !== undefined) return share;
  if ((first.unit === '%') !== (second.unit === '%')) return false;
  const figures = inOneUnit(first, second);
  if (figures === undefined) return false;
  const [a, b] = figures;
  if (a.to !== undefined || b.to !== undefined) return sameRange(a, b);
  if (a.value === b.value) return !isOpposite(a.bound, b.bound);
  return covers(a, b) || covers(b, a) || rounds(a, b) || rounds(b, a);
}

/** Two ranges only if equal; a figure if it lies in the range. */
function sameRange(a: Figure, b: Figure): boolean {
  if (a.to !== undefined && b.to !== undefined) return a.value === b.value && a.to === b.to;
  const [range, figure] = a.to === undefined ? [b, a] : [a, b];
  return range.value <= figure.value && figure.value <= (range.to ?? range.value);
}

function isOpposite(a: Bound, b: Bound): boolean {
  return (a === 'at-least' && b === 'at-most') || (a === 'at-most' && b === 'at-least');
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

/**
 * Brings two figures to one unit; a month is as near to 30 days as to four weeks and a bit, 25 miles to 40 km.
 *
 * @returns `undefined` where their measures come to something else
 */
function inOneUnit(a: CountClaim, b: CountClaim): readonly [Figure, Figure] | undefined {
  const [x, y] = [singular(a.unit), singular(b.unit)];
  if (isCents(x) !== isCents(y)) return [inWhole(a, x), inWhole(b, y)];
  const [one, other] = [measureOf(a.unit), measureOf(b.unit)];
  if (x === y || one === undefined || other === undefined) return [a, b];
  const [left, right] = [a.value * one[1], b.value * other[1]];
  if (one[0] !== other[0] || Math.abs(left - right) > left * 0.04) return undefined;
  // An upper end is as near as the lower one.
  const upper = (figure: CountClaim) => (figure.to === undefined ? {} : { to: (left * figure.to) / figure.value });
  return [
    { value: left, bound: a.bound, ...upper(a) },
    { value: left, bound: b.bound, ...upper(b) },
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
  // "About 320" stands for 315 to 325; "about 100" for no more than a tenth on each side.
  const slack = Math.max(Math.min(step / 2, loose.value * 0.1), loose.value * 0.03);
  if (isQuarter(loose.value) && firm.value < loose.value && firm.value >= loose.value * 0.95) return true;
  return step >= 1 && Math.abs(firm.value - loose.value) < slack;
}

/** Whether a figure is a quarter, or three, of a million or more, which is as rough as one digit: nearly 250,000. */
function isQuarter(value: number): boolean {
  return /^(?:25|75)0{4,}$/.test(String(value));
}

/** The step of a round figure: 100 for 3,100; 1 for 3,140. */
function precision(value: number): number {
  if (!Number.isInteger(value)) return 0;
  let step = 1;
  while (value % (step * 10) === 0 && step * 10 <= value) step *= 10;
  return step;
}
