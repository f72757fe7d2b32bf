import { type Day, dayOf, isDay, weekdayOf } from './calendar.ts';
import { chooseTurn } from './choose-turn.ts';
import type { Expression, Origin, Relation } from './expression.ts';
import { holidayIn, isHolidayNear } from './holidays.ts';
import { onWeekday } from './on-weekday.ts';
import { dayPeriod, lastDayOf, monthPeriod, type Period, periodOf, shifted, type Unit, yearPeriod } from './period.ts';
import { resolveDayOfMonth, resolveNth } from './resolve-in-month.ts';
import { resolveInterval } from './resolve-interval.ts';
import { resolveOffset } from './resolve-offset.ts';
import { resolveWeekday, resolveWeekend } from './resolve-weekday.ts';
import type { Resolved, Surroundings } from './surroundings.ts';
import { yearOfDay } from './year-of-day.ts';

/**
 * Decides what an expression means where it stands; `undefined` where nothing fixes it.
 *
 * @example
 * resolve({ kind: 'weekday', weekday: 5 }, surroundings) // the latest Friday, if nothing near looks ahead
 */
export function resolve(expression: Expression, near: Surroundings): Resolved | undefined {
  if (expression.kind === 'interval') return resolveInterval(expression.from, expression.to, near, resolve);
  if (expression.kind === 'rest') return resolveRest(expression.of, near);
  if (expression.kind === 'stretch') return resolveStretch(expression.amount, expression.unit, near.published);
  const period = resolvePeriod(expression, near);
  if (period !== undefined) {
    const isNear = expression.kind === 'holiday' && isHolidayNear(expression.name);
    return { from: period, ...(isNear && { approximate: true }) };
  }
  if (expression.kind !== 'accounts' || expression.orLatest !== true || near.published === undefined) return undefined;
  // Nothing names the quarter: the latest is as a rule the last that has ended.
  return { from: shifted(periodOf('quarter', near.published), -1), approximate: true };
}

type Single = Exclude<Expression, { kind: 'interval' | 'stretch' | 'rest' }>;

function resolvePeriod(expression: Single, near: Surroundings): Period | undefined {
  switch (expression.kind) {
    case 'fixed':
      return expression.period;
    case 'vague':
      return undefined;
    case 'unit':
      return resolveUnit(expression.unit, expression.steps, expression.origin, near);
    case 'offset': {
      const { origin } = expression;
      return resolveOffset(expression, typeof origin === 'string' ? origin : resolve(origin, near)?.from, near);
    }
    case 'accounts':
      return resolveAccounts(expression.years, expression.year, near);
    case 'month':
      return yearly((year) => monthPeriod(year, expression.month), expression, near);
    case 'month-day':
      return resolveMonthDay(expression, near);
    case 'holiday':
      return resolveHoliday(expression, near);
    case 'recurring':
      if (expression.unit === 'weekend') return resolveWeekend(expression.relation, near);
      return yearly((year) => part(year, expression.unit, expression.number), expression, near);
    case 'weekday':
    case 'day-of-month':
      return resolveDayWithin(expression, near);
    case 'nth': {
      const within = resolve(expression.within, near)?.from;
      return within && resolveNth(expression, within);
    }
    case 'around':
      return resolveAround(expression.unit, resolve(expression.date, near)?.from);
    default:
      return expression satisfies never;
  }
}

type Of<K extends Single['kind']> = Extract<Single, { kind: K }>;

function resolveMonthDay(date: Of<'month-day'>, near: Surroundings): Period | undefined {
  const { month, day } = date;
  if (isKnown(date, near.published)) return dayPeriod(dayOf(date.knownYear, month, day));
  return yearly((year) => (isDay(year, month, day) ? dayPeriod(dayOf(year, month, day)) : undefined), date, near);
}

function resolveHoliday(holiday: Of<'holiday'>, near: Surroundings): Period | undefined {
  const onDay = (year: number): Period | undefined => {
    const day = holidayIn(holiday.name, year);
    return day === undefined ? undefined : dayPeriod(day);
  };
  return holiday.year === undefined ? yearly(onDay, holiday, near) : onDay(holiday.year);
}

function resolveDayWithin(date: Of<'weekday' | 'day-of-month'>, near: Surroundings): Period | undefined {
  const within = date.within === undefined ? undefined : resolve(date.within, near)?.from;
  if (date.within !== undefined && within === undefined) return undefined;
  return date.kind === 'weekday' ? resolveWeekday(date, within, near) : resolveDayOfMonth(date, within, near);
}

