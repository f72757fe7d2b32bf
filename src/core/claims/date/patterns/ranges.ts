import type { DatePattern, Expression } from '../expression.ts';
import { DAY_FIGURES, MONTH, monthNumber, numberOf, S, YEAR, yearOf } from '../lexicon.ts';
import { yearPeriod } from '../period.ts';
import { wholeWords } from './pattern.ts';

const TO = `(?:\\s?[-–—]\\s?|${S}(?:to|through|until|till|and)${S})`;
const YEAR_BEHIND = `(?:\\s?,?${S}(?:of${S})?(?<year>${YEAR}))?`;

/**
 * Stretches whose two ends share a word.
 *
 * Takes: "1996-98", "2014–2018", "November 19-20", "between 4 and 9 May", "May 4 to 9, 2031".
 * Leaves: "555-1996", "pages 14-18".
 */
export const YEAR_RANGES: readonly DatePattern[] = [
  {
    pattern:
      /(?<![\w$€£#./-])(?<from>1[5-9]\d\d|20\d\d)\s?[-–—/]\s?(?<to>(?:1[5-9]|20)\d\d|\d\d)(?![\w%/-])(?![.,]\d)/g,
    read: ({ from, to }) => years(Number(from), to ?? ''),
  },
];

/** Those of days. */
export const DAY_RANGES: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `(?<month>${MONTH})${S}(?:between${S})?(?<from>${DAY_FIGURES.replace('(?![\\w%])', '(?![a-z%])')})${TO}(?<to>${DAY_FIGURES})${YEAR_BEHIND}`,
    ),
    read: daysOfMonth,
  },
  {
    pattern: wholeWords(
      `(?:(?:from|between)${S})?(?:the${S})?(?<from>${DAY_FIGURES.replace('(?![\\w%])', '(?![a-z%])')})${TO}(?:the${S})?(?<to>${DAY_FIGURES})${S}(?:of${S})?(?<month>${MONTH})${YEAR_BEHIND}`,
    ),
    read: daysOfMonth,
  },
];

function years(from: number, tail: string): Expression | undefined {
  const to = tail.length === 4 ? Number(tail) : Math.floor(from / 100) * 100 + Number(tail);
  if (to <= from || to - from > 300) return undefined;
  return {
    kind: 'interval',
    from: { kind: 'fixed', period: yearPeriod(from) },
    to: { kind: 'fixed', period: yearPeriod(to) },
  };
}

function daysOfMonth({
  month: name,
  from,
  to,
  year,
}: Readonly<Partial<Record<string, string>>>): Expression | undefined {
  const month = monthNumber(name ?? '');
  const first = numberOf(from ?? '');
  const last = numberOf(to ?? '');
  if (month === undefined || first === undefined || last === undefined || first >= last || last > 31) return undefined;
  if (/^m(?:ay|arch)$/.test(name ?? '')) return undefined;
  const within: { within?: Expression } =
    year === undefined ? {} : { within: { kind: 'fixed', period: yearPeriod(yearOf(year) ?? 0) } };
  return {
    kind: 'interval',
    from: { kind: 'month-day', month, day: first, ...within },
    to: { kind: 'month-day', month, day: last, ...within },
  };
}
