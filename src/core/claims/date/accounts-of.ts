import type { Day } from './calendar.ts';
import type { Expression } from './expression.ts';
import { lastDayOf, type Period } from './period.ts';
import type { Resolved } from './surroundings.ts';

const FIGURES = /[$€£¥%#]|\b(?:million|billion|cents|pence|percent|per cent)\b/;

/**
 * Whether a sentence gives money or percentages, as accounts do.
 *
 * @example
 * givesFigures('Sales rose 4%.') // true
 */
export function givesFigures(sentence: string): boolean {
  return FIGURES.test(sentence);
}

/**
 * The quarter that a date names outright: later figures without a date of their own are of it.
 * Accounts are of a quarter that has ended, within the last year.
 *
 * @example
 * const first = { kind: 'recurring', unit: 'quarter', number: 1 };
 * const quarter = periodOf('quarter', dayOf(2031, 1, 1));
 * accountsOf(first, { from: quarter }, dayOf(2031, 5, 17)) // { unit: 'quarter', from: dayOf(2031, 1, 1) }
 * accountsOf(first, { from: quarter }, dayOf(2031, 2, 17)) // undefined
 */
export function accountsOf(
  expression: Expression,
  resolved: Resolved | undefined,
  published: Day | undefined,
): Period | undefined {
  if (expression.kind !== 'recurring' || resolved?.from.unit !== 'quarter') return undefined;
  const ended = lastDayOf(resolved.from);
  return published === undefined || (ended <= published && published - ended < 366) ? resolved.from : undefined;
}
