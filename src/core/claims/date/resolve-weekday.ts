import { weekdayOf } from './calendar.ts';
import type { Relation } from './expression.ts';
import { dayPeriod, type Period, periodOf, shifted } from './period.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Decides which day a weekday's name means: the latest up to publication, unless a word or the verbs near it say
 * otherwise.
 *
 * @param around the week that the phrase names, or the day it counts from
 *
 * @example
 * resolveWeekday({ weekday: 5 }, undefined, near) // the latest Friday
 */
export function resolveWeekday(
  { weekday, relation }: { readonly weekday: number; readonly relation?: Relation },
  around: Period | undefined,
  near: Surroundings,
): Period | undefined {
  if (around?.unit === 'week') return dayPeriod(around.from + weekday - 1);
  const origin = around?.from ?? near.published;
  if (origin === undefined) return undefined;
  const since = (weekdayOf(origin) - (weekday - 1) + 7) % 7;
  const latest = origin - since;
  const following = since === 0 ? origin + 7 : latest + 7;
  if (around !== undefined) return dayPeriod(relation === 'next' ? following : since === 0 ? latest - 7 : latest);
  const monday = origin - weekdayOf(origin);
  if (relation === 'last') return dayPeriod(since === 0 ? latest - 7 : latest);
  if (relation === 'next') return dayPeriod(monday + 7 + weekday - 1);
  if (relation === 'this') {
    const inWeek = monday + weekday - 1;
    return dayPeriod(inWeek < origin && near.direction === 'future' ? inWeek + 7 : inWeek);
  }
  // A report of the day calls the day by its name, in the future tense too.
  if (near.direction === 'future') return dayPeriod(since === 0 ? latest : following);
  // A day six days back is "last Wednesday": the bare name is tomorrow's.
  return dayPeriod(near.direction !== 'past' && since === 6 ? following : latest);
}

/**
 * Decides which weekend is meant: the last one gone on a working day, unless something looks ahead.
 *
 * @example
 * resolveWeekend(undefined, near) // for a paper of a Wednesday the weekend gone, of a Saturday the one it is
 */
export function resolveWeekend(relation: Relation | undefined, near: Surroundings): Period | undefined {
  if (near.published === undefined) return undefined;
  const current = periodOf('weekend', near.published);
  const weekday = weekdayOf(near.published);
  if (relation === 'last') return shifted(current, -1);
  if (relation === 'next') return shifted(current, 1);
  if (weekday >= 5 || near.direction === 'future') return current;
  if (relation === 'this') return weekday < 2 && near.direction === 'past' ? shifted(current, -1) : current;
  return shifted(current, -1);
}
