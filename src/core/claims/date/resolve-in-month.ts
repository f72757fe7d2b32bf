import type { Day } from './calendar.ts';
import { chooseTurn } from './choose-turn.ts';
import type { Expression } from './expression.ts';
import { nthWeekday } from './holidays.ts';
import { onWeekday } from './on-weekday.ts';
import { dayPeriod, lastDayOf, type Period, periodOf, shifted } from './period.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Decides which day "the 4th" or "Friday the 13th" is.
 *
 * @param month the month that the phrase names, if it does
 */
export function resolveDayOfMonth(
  { day, weekday }: { readonly day: number; readonly weekday?: number },
  month: Period | undefined,
  near: Surroundings,
): Period | undefined {
  const inMonth = (holder: Period): Period | undefined => {
    const date = dayPeriod(holder.from + day - 1);
    return date.from > lastDayOf(holder) ? undefined : date;
  };
  if (month !== undefined) return inMonth(month);
  if (near.published === undefined) return undefined;
  const running = periodOf('month', near.published);
  const turns = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
    .map((steps) => inMonth(shifted(running, steps)))
    .filter((turn) => turn !== undefined);
  return chooseTurn(onWeekday(turns, weekday), near.published, undefined, near.direction);
}

type Nth = Extract<Expression, { kind: 'nth' }>;

/**
 * The nth day, week, weekend, weekday or other part of a month or a year; -1 is the last, -2 the last but one. `undefined` where there are
 * not so many.
 *
 * @example
 * resolveNth({ nth: -1, of: { weekday: 5 } }, may) // the last Friday of May
 */
export function resolveNth({ nth, of }: Pick<Nth, 'nth' | 'of'>, month: Period): Period | undefined {
  const last = lastDayOf(month);
  const part = nthOf(nth, of, month.from, last);
  return part.from > last || lastDayOf(part) < month.from ? undefined : part;
}

function nthOf(nth: number, of: Nth['of'], first: Day, last: Day): Period {
  // A week belongs to the month that holds its Thursday, as in ISO 8601; a weekend to that of its Saturday.
  if (of === 'week') return periodOf('week', nthWeekday(nth, 4, first, last));
  if (of === 'weekend') return periodOf('weekend', nthWeekday(nth, 6, first, last));
  if (typeof of === 'object') return dayPeriod(nthWeekday(nth, of.weekday, first, last));
  return nth < 0 ? shifted(periodOf(of, last), nth + 1) : shifted(periodOf(of, first), nth - 1);
}
