import { dayOf, isDay } from '../calendar.ts';
import type { DatePattern, Expression } from '../expression.ts';
import { MONTH, monthNumber } from '../lexicon.ts';
import { dayPeriod, monthPeriod } from '../period.ts';
import { wholeWords } from './pattern.ts';
import { relationOf } from './relation.ts';

/**
 * Dates in figures: ISO 8601, with slashes, dots or hyphens, month first unless that is no date.
 *
 * Takes: "2031-05-17", "5/17/2031", "17.5.2031", "5/17/31", "on 5/17", "on 5/17, 5/19 or 5/20", "22/04", "2031-May-17",
 * "20310517", "5/2031", "5-2031", "2031-05", "5/17, 2031".
 * Leaves: "a 3/4 majority", "6 1/4 percent", "at 5.12", "24/7".
 */
export const NUMERIC_DATES: readonly DatePattern[] = [
  {
    pattern: /(?<![\d./])(?<year>(?:1[5-9]|20)\d\d)(?<mark>[-/.])(?<month>\d\d?)\k<mark>(?<day>\d\d?)(?![\d/]|\.\d)/g,
    read: ({ year, month, day }) => civilDate(Number(year), Number(month), Number(day)),
  },
  {
    pattern: wholeWords(`(?<year>20\\d\\d|1[5-9]\\d\\d)[-/](?<month>${MONTH})[-/](?<day>\\d\\d?)`),
    read: ({ year, month, day }) => civilDate(Number(year), monthNumber(month ?? ''), Number(day)),
  },
  {
    pattern:
      /(?<![\w$€£.,/]|(?<!\d{4})-)(?<first>\d\d?)(?<mark>[-/.])(?<second>\d\d?)\k<mark>(?<year>(?:1[5-9]|20)\d\d|\d\d)(?![\w/%]|\.\d)/g,
    read: ({ first, second, year }) => eitherOrder(Number(first), Number(second), century(year ?? '')),
  },
  {
    // Without marks, and in the middle of a file's name.
    pattern: /(?<![\d$€£.,#])(?<year>(?:19|20)\d\d)(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])(?![\d%]|[.,]\d)/g,
    read: ({ year, month, day }) => civilDate(Number(year), Number(month), Number(day)),
  },
  {
    pattern:
      /(?<![\w$€£.,/-])(?:(?<month>0?[1-9]|1[0-2])\/(?<year>(?:19|20)\d\d)|(?<month2>0?[1-9]|1[0-2])\s?-\s?(?<year2>(?:19|20)\d\d)|(?<year3>(?:19|20)\d\d)-(?<month3>0[1-9]|1[0-2]))(?![\w/%-]|[.,]\d)/g,
    read: ({ month, year, month2, year2, month3, year3 }) => ({
      kind: 'fixed',
      period: monthPeriod(Number(year ?? year2 ?? year3), Number(month ?? month2 ?? month3)),
    }),
  },
  {
    pattern: /(?<![\w$€£.,/-])(?<first>\d\d?)\/(?<second>\d\d?),\s?(?<year>(?:19|20)\d\d)(?![\w/%-]|[.,]\d)/g,
    read: ({ first, second, year }) => eitherOrder(Number(first), Number(second), Number(year)),
  },
  {
    // No fraction is written so: 22/04.
    pattern: /(?<![\w$€£.,/-])(?<day>1[3-9]|2\d|3[01])\/(?<month>0[1-9]|1[0-2])(?![\w/%-]|[.,]\d)/g,
    read: ({ day, month }) => yearless(Number(month), Number(day)),
  },
  {
    pattern: /(?<!\w)(?<relation>this|next|last)\s{1,3}(?<first>\d\d?)\/(?<second>\d\d?)(?![\w/%]|[.,-]\d)/gi,
    read: ({ relation, first, second }) => {
      const day = yearless(Number(first), Number(second));
      const side = relationOf(relation);
      return day?.kind === 'month-day' && side !== undefined ? { ...day, relation: side } : day;
    },
  },
  {
    pattern:
      /(?<=\b(?:on|by|until|till|since|from|before|after|between|dated?|(?:mon|tues|wednes|thurs|fri|satur|sun)day,?|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?|this|next|last|to)\s{1,3}(?:\d\d?\/\d\d?(?:,|,? and|,? or)\s){0,4})(?<first>\d\d?)\/(?<second>\d\d?)(?![\w/%]|[.,-]\d)(?!\s(?:of|percent|majority|vote|inch|time)\b)/gi,
    read: ({ first, second }) => yearless(Number(first), Number(second)),
  },
];

function eitherOrder(first: number, second: number, year: number): Expression | undefined {
  return civilDate(year, first, second) ?? civilDate(year, second, first);
}

function civilDate(year: number, month: number | undefined, day: number): Expression | undefined {
  if (month === undefined || !isDay(year, month, day)) return undefined;
  return { kind: 'fixed', period: dayPeriod(dayOf(year, month, day)) };
}

function yearless(first: number, second: number): Expression | undefined {
  const LEAP_YEAR = 2000;
  if (isDay(LEAP_YEAR, first, second)) return { kind: 'month-day', month: first, day: second };
  if (isDay(LEAP_YEAR, second, first)) return { kind: 'month-day', month: second, day: first };
  return undefined;
}

/** Two figures stand for the years 1950 to 2049. */
function century(year: string): number {
  return Number(year) + (year.length > 2 ? 0 : Number(year) < 50 ? 2000 : 1900);
}
