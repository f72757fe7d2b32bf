import { civilOf } from './calendar.ts';
import type { Expression, Proposal } from './expression.ts';
import { yearPeriod } from './period.ts';
import { yearOfDay } from './year-of-day.ts';

const AND = /^,?\s{1,3}(?:and|or|&)\s{1,3}(?:on\s|in\s)?(?:the\s)?$|^\/$/i;
const COMMA = /^,\s{1,3}$/;

/**
 * Lets dates that "and" or "or" joins share what one of them says of year or week.
 *
 * Takes: "June and July 2029" (June 2029), "Monday and Tuesday next week" (that Monday), "next Monday or Tuesday" (the
 * Tuesday after it), "June 3, 4 and 5" (days of one year).
 * Leaves: "Monday, March 2029", "Monday and Tuesday", "in 2029 and in June".
 *
 * @param dates in order and apart
 */
export function coordinate(text: string, dates: readonly Proposal[]): Proposal[] {
  const done = [...dates];
  const links = linksOf(text, dates);
  for (let i = dates.length - 2; i >= 0; i--) {
    const [left, right] = [done[i], done[i + 1]];
    if (left === undefined || right === undefined || links[i] !== true) continue;
    done[i] = { ...left, expression: fromRight(left.expression, right.expression) };
  }
  for (let i = 1; i < dates.length; i++) {
    const [left, right] = [done[i - 1], done[i]];
    if (left === undefined || right === undefined || links[i - 1] !== true) continue;
    done[i] = { ...right, expression: fromLeft(left.expression, right.expression) };
  }
  return done;
}

/** Whether each date is joined to the next: by "and" or "or", or by a comma in a list that ends so. */
function linksOf(text: string, dates: readonly Proposal[]): boolean[] {
  const links: boolean[] = [];
  let isList = false;
  for (let i = dates.length - 2; i >= 0; i--) {
    const between = text.slice(dates[i]?.end, Math.min(dates[i + 1]?.start ?? 0, (dates[i]?.end ?? 0) + 16));
    isList = AND.test(between) || (isList && COMMA.test(between));
    links[i] = isList;
  }
  return links;
}

function fromRight(left: Expression, right: Expression): Expression {
  if (!isPlain(left)) return left;
  if (right.kind === 'fixed' && right.period.unit === (left.kind === 'month' ? 'month' : 'day')) {
    const { year, month, day } = civilOf(right.period.from);
    const isBefore = orderOf(left) <= (left.kind === 'month' ? month * 32 : month * 32 + day);
    return { ...left, within: { kind: 'fixed', period: yearPeriod(isBefore ? year : year - 1) } };
  }
  if (right.kind !== left.kind || !('within' in right) || right.within === undefined) return left;
  if (right.kind === 'weekday' && !(right.within.kind === 'unit' && right.within.unit === 'week')) return left;
  return { ...left, within: right.within };
}

function fromLeft(left: Expression, right: Expression): Expression {
  if (!isPlain(right)) return right;
  if (right.kind === 'weekday') {
    if (left.kind !== 'weekday' || isPlain(left)) return right;
    return { ...right, relation: 'next', within: left };
  }
  const isLater = orderOf(left) <= orderOf(right);
  if (left.kind === 'fixed' && left.period.unit === (right.kind === 'month' ? 'month' : 'day') && isLater)
    return { ...right, within: { kind: 'fixed', period: yearPeriod(yearOfDay(left.period.from)) } };
  if (left.kind !== right.kind || !isLater) return right;
  // Two months far apart are as a rule the last of each: "March and October".
  const isNear = orderOf(right) - orderOf(left) <= 32;
  return isNear || !isPlain(left)
    ? { ...right, within: { kind: 'unit', unit: 'year', steps: 0, origin: 'reference' } }
    : right;
}

type Yearly = Extract<Expression, { kind: 'month' | 'month-day' | 'weekday' }>;

/** A month, a day of one or a weekday that says nothing of its year or week. */
function isPlain(expression: Expression): expression is Yearly {
  if (expression.kind !== 'month' && expression.kind !== 'month-day' && expression.kind !== 'weekday') return false;
  return expression.relation === undefined && expression.within === undefined;
}

/** The place in the year, months 32 apart; what has none comes last. */
function orderOf(expression: Expression): number {
  if (expression.kind === 'month') return expression.month * 32;
  if (expression.kind === 'month-day') return expression.month * 32 + expression.day;
  if (expression.kind !== 'fixed') return Number.POSITIVE_INFINITY;
  const { month, day } = civilOf(expression.period.from);
  return expression.period.unit === 'month' ? month * 32 : month * 32 + day;
}
