import { civilOf, type Day } from './calendar.ts';

/** The year of a day. */
export function yearOfDay(day: Day): number {
  return civilOf(day).year;
}
