import { type Day, dayOf, isDay, weekdayOf } from './calendar.ts';
import { chooseTurn, type Direction } from './choose-turn.ts';
import type { Expression, Origin, Relation } from './expression.ts';
import { holidayIn, nthWeekday } from './holidays.ts';
import { dayPeriod, lastDayOf, monthPeriod, type Period, periodOf, shifted, type Unit, yearPeriod } from './period.ts';
import { resolveOffset } from './resolve-offset.ts';
import { yearOfDay } from './year-of-day.ts';

/** What surrounds a date: all that can decide what a phrase leaves open. */
export interface Surroundings {
  readonly published: Day | undefined;
  /** The date that the text spoke of last. */
  readonly reference: Period | undefined;
  /** The quarter whose figures the sentence gives. */
  readonly accounts: Period | undefined;
  /** The year of an earlier date in the paragraph that printed its year. */
  readonly storyYear: number | undefined;
  /** Whether verbs and cues near the date look back or ahead. */
  readonly direction: Direction | undefined;
}

/** A stretch of the calendar: one period, or all from one to another. */
export interface Resolved {
  readonly from: Period;
  readonly to?: Period;
}

/**
 * Decides what an expression means where it stands; `undefined` where nothing fixes it.
 *
 * @example
 * resolve({ kind: 'weekday', weekday: 5 }, surroundings) // the latest Friday, if nothing near looks ahead
 */
export function resolve(expression: Expression, near: Surroundings): Resolved | undefined {
  if (expression.kind === 'interval') return resolveInterval(expression.from, expression.to, near);
  if (expression.kind === 'stretch') return resolveStretch(expression.amount, expression.unit, near.published);
  const period = resolvePeriod(expression, near);
  return period === undefined ? undefined : { from: period };
}

type Single = Exclude<Expression, { kind: 'interval' | 'stretch' }>;

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
      if (isKnown(expression, near.published))
        return dayPeriod(dayOf(expression.knownYear, expression.month, expression.day));
      return yearly(
        (year) =>
          isDay(year, expression.month, expression.day)
            ? dayPeriod(dayOf(year, expression.month, expression.day))
            : undefined,
        expression,
        near,
      );
    case 'holiday': {
      const onDay = (year: number): Period | undefined => {
        const day = holidayIn(expression.name, year);
        return day === undefined ? undefined : dayPeriod(day);
      };
      return expression.year === undefined ? yearly(onDay, expression, near) : onDay(expression.year);
    }
    case 'recurring':
      if (expression.unit === 'weekend') return resolveWeekend(expression.relation, near);
      return yearly((year) => part(year, expression.unit, expression.number), expression, near);
    case 'weekday':
      return resolveWeekday(expression, near);
    case 'day-of-month':
      return resolveDayOfMonth(expression, near);
    case 'nth':
      return resolveNth(expression, near);
    case 'around': {
      const date = resolve(expression.date, near)?.from;
      if (date === undefined) return undefined;
      const holder = periodOf(expression.unit, date.from);
      // The weekend of a Monday's or Tuesday's holiday is the one before it.
      return expression.unit === 'weekend' && weekdayOf(date.from) < 2 ? shifted(holder, -1) : holder;
    }
    default:
      return expression satisfies never;
  }
}

function resolveUnit(unit: Unit, steps: number, origin: Origin, near: Surroundings): Period | undefined {
  if (origin === 'published') {
    return near.published === undefined ? undefined : shifted(periodOf(unit, near.published), steps);
  }
  const reference = near.reference ?? (near.published === undefined ? undefined : dayPeriod(near.published));
  if (reference === undefined) return undefined;
  // "the same day" told of a month or a year fixes no day.
  if (lastDayOf(reference) > lastDayOf(periodOf(unit, reference.from))) return steps === 0 ? reference : undefined;
  return shifted(periodOf(unit, reference.from), steps);
}

/** What comes round once a year: the year printed or implied, else the turn that direction and distance choose. */
function yearly(
  inYear: (year: number) => Period | undefined,
  expression: { readonly relation?: Relation; readonly within?: Expression; readonly weekday?: number },
  near: Surroundings,
): Period | undefined {
  if (expression.within !== undefined) {
    const within = resolve(expression.within, near)?.from;
    return within === undefined ? undefined : inYear(yearOfDay(within.from));
  }
  if (near.storyYear !== undefined && expression.relation === undefined) return inYear(near.storyYear);
  if (near.published === undefined) return undefined;
  const year = yearOfDay(near.published);
  const turns = [year - 2, year - 1, year, year + 1, year + 2].map(inYear).filter((turn) => turn !== undefined);
  return chooseTurn(onWeekday(turns, expression.weekday), near.published, expression.relation, near.direction);
}

