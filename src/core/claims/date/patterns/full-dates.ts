import { dayOf, isDay } from '../calendar.ts';
import type { DatePattern, Expression, Groups } from '../expression.ts';
import {
  DAY_FIGURES,
  DAY_WORDS,
  MONTH,
  monthNumber,
  numberOf,
  S,
  SHORT_WEEKDAY,
  SHORT_YEAR,
  WEEKDAY,
  YEAR,
  YEAR_WORDS,
  yearOf,
} from '../lexicon.ts';
import { dayPeriod } from '../period.ts';
import { wholeWords } from './pattern.ts';
import { relationOf } from './relation.ts';

const DAY = `(?:${DAY_FIGURES}|${DAY_WORDS})`;
const WEEKDAY_BEFORE = `(?:(?:${WEEKDAY}|${SHORT_WEEKDAY}),?${S}(?:the${S})?)?`;
const RELATION = `(?:(?<relation>last|this|next|this past|this coming)${S})?`;
const YEAR_BEHIND = `(?:(?:\\s?,\\s{0,3}|${S}of${S}|${S}|[-/])(?<year>${YEAR}|${YEAR_WORDS}|${SHORT_YEAR}|(?<=[a-z]-)\\d\\d\\b)|\\s?,?${S}(?<yearRelation>last|this|next|the previous|the following)${S}year)?`;

/**
 * Days of a named month, with or without weekday and year.
 *
 * Takes: "July 4, 1996", "Monday, Oct. 26", "May 21st", "the 3rd of June", "12 March this year", "12/Mar/2031", "last Oct. 9",
 * "July 4 and 6".
 * Leaves: "may 3 people", where no capital makes a month of it; "March 2,000", "on May 3, 4 people".
 */
export const FULL_DATES: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `${WEEKDAY_BEFORE}${RELATION}(?<month>${MONTH})(?:${S}(?:the${S})?|[-/])(?<day>${DAY})${YEAR_BEHIND}`,
    ),
    read: readMonthDay,
  },
  {
    pattern: wholeWords(
      `${WEEKDAY_BEFORE}${RELATION}(?:the${S})?(?<day>${DAY})(?:${S}(?:day${S})?(?:of${S})?|[-/])(?<month>${MONTH})${YEAR_BEHIND}`,
    ),
    read: readMonthDay,
  },
  {
    pattern: wholeWords(`(?<year>${YEAR}),?${S}(?<month>${MONTH})${S}(?<day>${DAY})`),
    read: readMonthDay,
  },
  {
    // "4 and 6 July"
    pattern: wholeWords(
      `(?:the${S})?(?<day>${DAY_FIGURES})(?=(?:,${S}(?:the${S})?\\d\\d?(?:st|nd|rd|th)?){0,4}(?:,|,?${S}(?:and|or|&))${S}(?:the${S})?\\d\\d?(?:st|nd|rd|th)?${S}(?:of${S})?(?<month>${MONTH}))`,
    ),
    read: readMonthDay,
  },
  {
    // "July 4, 6 and 9": the month holds for the days behind it, where nothing is counted by them.
    pattern: wholeWords(
      `(?<=(?<month>${MONTH})${S}\\d\\d?(?:st|nd|rd|th)?(?:,${S}\\d\\d?(?:st|nd|rd|th)?){0,4}(?:,|,?${S}(?:and|or|&))${S})(?<day>${DAY_FIGURES})(?:,?${S}(?:of${S})?(?<year>${YEAR})|(?=\\s?[.,;)]|$|${S}(?:and|or|at|in|for|to)\\b))`,
    ),
    read: readMonthDay,
  },
];

function readMonthDay(groups: Groups, words: string): Expression | undefined {
  const month = monthNumber(groups.month ?? '');
  const day = numberOf(groups.day ?? '');
  if (month === undefined || day === undefined || day < 1 || day > 31) return undefined;
  if (
    /\bmay\b/.test(words) &&
    !/\d(?:st|nd|rd|th)|[a-z]{2}(?:st|nd|rd|th|y|[- ](?:one|two|three|four|five|six|seven|eight|nine))\b|\b(?:1\d|20)\d\d\b/.test(
      words,
    )
  ) {
    return undefined;
  }
  const year = yearBehind(groups.year);
  if (year !== undefined) {
    return isDay(year, month, day) ? { kind: 'fixed', period: dayPeriod(dayOf(year, month, day)) } : { kind: 'vague' };
  }
  const within = groups.yearRelation === undefined ? undefined : relativeYear(groups.yearRelation);
  const relation = relationOf(groups.relation);
  return {
    kind: 'month-day',
    month,
    day,
    ...(relation === undefined ? {} : { relation }),
    ...(within === undefined ? {} : { within }),
  };
}

/** The year that a phrase names relative to another: "last year" to publication, "the previous year" to the text. */
export function relativeYear(words: string): Expression {
  const relation = words.toLowerCase();
  if (relation.startsWith('the')) {
    return { kind: 'unit', unit: 'year', steps: relation.endsWith('previous') ? -1 : 1, origin: 'reference' };
  }
  return {
    kind: 'unit',
    unit: 'year',
    steps: relation === 'last' ? -1 : relation === 'next' ? 1 : 0,
    origin: 'published',
  };
}

/**
 * A year in figures, in words, or in two figures: those stand for 1941 to 2040.
 *
 * @example
 * yearBehind('’98') // 1998
 * yearBehind('07') // 2007
 */
export function yearBehind(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  const short = /^['’]?(\d\d)$/.exec(words)?.[1];
  if (short === undefined) return yearOf(words);
  return Number(short) + (Number(short) > 40 ? 1900 : 2000);
}
