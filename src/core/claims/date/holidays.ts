import { type Day, dayOf, weekdayOf } from './calendar.ts';
import { easterOf, orthodoxEasterOf } from './easter.ts';
import { HOLIDAYS, type HolidayRule } from './holiday-table.ts';
import { hijriDayIn, newMoonFrom, roshHashanahOf } from './moon.ts';

const RULES: Readonly<Partial<Record<string, HolidayRule>>> = HOLIDAYS;

/** The names of the holidays known, the longer first, so that an alternation of them takes the longest. */
export const HOLIDAY_NAMES: readonly string[] = Object.keys(HOLIDAYS).sort((a, b) => b.length - a.length);

/**
 * The day on which a holiday falls in a year.
 *
 * @param name as in `HOLIDAY_NAMES`
 *
 * @example
 * holidayIn('boxing day', 2031) // the number of 2031-12-26
 */
export function holidayIn(name: string, year: number): Day | undefined {
  const rule = RULES[name];
  if (rule === undefined) return undefined;
  if ('easter' in rule) return easterOf(year) + rule.easter;
  if ('orthodoxEaster' in rule) return orthodoxEasterOf(year) + rule.orthodoxEaster;
  if ('roshHashanah' in rule) return roshHashanahOf(year) + rule.roshHashanah;
  if ('hijri' in rule) return hijriDayIn(year, ...rule.hijri);
  if ('newMoonFrom' in rule) return newMoonFrom(dayOf(year, ...rule.newMoonFrom), rule.hours);
  if ('inauguration' in rule) return year % 4 === 1 ? dayOf(year, ...rule.inauguration) : undefined;
  if ('nth' in rule)
    return (
      nthWeekday(rule.nth, rule.weekday, dayOf(year, rule.month, 1), dayOf(year, rule.month + 1, 1) - 1) +
      (rule.plus ?? 0)
    );
  return dayOf(year, rule[0], rule[1]);
}

/**
 * Whether a holiday hangs on the sight of the moon or on local custom, so that its day may be one off.
 *
 * @example
 * isHolidayNear('eid al-fitr') // true
 * isHolidayNear('boxing day') // false
 */
export function isHolidayNear(name: string): boolean {
  const rule = RULES[name];
  return rule !== undefined && ('hijri' in rule || 'isNear' in rule);
}

/**
 * The nth weekday (1 is Monday) of a stretch of days; -1 is the last, -2 the last but one.
 *
 * @example
 * nthWeekday(-1, 5, dayOf(2031, 5, 1), dayOf(2031, 5, 31)) // dayOf(2031, 5, 30)
 */
export function nthWeekday(nth: number, weekday: number, first: Day, last: Day): Day {
  if (nth < 0) return last - ((weekdayOf(last) - (weekday - 1) + 7) % 7) + (nth + 1) * 7;
  return first + ((weekday - 1 - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}
