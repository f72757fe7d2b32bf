import type { DatePattern } from '../expression.ts';
import { DEICTICS } from './deictics.ts';
import { FULL_DATES } from './full-dates.ts';
import { HOLIDAYS } from './holidays.ts';
import { KNOWN_DAY_FIGURES, KNOWN_DAY_NAMES } from './known-days.ts';
import { MONTHS } from './months.ts';
import { NTH, NUMBERED_WEEKS } from './nth.ts';
import { NUMERIC_DATES } from './numeric-dates.ts';
import { OFFSETS } from './offsets.ts';
import { QUARTERS } from './quarters.ts';
import { DAY_RANGES, DAYS_OF_THIS_MONTH, YEAR_RANGES } from './ranges.ts';
import { UNITS } from './units.ts';
import { BARE_DAYS, DAYS_OF_MONTH, WEEKDAYS } from './weekdays.ts';
import { SPELLED_YEARS, YEARS } from './years.ts';

/** A word that must stand in a sentence for a family of patterns to be tried on it. */
export type Trigger = 'month' | 'weekday' | 'unit' | 'deictic' | 'holiday' | 'quarter' | 'figure' | 'century';

/** All families of patterns. Of two readings that start together the longer is taken, and of equals the earlier. */
export const PATTERN_FAMILIES: readonly { readonly trigger: Trigger; readonly patterns: readonly DatePattern[] }[] = [
  { trigger: 'month', patterns: [...KNOWN_DAY_NAMES, ...DAY_RANGES, ...FULL_DATES, ...MONTHS, ...DAYS_OF_MONTH] },
  { trigger: 'century', patterns: SPELLED_YEARS },
  { trigger: 'figure', patterns: [...KNOWN_DAY_FIGURES, ...YEAR_RANGES, ...NUMERIC_DATES, ...YEARS, ...BARE_DAYS] },
  { trigger: 'weekday', patterns: [...NTH, ...WEEKDAYS] },
  { trigger: 'deictic', patterns: DEICTICS },
  { trigger: 'unit', patterns: [...DAYS_OF_THIS_MONTH, ...NTH, ...NUMBERED_WEEKS, ...UNITS, ...OFFSETS] },
  { trigger: 'quarter', patterns: QUARTERS },
  { trigger: 'holiday', patterns: HOLIDAYS },
];
