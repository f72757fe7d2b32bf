import type { DatePattern } from '../expression.ts';
import { DEICTICS } from './deictics.ts';
import { FULL_DATES } from './full-dates.ts';
import { HOLIDAYS } from './holidays.ts';
import { KNOWN_DAY_FIGURES, KNOWN_DAY_NAMES } from './known-days.ts';
import { MONTHS } from './months.ts';
import { NTH, NUMBERED_WEEKS } from './nth.ts';
import { NUMERIC_DATES } from './numeric-dates.ts';
import { OFFSETS, OFFSETS_AHEAD } from './offsets.ts';
import { QUARTERS } from './quarters.ts';
import { DAY_RANGES, DAYS_OF_THIS_MONTH, YEAR_RANGES } from './ranges.ts';
import { UNITS } from './units.ts';
import { BARE_DAYS, DAYS_OF_MONTH, WEEKDAYS } from './weekdays.ts';
import { SPELLED_YEARS, YEARS } from './years.ts';

/** A sort of word that must stand in a sentence for a family of patterns to be tried on it. */
export type Trigger =
  | 'month'
  | 'weekday'
  | 'unit'
  | 'ordinal'
  | 'distance'
  | 'deictic'
  | 'holiday'
  | 'quarter'
  | 'figure'
  | 'century';

/** Patterns that only a sentence with all of some sorts of words can fit. */
interface PatternFamily {
  readonly triggers: readonly Trigger[];
  readonly patterns: readonly DatePattern[];
}

/** All families of patterns. Of two readings that start together the longer is taken, and of equals the earlier. */
export const PATTERN_FAMILIES: readonly PatternFamily[] = [
  { triggers: ['month'], patterns: [...KNOWN_DAY_NAMES, ...DAY_RANGES, ...FULL_DATES, ...MONTHS, ...DAYS_OF_MONTH] },
  { triggers: ['century'], patterns: SPELLED_YEARS },
  { triggers: ['figure'], patterns: [...KNOWN_DAY_FIGURES, ...YEAR_RANGES, ...NUMERIC_DATES, ...YEARS, ...BARE_DAYS] },
  { triggers: ['weekday', 'ordinal'], patterns: NTH },
  { triggers: ['weekday'], patterns: WEEKDAYS },
  { triggers: ['deictic'], patterns: DEICTICS },
  { triggers: ['unit', 'figure'], patterns: DAYS_OF_THIS_MONTH },
  { triggers: ['unit', 'ordinal'], patterns: NTH },
  { triggers: ['unit', 'figure'], patterns: NUMBERED_WEEKS },
  { triggers: ['unit'], patterns: UNITS },
  { triggers: ['unit', 'distance'], patterns: OFFSETS },
  { triggers: ['unit'], patterns: OFFSETS_AHEAD },
  { triggers: ['quarter'], patterns: QUARTERS },
  { triggers: ['holiday'], patterns: HOLIDAYS },
];
