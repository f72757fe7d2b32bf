import type { DatePattern, Expression, Groups } from '../expression.ts';
import { MONTH, monthNumber, S, SHORT_YEAR, YEAR, YEAR_WORDS } from '../lexicon.ts';
import { monthPeriod } from '../period.ts';
import { relativeYear, yearBehind } from './full-dates.ts';
import { wholeWords } from './pattern.ts';
import { besideReference, relationOf } from './relation.ts';

const RELATIVE_YEAR = `\\s?,?${S}(?:of${S})?(?<yearRelation>last|this|next|the previous|the following)${S}year`;

/**
 * Months, with or without a year.
 *
 * Takes: "the following January", "that May", "July 1996", "Jul-96", "June of last year", "last March", "this September", "in May", "the October vote".
 * Leaves: "you may", "a march", "in sept" (no such word), "Theresa May"; see `isMonthWord` for the doubtful ones.
 */
export const MONTHS: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `(?<month>${MONTH})(?:\\s?,?${S}(?:of${S})?|[-/])(?<year>${YEAR}|${YEAR_WORDS}|${SHORT_YEAR}|(?<=[a-z.]-)(?:3[2-9]|[4-9]\\d)(?![\\w%]|[.,]\\d))`,
    ),
    read: readMonth,
  },
  { pattern: wholeWords(`(?<month>${MONTH})${RELATIVE_YEAR}`), read: readMonth },
  {
    pattern: wholeWords(`(?<year>${YEAR})(?:\\s?,?${S})(?<month>${MONTH})(?!${S}\\d)`),
    read: readMonth,
  },
  {
    pattern: wholeWords(`(?<relation>last|this|next|this past|this coming|past|coming)${S}(?<month>${MONTH})`),
    read: readMonth,
  },
  {
    pattern: wholeWords(
      `(?:the${S}(?<which>following|next|previous|preceding)|that(?:${S}same)?)${S}(?<month>${MONTH})(?!\\.?${S}\\d)`,
    ),
    read: ({ month, which }) => {
      const name = monthNumber(month ?? '');
      return name === undefined ? undefined : { kind: 'month', month: name, ...besideReference(which) };
    },
  },
  { pattern: wholeWords(`(?<month>${MONTH})`), read: readMonth },
];

function readMonth(groups: Groups, words: string): Expression | undefined {
  const month = monthNumber(groups.month ?? '');
  if (month === undefined) return undefined;
  const year = yearBehind(groups.year);
  if (year === undefined && groups.relation !== undefined && /\b(?:may|march)\b/.test(words)) return undefined;
  if (year !== undefined) return { kind: 'fixed', period: monthPeriod(year, month) };
  const relation = relationOf(groups.relation);
  return {
    kind: 'month',
    month,
    ...(relation === undefined ? {} : { relation }),
    ...(groups.yearRelation === undefined ? {} : { within: relativeYear(groups.yearRelation) }),
  };
}
