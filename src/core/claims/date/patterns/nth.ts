import type { DatePattern, Expression } from '../expression.ts';
import { DAY_FIGURES, MONTH, monthNumber, numberOf, S, WEEKDAY, weekdayNumber, YEAR } from '../lexicon.ts';
import { monthPeriod, yearPeriod } from '../period.ts';
import { relativeYear } from './full-dates.ts';
import { wholeWords } from './pattern.ts';

const ORDINAL = '(?<nth>first|second|third|fourth|fifth|last|final)';
const MONTH_NAMED = `(?:(?<month>${MONTH})(?:\\s?,?${S}(?:of${S})?(?:(?<year>${YEAR})|(?<yearRelation>last|this|next)${S}year))?|(?<monthRelation>last|this|next|previous|the previous|the following|the)${S}month|(?<yearAlone>${YEAR}))`;

/**
 * A day or week by its place in a month.
 *
 * Takes: "the first week of May", "the last weekend in June 2031", "the third Monday of next month", "the 20th of last month".
 * Leaves: "the first week of the trial", "the last day".
 */
export const NTH: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `(?:the${S})?${ORDINAL}${S}(?<unit>day|week|weekend|${WEEKDAY})${S}(?:of|in)${S}${MONTH_NAMED}`,
    ),
    read: (groups) => {
      const nth = /last|final/i.test(groups.nth ?? '') ? -1 : numberOf(groups.nth ?? '');
      const of = partOf(groups.unit ?? '');
      const within = monthOf(groups);
      return nth === undefined || within === undefined ? undefined : { kind: 'nth', nth, of, within };
    },
  },
  {
    pattern: wholeWords(
      `(?:the${S})?(?<day>${DAY_FIGURES})${S}(?:of${S})?(?<monthRelation>last|this|next|the previous|the following)${S}month`,
    ),
    read: (groups) => {
      const day = numberOf(groups.day ?? '');
      const within = monthOf(groups);
      return day === undefined || within === undefined ? undefined : { kind: 'day-of-month', day, within };
    },
  },
];

function partOf(unit: string): Extract<Expression, { kind: 'nth' }>['of'] {
  const weekday = weekdayNumber(unit);
  if (weekday !== undefined) return { weekday };
  const name = unit.toLowerCase();
  return name === 'day' || name === 'week' ? name : 'weekend';
}

function monthOf(groups: Readonly<Partial<Record<string, string>>>): Expression | undefined {
  if (groups.yearAlone !== undefined) return { kind: 'fixed', period: yearPeriod(Number(groups.yearAlone)) };
  const month = groups.month === undefined ? undefined : monthNumber(groups.month);
  if (month === undefined) {
    const relation = groups.monthRelation?.toLowerCase();
    if (relation === undefined) return undefined;
    const steps = /last|previous/.test(relation) ? -1 : /next|following/.test(relation) ? 1 : 0;
    return { kind: 'unit', unit: 'month', steps, origin: /^the\s/.test(relation) ? 'reference' : 'published' };
  }
  if (/^m(?:ay|arch)$/.test(groups.month ?? '')) return undefined;
  if (groups.year !== undefined) return { kind: 'fixed', period: monthPeriod(Number(groups.year), month) };
  return {
    kind: 'month',
    month,
    ...(groups.yearRelation === undefined ? {} : { within: relativeYear(groups.yearRelation) }),
  };
}
