import type { Expression } from './expression.ts';
import type { Period } from './period.ts';
import type { Resolved } from './resolve.ts';

const FIGURES = /[$€£¥%#]|\b(?:million|billion|cents|pence|percent|per cent)\b/;

/** Whether a sentence gives money or percentages, as accounts do. */
export function givesFigures(sentence: string): boolean {
  return FIGURES.test(sentence);
}

/** The quarter that a date names outright: later figures without a date of their own are of it. */
export function accountsOf(expression: Expression, resolved: Resolved | undefined): Period | undefined {
  return expression.kind === 'recurring' && resolved?.from.unit === 'quarter' ? resolved.from : undefined;
}
