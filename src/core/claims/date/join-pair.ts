import type { Expression, Proposal } from './expression.ts';
import type { Unit } from './period.ts';

/** A day told from another: "the Friday before Christmas". */
const BESIDE = /^\s{1,3}(?<side>before|after|following|preceding)\s{1,3}(?:the\s{1,3})?$/i;

/**
 * One date from two that stand side by side and tell the same day.
 *
 * Takes: "last year's October", "Christmas last year", "August of that year", "last year in March", "last month on the 12th", "Friday, 5/12", "this Friday (June 15)", "the Friday before Christmas", "two years ago today", "a year ago Monday",
 * "a week earlier, on May 6".
 * Leaves: "Friday and June 15", "two years ago, Monday's vote".
 */
export function joinPair(text: string, first: Proposal, second: Proposal): Proposal | undefined {
  if (second.start - first.end > 16) return undefined;
  const between = text.slice(first.end, second.start);
  return (
    heldBy(between, first, second) ??
    datedWeekday(between, first, second) ??
    weekdayBeside(text, between, first, second) ??
    agoFrom(between, first, second) ??
    toldAgain(between, first, second)
  );
}

/** "A week earlier, on May 6,": the date says what the words before it leave to the date spoken of last. */
function toldAgain(between: string, { start, expression }: Proposal, second: Proposal): Proposal | undefined {
  if (!/^,\s(?:on|in)\s(?:the\s)?$/.test(between)) return undefined;
  if (expression.kind !== 'offset' && expression.kind !== 'unit') return undefined;
  if (expression.origin !== 'reference') return undefined;
  const size = sizeOf(second.expression);
  const fits = /^(?:day|week)$/.test(expression.unit) ? size === 'day' : size === expression.unit;
  return fits ? { ...second, start } : undefined;
}

function sizeOf(expression: Expression): Unit | undefined {
  if (isDay(expression)) return 'day';
  if (expression.kind === 'fixed') return expression.period.unit;
  return expression.kind === 'month' ? 'month' : undefined;
}

/** The date decides, the weekday helps to find its year. */
function datedWeekday(between: string, first: Proposal, second: Proposal): Proposal | undefined {
  if (first.expression.kind !== 'weekday' || !/^(?:,?\s?\(?|\s[-–—]\s|-)$/.test(between)) return undefined;
  const { expression } = second;
  if (expression.kind === 'fixed' && expression.period.unit !== 'day') return undefined;
  if (expression.kind !== 'fixed' && expression.kind !== 'month-day') return undefined;
  const { relation } = first.expression;
  const weekday =
    expression.kind !== 'month-day'
      ? {}
      : relation === undefined
        ? { weekday: first.expression.weekday }
        : { relation: relation === 'last' ? ('last' as const) : ('this' as const) };
  return { ...second, start: first.start, expression: { ...expression, ...weekday } };
}

function weekdayBeside(text: string, between: string, first: Proposal, second: Proposal): Proposal | undefined {
  const side = BESIDE.exec(between)?.groups?.side?.toLowerCase();
  if (side === undefined || first.expression.kind !== 'weekday' || !isDay(second.expression)) return undefined;
  const article = /(?:^|\s)the\s$/i.test(text.slice(Math.max(0, first.start - 5), first.start)) ? 4 : 0;
  const { weekday } = first.expression;
  const relation = side === 'before' || side === 'preceding' ? 'last' : 'next';
  return {
    ...second,
    start: first.start - article,
    expression: { kind: 'weekday', weekday, relation, within: second.expression },
  };
}

function agoFrom(between: string, first: Proposal, second: Proposal): Proposal | undefined {
  const { expression } = first;
  if (expression.kind !== 'offset' || expression.origin !== 'published' || expression.amount > 0) return undefined;
  if (!/^\s(?:on\s)?$/.test(between)) return undefined;
  const from = second.expression;
  const told = from.kind === 'unit' ? from.origin === 'published' : isDay(from) || from.kind === 'month';
  return told ? { ...first, end: second.end, expression: { ...expression, origin: from } } : undefined;
}

/** The larger period that is named before or behind: a year with a month, a holiday or a season, a month with a day. */
function heldBy(between: string, first: Proposal, second: Proposal): Proposal | undefined {
  const span = { ...second, start: first.start };
  const { expression } = second;
  if (/^['’]s\s$/.test(between) && isYear(first.expression) && isHeld(expression))
    return { ...span, expression: { ...expression, within: first.expression } };
  if (/^['’]?\sin\s$/.test(between) && isUnit(first.expression, 'year') && isHeld(expression))
    return { ...span, expression: { ...expression, within: first.expression } };
  if (/^\s(?:of|in)\s$/.test(between) && first.expression.kind === 'day-of-month' && isUnit(expression, 'month'))
    return { ...first, end: second.end, expression: { ...first.expression, within: expression } };
  if (/^,?\s(?:on\s)?$/.test(between) && isUnit(first.expression, 'month') && expression.kind === 'day-of-month')
    return { ...span, expression: { ...expression, within: first.expression } };
  if (
    /^\s(?:of\s|in\s)?$/.test(between) &&
    isHeld(first.expression) &&
    (first.expression.kind === 'holiday' || between === ' of ') &&
    isYear(expression)
  )
    return { ...first, end: second.end, expression: { ...first.expression, within: expression } };
  return undefined;
}

function isHeld(
  expression: Expression,
): expression is Extract<Expression, { kind: 'month' | 'month-day' | 'recurring' | 'holiday' }> {
  if (!/^(?:month|month-day|recurring|holiday)$/.test(expression.kind)) return false;
  return !('within' in expression) && !('relation' in expression) && !('year' in expression);
}

function isYear(expression: Expression): boolean {
  return isUnit(expression, 'year') || (expression.kind === 'fixed' && expression.period.unit === 'year');
}

function isUnit(expression: Expression, unit: 'month' | 'year'): boolean {
  return expression.kind === 'unit' && expression.unit === unit;
}

function isDay(expression: Expression): boolean {
  if (expression.kind === 'fixed') return expression.period.unit === 'day';
  return /^(?:weekday|month-day|day-of-month|holiday)$/.test(expression.kind);
}
