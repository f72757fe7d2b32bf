import { dayOf, isDay } from '../calendar.ts';
import type { DatePattern, Expression } from '../expression.ts';
import { DAY_FIGURES, DAY_WORDS, MONTH, monthNumber, numberOf, S, YEAR, yearOf } from '../lexicon.ts';
import { dayPeriod, monthPeriod, yearPeriod } from '../period.ts';
import { yearBehind } from './full-dates.ts';
import { wholeWords } from './pattern.ts';

const TO = `(?:\\s?[-–—]\\s?|${S}(?:to|through|until|till)${S}|(?<=between${S}(?:the${S})?[\\w-]{1,14})${S}and${S})`;
const ORDINAL_DAY = `(?:${DAY_FIGURES}(?<=(?:st|nd|rd|th))|${DAY_WORDS})`;
const YEAR_BEHIND = `(?:\\s?,?${S}(?:of${S})?(?<year>${YEAR}))?`;
/** "May 4 until 6 a.m." ends with an hour. */
const NO_HOUR = `(?!\\s?[ap]\\.?m\\b|${S}o['’]clock|:\\d)`;

/** Those of days in figures alone: "5/1-5/7, 2031", "12/28/2031-1/3/2032". */
const FIGURES_TO_FIGURES: DatePattern = {
  pattern:
    /(?<![\w$€£.,/-])(?<from>\d\d?\/\d\d?)(?:\/(?<fromYear>(?:20)?\d\d))?\s?[-–—]\s?(?<to>\d\d?\/\d\d?)(?:\/|,\s?)(?<year>(?:20)?\d\d)(?![\w/%-]|[.,]\d)/g,
  read: ({ from, fromYear, to, year }) => {
    const start = monthDay(from, fromYear ?? year);
    const end = monthDay(to, year);
    return start && end && { kind: 'interval', from: start, to: end };
  },
};

/** "the 4th to the 9th", in the running month or the one near it. */
const DAY_TO_DAY: DatePattern = {
  pattern: wholeWords(
    `(?:(?:from|between)${S})?the${S}(?<from>${ORDINAL_DAY})${TO}(?:the${S})?(?<to>${ORDINAL_DAY})(?!${S}(?:of${S})?[a-z]|-|${S}[A-Z])`,
  ),
  read: ({ from, to }) => {
    const [first, last] = [numberOf(from ?? ''), numberOf(to ?? '')];
    if (first === undefined || last === undefined || first >= last) return undefined;
    return { kind: 'interval', from: { kind: 'day-of-month', day: first }, to: { kind: 'day-of-month', day: last } };
  },
};

/** "4 to 9 this month", "the 4th-9th of next month". */
export const DAYS_OF_THIS_MONTH: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `(?:(?:from|between)${S})?(?:the${S})?(?<from>${DAY_FIGURES.replace('(?![\\w%])', '(?![a-z%])')})${TO}(?:the${S})?(?<to>${DAY_FIGURES})${S}(?:(?:of|in)${S})?(?<relation>this|last|next)${S}month`,
    ),
    read: ({ from, to, relation }) => {
      const [first, last] = [numberOf(from ?? ''), numberOf(to ?? '')];
      if (first === undefined || last === undefined || first >= last) return undefined;
      const steps = /last/i.test(relation ?? '') ? -1 : /next/i.test(relation ?? '') ? 1 : 0;
      const within: Expression = { kind: 'unit', unit: 'month', steps, origin: 'published' };
      return {
        kind: 'interval',
        from: { kind: 'day-of-month', day: first, within },
        to: { kind: 'day-of-month', day: last, within },
      };
    },
  },
];

/** "May-July 2031", "May to July", "May/June": the months' names vouch for one another. */
const MONTH_TO_MONTH: DatePattern = {
  pattern: wholeWords(
    `(?:(?:from|between)${S})?(?<from>${MONTH})(?<to>\\s?[-–—/]\\s?|${S}(?:to|through|until|till)${S}|(?<=between${S}\\w{3,9}\\.?)${S}and${S})(?<month>${MONTH})(?!-|${S}\\d{1,2}(?!\\d))${YEAR_BEHIND}`,
  ),
  read: ({ from, month, year }, words) => {
    const [first, last] = [monthNumber(from ?? ''), monthNumber(month ?? '')];
    if (first === undefined || last === undefined) return undefined;
    if (/\b(?:may|march|mar)\b/.test(words) && !/^(?:from|between)/.test(words)) return undefined;
    const end: Expression =
      year === undefined
        ? { kind: 'month', month: last }
        : { kind: 'fixed', period: monthPeriod(yearOf(year) ?? 0, last) };
    return { kind: 'interval', from: { kind: 'month', month: first }, to: end };
  },
};

/**
 * Stretches whose two ends share a word.
 *
 * Takes: "1996-98", "2014–2018", "November 19-20", "between 4 and 9 May", "May 4 to 9, 2031", "April ninth through the tenth",
 * "the 4th to the 9th", "4 to 9 this month", "May-July 2031", "5/1-5/7, 2031".
 * Leaves: "555-1996", "pages 14-18", "May 4 and 9", which are two days.
 */
export const YEAR_RANGES: readonly DatePattern[] = [
  {
    pattern:
      /(?<![\w$€£#./-])(?:FY\s?)?(?<from>1[5-9]\d\d|20\d\d)\s?[-–—/]\s?(?<to>(?:1[5-9]|20)\d\d|\d\d)(?![\w%/-])(?![.,]\d)/g,
    read: ({ from, to }) => years(Number(from), to ?? ''),
  },
  {
    pattern: /(?<![\w’'])['’](?<from>\d\d)\s?[-–—]\s?['’](?<to>\d\d)(?![\w%])/g,
    read: ({ from, to }) => years(yearBehind(from) ?? 0, String(yearBehind(to))),
  },
  FIGURES_TO_FIGURES,
];

/** Those of days. */
export const DAY_RANGES: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `(?<month>${MONTH})${S}(?:between${S}|from${S})?(?<from>${DAY_FIGURES.replace('(?![\\w%])', '(?![a-z%])')}|${DAY_WORDS})${TO}(?:the${S})?(?<to>${DAY_FIGURES}|${DAY_WORDS})${NO_HOUR}${YEAR_BEHIND}`,
    ),
    read: daysOfMonth,
  },
  {
    pattern: wholeWords(
      `(?:(?:from|between)${S})?(?:the${S})?(?<from>${DAY_FIGURES.replace('(?![\\w%])', '(?![a-z%])')}|${DAY_WORDS})${TO}(?:the${S})?(?<to>${DAY_FIGURES}|${DAY_WORDS})${S}(?:of${S})?(?<month>${MONTH})${YEAR_BEHIND}`,
    ),
    read: daysOfMonth,
  },
  DAY_TO_DAY,
  MONTH_TO_MONTH,
];

function monthDay(figures: string | undefined, year: string | undefined): Expression | undefined {
  const [month, day] = (figures ?? '').split('/').map(Number);
  const full = Number(year) + (Number(year) < 100 ? 2000 : 0);
  if (month === undefined || day === undefined || !isDay(full, month, day)) return undefined;
  return { kind: 'fixed', period: dayPeriod(dayOf(full, month, day)) };
}

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
