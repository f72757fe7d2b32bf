import type { CountClaim } from '../../claims/claim.ts';
import { singular } from '../../text/singular.ts';

/** What a unit measures, and how much of it one comes to: days, metres, kilograms, kilometres an hour. */
const MEASURES: ReadonlyMap<string, readonly [dimension: string, size: number]> = new Map(
  Object.entries({
    time: { second: 1 / 86400, minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, fortnight: 14, month: 30, year: 365 },
    length: {
      ...{ kilometre: 1000, kilometer: 1000, km: 1000, metre: 1, meter: 1, m: 1, centimetre: 0.01, cm: 0.01 },
      ...{ mile: 1609.344, yard: 0.9144, yd: 0.9144, foot: 0.3048, ft: 0.3048, inch: 0.0254 },
    },
    area: {
      hectare: 1,
      acre: 0.404686,
      'square kilometre': 100,
      'square kilometer': 100,
      'km²': 100,
      'square mile': 259,
    },
    weight: { kilogram: 1, kilo: 1, kg: 1, pound: 0.453592, lb: 0.453592, tonne: 1000, ton: 1000, gram: 0.001 },
    speed: { mph: 1.609344, kph: 1, kmh: 1, 'km/h': 1, knot: 1.852 },
  }).flatMap(([dimension, sizes]) =>
    Object.entries(sizes).map(([unit, size]): [string, readonly [string, number]] => [unit, [dimension, size]]),
  ),
);

/**
 * What a unit measures, and how much one of it is.
 *
 * @returns `undefined` for what is counted and for units that stand for no fixed size
 *
 * @example
 * measureOf('weeks') // ['time', 7]
 * measureOf('miles') // ['length', 1609.344]
 * measureOf('kilometres an hour') // ['speed', 1]
 */
export function measureOf(unit: string): readonly [dimension: string, size: number] | undefined {
  const [, length] = AN_HOUR.exec(unit) ?? [];
  const metres = length === undefined ? undefined : MEASURES.get(singular(length))?.[1];
  if (metres !== undefined) return ['speed', metres / 1000];
  return MEASURES.get(singular(unit)) ?? MEASURES.get(unit);
}

/** A length gone in an hour. */
const AN_HOUR = /^(\S+) (?:an|per) hour$/;

/**
 * How much a count comes to, so that amounts of one sort can be laid side by side: lengths of time in days.
 *
 * @example
 * amountOf({ value: 2, unit: 'weeks', … }) // 14
 */
export function amountOf({ value, unit }: CountClaim): number {
  return value * (measureOf(unit)?.[1] ?? 1);
}

/**
 * Whether a unit is a thing counted, with no measure of its own: boats, and no metres, shares or euros.
 *
 * @example
 * isCounted('fishing boats') // true
 * isCounted('km') // false
 */
export function isCounted(unit: string): boolean {
  return unit !== '' && unit !== '%' && !/^[A-Z]{3}$/.test(unit) && measureOf(unit) === undefined;
}
