import { civilOf, type Day, dayOf, weekdayOf } from './calendar.ts';

/** What calendars count in. A season begins with March, June, September or December. */
export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** A day, week, month, … of the calendar, known by its first day. */
export interface Period {
  readonly unit: Unit;
  readonly from: Day;
}

/** Units made of whole months: how many, and the month (from 0) with which the first of a year begins. */
const IN_MONTHS: Partial<Record<Unit, readonly [length: number, offset: number]>> = {
  month: [1, 0],
  quarter: [3, 0],
  season: [3, 2],
  half: [6, 0],
  year: [12, 0],
  decade: [120, 0],
  century: [1200, 0],
};

/** Days between the starts of neighbours, for the units that months do not make up. */
const IN_DAYS: Partial<Record<Unit, number>> = { day: 1, week: 7, weekend: 7 };

/**
 * The period of a unit that holds a day. On a working day, the weekend is the one to come.
 *
 * @example
 * periodOf('month', dayOf(2031, 5, 17)) // { unit: 'month', from: dayOf(2031, 5, 1) }
 */
export function periodOf(unit: Unit, day: Day): Period {
  const months = IN_MONTHS[unit];
  if (months !== undefined) {
    const [length, offset] = months;
    const { year, month } = civilOf(day);
    const index = Math.floor((year * 12 + month - 1 - offset) / length);
    return { unit, from: dayOf(0, index * length + offset + 1, 1) };
  }
  if (unit === 'day') return { unit, from: day };
  const monday = day - weekdayOf(day);
  return { unit, from: unit === 'week' ? monday : monday + 5 };
}

/**
 * The period so many units later; earlier where the number is negative.
 *
 * @example
 * shifted(monthPeriod(2031, 11), 3) // monthPeriod(2032, 2)
 */
export function shifted({ unit, from }: Period, steps: number): Period {
  const months = IN_MONTHS[unit];
  if (months === undefined) return { unit, from: from + steps * (IN_DAYS[unit] ?? 1) };
  const { year, month } = civilOf(from);
  return { unit, from: dayOf(year, month + steps * months[0], 1) };
}

/**
 * The last day of a period.
 *
 * @example
 * lastDayOf(monthPeriod(2032, 2)) // dayOf(2032, 2, 29)
 */
export function lastDayOf(period: Period): Day {
  return period.unit === 'weekend' ? period.from + 1 : shifted(period, 1).from - 1;
}

/**
 * The period of a year.
 *
 * @example
 * yearPeriod(2031) // { unit: 'year', from: dayOf(2031, 1, 1) }
 */
export const yearPeriod = (year: number): Period => ({ unit: 'year', from: dayOf(year, 1, 1) });
/**
 * The period of a month, 1 to 12.
 *
 * @example
 * monthPeriod(2031, 5) // { unit: 'month', from: dayOf(2031, 5, 1) }
 */
export const monthPeriod = (year: number, month: number): Period => ({ unit: 'month', from: dayOf(year, month, 1) });
/**
 * The period of one day.
 *
 * @example
 * edtfOf(dayPeriod(dayOf(2031, 5, 17))) // '2031-05-17'
 */
export const dayPeriod = (day: Day): Period => ({ unit: 'day', from: day });

/**
 * A period in EDTF. Weeks and weekends, for which EDTF has no word, come out as the interval of their days.
 *
 * @example
 * edtfOf(periodOf('quarter', dayOf(2031, 5, 17))) // '2031-34'
 */
export function edtfOf(period: Period): string {
  const { year, month, day } = civilOf(period.from);
  const years = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  switch (period.unit) {
    case 'day':
      return `${years}-${two(month)}-${two(day)}`;
    case 'week':
    case 'weekend':
      return `${edtfOf(dayPeriod(period.from))}/${edtfOf(dayPeriod(lastDayOf(period)))}`;
    case 'month':
      return `${years}-${two(month)}`;
    case 'quarter':
      return `${years}-${33 + (month - 1) / 3}`;
    case 'half':
      return `${years}-${40 + (month - 1) / 6}`;
    case 'season':
      return `${years}-${21 + (month - 3) / 3}`;
    case 'year':
      return years;
    case 'decade':
      return `${years.slice(0, -1)}X`;
    case 'century':
      return `${years.slice(0, -2)}XX`;
    default:
      return period.unit satisfies never;
  }
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