function resolveAround(unit: Unit, date: Period | undefined): Period | undefined {
  if (date === undefined) return undefined;
  const holder = periodOf(unit, date.from);
  // The weekend of a Monday's or Tuesday's holiday is the one before it.
  return unit === 'weekend' && weekdayOf(date.from) < 2 ? shifted(holder, -1) : holder;
}

function resolveUnit(unit: Unit, steps: number, origin: Origin, near: Surroundings): Period | undefined {
  if (origin === 'published') {
    return near.published === undefined ? undefined : shifted(periodOf(unit, near.published), steps);
  }
  const reference = near.reference ?? (near.published === undefined ? undefined : dayPeriod(near.published));
  if (reference === undefined) return undefined;
  // "the same day" told of a month or a year fixes no day.
  if (lastDayOf(reference) > lastDayOf(periodOf(unit, reference.from))) {
    return steps === 0 && reference.unit === 'month' ? reference : undefined;
  }
  return shifted(periodOf(unit, reference.from), steps);
}

/** What comes round once a year: the year printed or implied, else the turn that direction and distance choose. */
function yearly(
  inYear: (year: number) => Period | undefined,
  expression: {
    readonly relation?: Relation;
    readonly origin?: Origin;
    readonly within?: Expression;
    readonly weekday?: number;
  },
  near: Surroundings,
): Period | undefined {
  if (expression.within !== undefined) {
    const within = resolve(expression.within, near)?.from;
    return within === undefined ? undefined : inYear(yearOfDay(within.from));
  }
  const year = near.storyYear ?? near.spokenYear;
  if (year !== undefined && expression.relation === undefined) return inYear(year);
  const origin = (expression.origin === 'reference' ? near.reference?.from : undefined) ?? near.published;
  if (origin === undefined) return undefined;
  const running = yearOfDay(origin);
  const turns = [-2, -1, 0, 1, 2]
    .map((steps) => running + steps)
    .map(inYear)
    .filter((turn) => turn !== undefined);
  return chooseTurn(onWeekday(turns, expression.weekday), origin, expression.relation, near.direction);
}

type KnownDay = Of<'month-day'> & { readonly knownYear: number };

/** Whether the day that gave a date its name had come when the article was published. */
function isKnown(date: Of<'month-day'>, published: Day | undefined): date is KnownDay {
  if (date.knownYear === undefined) return false;
  return published === undefined || published >= dayOf(date.knownYear, date.month, date.day);
}

function resolveAccounts(years: number, year: number | undefined, near: Surroundings): Period | undefined {
  if (near.accounts === undefined) return year === undefined ? undefined : yearPeriod(year);
  const steps = year === undefined ? years : year - yearOfDay(near.accounts.from);
  return shifted(near.accounts, steps * 4);
}

/** The nth quarter, half or season of a year; spring begins with March. */
function part(year: number, unit: Unit, number: number): Period {
  const first = unit === 'season' ? periodOf('season', dayOf(year, 3, 1)) : periodOf(unit, dayOf(year, 1, 1));
  return shifted(first, number - 1);
}

/** From publication to the end of the period, where that is running; else the period itself. */
function resolveRest(of: Expression, near: Surroundings): Resolved | undefined {
  const period = resolve(of, near)?.from;
  const today = near.published;
  if (period === undefined || today === undefined || today < period.from || today > lastDayOf(period))
    return period && { from: period };
  return { from: dayPeriod(today), to: period };
}

/** The days from so long ago to the day of publication, or from the next day on. */
function resolveStretch(amount: number, unit: Unit, published: Day | undefined): Resolved | undefined {
  if (published === undefined) return undefined;
  if (unit === 'quarter') {
    const running = periodOf('quarter', published);
    const [first, last] = amount < 0 ? [amount, -1] : [1, amount];
    return {
      from: periodOf('month', shifted(running, first).from),
      to: periodOf('month', lastDayOf(shifted(running, last))),
    };
  }
  const end = dayPeriod(published);
  const far = resolveOffset({ amount, unit, origin: 'published' }, end, {})?.from;
  if (far === undefined) return undefined;
  return amount < 0 ? { from: dayPeriod(far), to: end } : { from: shifted(end, 1), to: dayPeriod(far) };
}
