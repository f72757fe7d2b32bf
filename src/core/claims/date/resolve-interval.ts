import type { Expression } from './expression.ts';
import { lastDayOf } from './period.ts';
import type { Resolved, Surroundings } from './surroundings.ts';
import { yearOfDay } from './year-of-day.ts';

type Resolve = (expression: Expression, near: Surroundings) => Resolved | undefined;

/**
 * The stretch between two dates. What one end says of year or week holds for the other.
 *
 * Takes: "from March to May 2031" (March 2031), "from July 4, 2031 to May" (May 2032), "from Monday to Friday last
 * week" (that week's Monday), "from last Monday to Friday".
 *
 * @param resolve decides what either end means
 */
export function resolveInterval(
  from: Expression,
  to: Expression,
  near: Surroundings,
  resolve: Resolve,
): Resolved | undefined {
  if (from.kind === 'weekday' && to.kind === 'weekday') return betweenWeekdays(from, to, near, resolve);
  const end = endOfInterval(from, to, near, resolve);
  if (end === undefined) return undefined;
  const last = end.to ?? end.from;
  const start = resolve(from, { ...near, storyYear: yearOfDay(last.from) })?.from;
  if (start === undefined) return undefined;
  if (start.from <= lastDayOf(last)) return { from: start, to: last };
  const earlier = resolve(from, { ...near, storyYear: yearOfDay(last.from) - 1 })?.from;
  return earlier !== undefined && earlier.from <= last.from ? { from: earlier, to: last } : undefined;
}

type Weekday = Extract<Expression, { kind: 'weekday' }>;

/** The end that says which day it is decides, else the last, or with words that look ahead the first. */
function betweenWeekdays(from: Weekday, to: Weekday, near: Surroundings, resolve: Resolve): Resolved | undefined {
  const fromFirst = isPlain(to) && (!isPlain(from) || near.direction === 'future');
  const start: Expression = fromFirst || !isPlain(from) ? from : { ...from, relation: 'last', within: to };
  const end: Expression = fromFirst ? { ...to, relation: 'next', within: from } : to;
  const [first, last] = [resolve(start, near)?.from, resolve(end, near)?.from];
  return first === undefined || last === undefined || first.from > last.from ? undefined : { from: first, to: last };
}

function isPlain({ relation, within }: Weekday): boolean {
  return relation === undefined && within === undefined;
}

/** "from July 4, 2031 to May": the year of the start holds for the end, or the next. */
function endOfInterval(from: Expression, to: Expression, near: Surroundings, resolve: Resolve): Resolved | undefined {
  const isOpen =
    (to.kind === 'month' || to.kind === 'month-day') && to.within === undefined && to.relation === undefined;
  if (from.kind !== 'fixed' || !isOpen) return resolve(to, near);
  const year = yearOfDay(from.period.from);
  const end = resolve(to, { ...near, storyYear: year });
  return end !== undefined && lastDayOf(end.from) < from.period.from
    ? resolve(to, { ...near, storyYear: year + 1 })
    : end;
}
