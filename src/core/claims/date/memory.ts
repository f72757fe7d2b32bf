import { accountsOf } from './accounts-of.ts';
import { civilOf, type Day } from './calendar.ts';
import type { Expression } from './expression.ts';
import type { Period } from './period.ts';
import type { Resolved } from './surroundings.ts';
import { yearOfDay } from './year-of-day.ts';

/** What an article has said of dates so far. */
export interface Memory {
  /** The date spoken of last. */
  reference: Period | undefined;
  /** The quarter that the article's accounts are of. */
  accounts: Period | undefined;
  /** The year of a day that the paragraph told, where that lies well before publication. */
  storyYear: number | undefined;
  /** The years of the days printed in full, by month and day. */
  readonly years: Map<string, number>;
}

/**
 * What is remembered before the first date of an article.
 *
 * @example
 * emptyMemory().reference // undefined
 */
export function emptyMemory(): Memory {
  return { reference: undefined, accounts: undefined, storyYear: undefined, years: new Map() };
}

/**
 * Keeps what a date adds: it is the one spoken of last, a quarter may be that of the accounts, a day in full tells
 * its year.
 *
 * @example
 * remember(memory, { kind: 'fixed', period: may2031 }, { from: may2031 }, published) // memory.reference is May 2031
 */
export function remember(memory: Memory, expression: Expression, resolved: Resolved, published: Day | undefined): void {
  memory.reference = resolved.to ?? resolved.from;
  memory.accounts = accountsOf(expression, resolved, published) ?? memory.accounts;
  const key = dayKey(expression);
  if (expression.kind === 'fixed' && key !== undefined) memory.years.set(key, yearOfDay(expression.period.from));
}

/**
 * The year that the article printed behind the same month and day before.
 *
 * @example
 * const memory = { ...emptyMemory(), years: new Map([['5-17', 2029]]) };
 * yearSpoken(memory, { kind: 'month-day', month: 5, day: 17 }) // 2029
 */
export function yearSpoken(memory: Memory, expression: Expression): number | undefined {
  const key = dayKey(expression);
  return key === undefined ? undefined : memory.years.get(key);
}

/**
 * The year that a day or month prints, where the story it opens lies well before publication.
 *
 * @example
 * storyYearOf({ kind: 'fixed', period: monthPeriod(2024, 5) }, dayOf(2031, 5, 17)) // 2024
 * storyYearOf({ kind: 'fixed', period: monthPeriod(2030, 5) }, dayOf(2031, 5, 17)) // undefined
 */
export function storyYearOf(expression: Expression, published: Day | undefined): number | undefined {
  if (expression.kind !== 'fixed' || !/^(?:day|month)$/.test(expression.period.unit)) return undefined;
  const year = yearOfDay(expression.period.from);
  return published !== undefined && year >= yearOfDay(published) - 1 ? undefined : year;
}

function dayKey(expression: Expression): string | undefined {
  if (expression.kind === 'month-day') return `${expression.month}-${expression.day}`;
  if (expression.kind !== 'fixed' || expression.period.unit !== 'day') return undefined;
  const { month, day } = civilOf(expression.period.from);
  return `${month}-${day}`;
}
