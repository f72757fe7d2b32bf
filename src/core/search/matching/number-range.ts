import { AT_LEAST, AT_MOST, PERCENT, ROLE, ROLE_MASK } from '../index/posting-flags.ts';
import type { NumberTerm } from '../query/query.ts';

/** Values that may answer a number of a query, from `low` to `high`, both included. */
export interface NumberRange {
  readonly low: number;
  readonly high: number;
  /** How well a value answers that stands in a record with these flags. */
  readonly weigh: (value: number, flags: number) => number;
}

/** What a printed number counts that no claim states, and one that is part of a date. */
const PRINTED = 0.7;
const IN_DATE = 0.4;
const FIGURE = 0.3;
const STANDING: Readonly<Record<number, number>> = {
  [ROLE.count]: 1,
  [ROLE.printed]: PRINTED,
  [ROLE.date]: IN_DATE,
  [ROLE.figure]: FIGURE,
};
/** "about 8000" reaches so far to both sides. */
const ABOUT = 0.1;

/**
 * What answers a number of a query. A claim that says "over 9,000" answers `>9000`.
 *
 * @param loosely whether days, years and figures before a scale word may answer too
 *
 * @example
 * numberRange({ kind: 'number', value: 9000, test: 'over' }, false) // { low: 9000, high: Infinity, … }
 */
export function numberRange(term: NumberTerm, loosely: boolean): NumberRange {
  const { value, test, percent } = term;
  const [low, high] = ends(term);
  return {
    low,
    high,
    weigh(found, flags) {
      const role = flags & ROLE_MASK;
      if (percent && (flags & PERCENT) === 0) return 0;
      if (test === 'over' && found === value && (flags & AT_LEAST) === 0) return 0;
      if (test === 'under' && found === value && (flags & AT_MOST) === 0) return 0;
      if ((role === ROLE.date || role === ROLE.figure) && !(loosely && test === 'is')) return 0;
      const standing = STANDING[role] ?? 0;
      const unit = !percent && (flags & PERCENT) !== 0 ? 0.8 : 1;
      return standing * unit * closeness(term, found);
    },
  };
}

function ends({ value, to, test }: NumberTerm): [number, number] {
  switch (test) {
    case 'is':
      return [value, value];
    case 'over':
    case 'at-least':
      return [value, Number.POSITIVE_INFINITY];
    case 'under':
    case 'at-most':
      return [0, value];
    case 'about':
      return [value * (1 - ABOUT), value * (1 + ABOUT)];
    case 'between':
      return [value, to ?? value];
    default:
      return test satisfies never;
  }
}

/** The nearest first, where a query leaves room. */
function closeness({ value, test }: NumberTerm, found: number): number {
  if (found === value || test === 'between') return 1;
  if (test === 'about') return 1 - (0.5 * Math.abs(found - value)) / (ABOUT * value);
  const powers = Math.abs(Math.log10((found + 1) / (value + 1)));
  return 1 - 0.2 * Math.min(1, powers / 3);
}