type KnownDay = Extract<Expression, { kind: 'month-day' }> & { readonly knownYear: number };

/** Whether the day that gave a date its name had come when the article was published. */
function isKnown(date: Extract<Expression, { kind: 'month-day' }>, published: Day | undefined): date is KnownDay {
  if (date.knownYear === undefined) return false;
  return published === undefined || published >= dayOf(date.knownYear, date.month, date.day);
}

/** Those that fall on the weekday printed beside the date; all, where none does. */
function onWeekday(turns: readonly Period[], weekday: number | undefined): readonly Period[] {
  const fitting = turns.filter((turn) => weekdayOf(turn.from) + 1 === weekday);
  return fitting.length === 0 ? turns : fitting;
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

function resolveWeekday(
  { weekday, relation, within }: Extract<Expression, { kind: 'weekday' }>,
  near: Surroundings,
): Period | undefined {
  const around = within === undefined ? undefined : resolve(within, near)?.from;
  if (within !== undefined && around === undefined) return undefined;
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
  return dayPeriod(near.direction === 'future' && since !== 0 ? following : latest);
}

function resolveWeekend(relation: Relation | undefined, near: Surroundings): Period | undefined {
  if (near.published === undefined) return undefined;
  const current = periodOf('weekend', near.published);
  const weekday = weekdayOf(near.published);
  if (relation === 'last') return shifted(current, -1);
  if (relation === 'next') return shifted(current, 1);
  if (weekday >= 5 || near.direction === 'future') return current;
  if (relation === 'this') return weekday < 2 && near.direction === 'past' ? shifted(current, -1) : current;
  return shifted(current, -1);
}

function resolveDayOfMonth(
  { day, weekday, within }: Extract<Expression, { kind: 'day-of-month' }>,
  near: Surroundings,
): Period | undefined {
  const inMonth = (month: Period): Period | undefined => {
    const date = dayPeriod(month.from + day - 1);
    return date.from > lastDayOf(month) ? undefined : date;
  };
  if (within !== undefined) {
    const month = resolve(within, near)?.from;
    return month === undefined ? undefined : inMonth(month);
  }
  if (near.published === undefined) return undefined;
  const month = periodOf('month', near.published);
  const turns = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
    .map((steps) => inMonth(shifted(month, steps)))
    .filter((turn) => turn !== undefined);
  return chooseTurn(onWeekday(turns, weekday), near.published, undefined, near.direction);
}

function resolveNth({ nth, of, within }: Extract<Expression, { kind: 'nth' }>, near: Surroundings): Period | undefined {
  const month = resolve(within, near)?.from;
  if (month === undefined) return undefined;
  const last = lastDayOf(month);
  if (of === 'day') return dayPeriod(nth < 0 ? last : month.from + nth - 1);
  // A week belongs to the month that holds its Thursday, as in ISO 8601; a weekend to that of its Saturday.
  if (of === 'week') return periodOf('week', nthWeekday(nth, 4, month.from, last));
  if (of === 'weekend') return periodOf('weekend', nthWeekday(nth, 6, month.from, last));
  return dayPeriod(nthWeekday(nth, of.weekday, month.from, last));
}

function resolveInterval(from: Expression, to: Expression, near: Surroundings): Resolved | undefined {
  const end = resolve(to, near);
  if (end === undefined) return undefined;
  const last = end.to ?? end.from;
  // The year of the end holds for the start too: "from March to May 2031".
  const start = resolve(from, { ...near, storyYear: yearOfDay(last.from) })?.from;
  if (start === undefined) return undefined;
  if (start.from <= last.from) return { from: start, to: last };
  const earlier = resolve(from, { ...near, storyYear: yearOfDay(last.from) - 1 })?.from;
  return earlier !== undefined && earlier.from <= last.from ? { from: earlier, to: last } : undefined;
}

/** The days from so long ago to the day of publication, or from the next day on. */
function resolveStretch(amount: number, unit: Unit, published: Day | undefined): Resolved | undefined {
  if (published === undefined) return undefined;
  const coarse: Unit = unit === 'year' ? 'month' : 'day';
  const end = periodOf(coarse, published);
  const far = resolveOffset({ amount, unit, origin: 'published' }, end, {})?.from;
  if (far === undefined) return undefined;
  return amount < 0 ? { from: periodOf(coarse, far), to: end } : { from: shifted(end, 1), to: periodOf(coarse, far) };
}
