import type { CountClaim } from '../../claims/claim.ts';
import { singular } from './unit-class.ts';

/** Days in a unit of time. */
export const DAYS: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  year: 365,
};

/**
 * How much a count comes to, so that amounts of one sort can be laid side by side: lengths of time in days.
 *
 * @example
 * amountOf({ value: 2, unit: 'weeks', … }) // 14
 */
export function amountOf({ value, unit }: CountClaim): number {
  return value * (DAYS[singular(unit)] ?? 1);
}
