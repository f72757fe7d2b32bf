import { civilOf, type Day } from './calendar.ts';

/**
 * The civil year that holds a day.
 *
 * @example
 * yearOfDay(dayOf(2031, 5, 17)) // 2031
 */
export function yearOfDay(day: Day): number {
  return civilOf(day).year;
}
