import { dayOf } from '../calendar.ts';
import type { DatePattern, Expression, Groups } from '../expression.ts';
import {
  AMOUNT,
  DAY_FIGURES,
  DAY_WORDS,
  MONTH,
  monthNumber,
  numberOf,
  S,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from '../lexicon.ts';
import { monthPeriod, periodOf, yearPeriod } from '../period.ts';
import { relativeYear } from './full-dates.ts';
import { wholeWords } from './pattern.ts';
import { unitOf } from './units.ts';
import { NTH_CENTURY } from './years.ts';

const ORDINAL = `(?<nth>${DAY_WORDS}|\\d{1,3}(?:st|nd|rd|th)|last(?:${S}but${S}one)?|final|penultimate)`;
const OF_YEAR = `(?:\\s?,?${S}(?:of${S})?(?:(?<year>${YEAR})|(?<yearRelation>last|this|next)${S}year))?`;
const HOLDER = `(?:(?<month>${MONTH})${OF_YEAR}|(?<holderRelation>last|this|next|previous|the previous|the following|the)${S}(?<holder>week|month|quarter|year|decade|century)|(?<yearAlone>${YEAR})|the${S}(?<century>${NTH_CENTURY})[\\s-]century)`;
const PART = `day|week|weekend|month|quarter|decade|${WEEKDAY}`;

/**
 * A day or week by its place in a month, and the days, weeks or months with which a longer period opens or closes.
 *
 * Takes: "the first week of May", "May's second Sunday", "the penultimate week of 2031", "the last weekend in June 2031", "the third Monday of next month", "the 20th of last month",
 * "the first nine months of 2031", "the last three days of May".
 * Leaves: "the first week of the trial", "the last day", "the first three months" of nothing named.
 */
export const NTH: readonly DatePattern[] = [
  {
    pattern: wholeWords(`(?:the${S})?${ORDINAL}${S}(?<unit>${PART})${S}(?:of|in)${S}${HOLDER}`),
    read: readNth,
  },
  {
    pattern: wholeWords(`${HOLDER}['’]s${S}${ORDINAL}${S}(?<unit>${PART})`),
    read: readNth,
  },
  {
    pattern: wholeWords(
      `(?:the${S})?(?<side>first|opening|last|final|closing)${S}(?<amount>${AMOUNT})${S}(?<unit>day|week|month|quarter|year)s${S}(?:of|in)${S}${HOLDER}`,
    ),
    read: (groups) => {
      const amount = numberOf(groups.amount ?? '');
      const of = partOf(groups.unit ?? '');
      const within = holderOf(groups);
      if (amount === undefined || amount < 2 || within === undefined || of === undefined) return undefined;
      const closes = /last|final|closing/i.test(groups.side ?? '');
      return {
        kind: 'interval',
        from: { kind: 'nth', nth: closes ? -amount : 1, of, within },
        to: { kind: 'nth', nth: closes ? -1 : amount, of, within },
      };
    },
  },
  {
    pattern: wholeWords(
      `(?:the${S})?(?<day>${DAY_FIGURES}|${DAY_WORDS})${S}(?:of${S})?(?<holderRelation>last|this|next|the previous|the following|(?<=of${S})the)${S}(?<holder>month)`,
    ),
    read: (groups) => {
      const day = numberOf(groups.day ?? '');
      const within = holderOf(groups);
      return day === undefined || within === undefined ? undefined : { kind: 'day-of-month', day, within };
    },
  },
];

function readNth(groups: Groups): Expression | undefined {
  const words = groups.nth?.toLowerCase() ?? '';
  const nth = /^(?:last|final)$/.test(words) ? -1 : /^(?:pen|last)/.test(words) ? -2 : numberOf(words);
  const of = partOf(groups.unit ?? '');
  const within = holderOf(groups);
  if (nth === undefined || within === undefined || of === undefined) return undefined;
  // A quarter of a month or a century is a fourth part of it.
  const isFourth =
    of === 'quarter' &&
    (within.kind === 'month' || /^(?:week|month|quarter|decade|century)$/i.test(groups.holder ?? ''));
  return isFourth ? undefined : { kind: 'nth', nth, of, within };
}

/** More weeks than a sports season or a trial has: "week 3" alone is as a rule of one of those. */
const LONGEST_SEASON = 22;

/**
 * Weeks by their number in ISO 8601.
 *
 * Takes: "week 12 of 2031", "2031-W12", "calendar week 12", "in week 40".
 * Leaves: "week 3 of the trial", "Week 3" of a season.
 */
export const NUMBERED_WEEKS: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `(?:(?:calendar|iso)${S})?week${S}(?<week>\\d\\d?),?${S}(?:of${S}|in${S})?(?:(?<yearAlone>${YEAR})|(?<holderRelation>last|this|next)${S}(?<holder>year))`,
    ),
    read: readWeek,
  },
  {
    pattern: wholeWords(
      `(?:(?<yearAlone>${YEAR.replace('(?![\\w%])', '')})[-${'\\s'}]?W(?<week>\\d\\d)|W(?<week2>\\d\\d)[-/${'\\s'}](?<yearBehind>${YEAR}))`,
    ),
    read: readWeek,
  },
  { pattern: wholeWords(`(?:calendar|iso)${S}week${S}(?<week>\\d\\d?)`), read: readWeek },
  {
    pattern: wholeWords(
      `(?<=(?:\\b(?:in|of|for|until|till|by|since|from|to|the)|day,)${S})week${S}(?<week>\\d\\d)(?!${S}of\\b)`,
    ),
    read: (groups) => (Number(groups.week) > LONGEST_SEASON ? readWeek(groups) : undefined),
  },
];

function readWeek(groups: Groups): Expression | undefined {
  const nth = Number(groups.week ?? groups.week2);
  if (nth < 1 || nth > 53) return undefined;
  const yearAlone = groups.yearAlone ?? groups.yearBehind;
  const within = holderOf(yearAlone === undefined ? groups : { ...groups, yearAlone }) ?? {
    kind: 'unit',
    unit: 'year',
    steps: 0,
    origin: 'published',
  };
  return { kind: 'nth', nth, of: 'week', within };
}

function partOf(unit: string): Extract<Expression, { kind: 'nth' }>['of'] | undefined {
  const weekday = weekdayNumber(unit);
  return weekday === undefined ? unitOf(unit) : { weekday };
}

/** The month, year or the like that a day or week is placed in. */
function holderOf(groups: Groups): Expression | undefined {
  if (groups.century !== undefined)
    return { kind: 'fixed', period: periodOf('century', dayOf(((numberOf(groups.century) ?? 1) - 1) * 100, 1, 1)) };
  if (groups.yearAlone !== undefined) return { kind: 'fixed', period: yearPeriod(Number(groups.yearAlone)) };
  const month = groups.month === undefined ? undefined : monthNumber(groups.month);
  if (month === undefined) {
    const relation = groups.holderRelation?.toLowerCase();
    const unit = unitOf(groups.holder);
    if (relation === undefined || unit === undefined) return undefined;
    const steps = /last|previous/.test(relation) ? -1 : /next|following/.test(relation) ? 1 : 0;
    return { kind: 'unit', unit, steps, origin: /^the\s/.test(relation) ? 'reference' : 'published' };
  }
  if (/^m(?:ay|arch)$/.test(groups.month ?? '')) return undefined;
  if (groups.year !== undefined) return { kind: 'fixed', period: monthPeriod(Number(groups.year), month) };
  return {
    kind: 'month',
    month,
    ...(groups.yearRelation === undefined ? {} : { within: relativeYear(groups.yearRelation) }),
  };
}
