import type { DatePattern, Expression, Groups } from '../expression.ts';
import { DAY_FIGURES, DAY_WORDS, numberOf, S, SHORT_WEEKDAY, WEEKDAY, weekdayNumber } from '../lexicon.ts';
import { wholeWords } from './pattern.ts';
import { relationOf } from './relation.ts';

const RELATION = '(?<relation>last|this|next|this past|this coming|past|coming|upcoming)';
const WEEK = '(?<week>last|this|next|the following|the previous|the same)';

/**
 * Weekdays and weekends.
 *
 * Takes: "Friday", "last Friday", "Monday of next week", "this week Friday", "Wed 13th", "Friday the 13th",
 * "the weekend", "last weekend".
 * Leaves: "every Friday", "Fridays", "on Sat" alone, "The Sunday Times" (see traps).
 */
export const WEEKDAYS: readonly DatePattern[] = [
  { pattern: wholeWords(`(?:${RELATION}${S})?(?<weekday>${WEEKDAY})`), read: readWeekday },
  {
    pattern: wholeWords(`(?<weekday>${WEEKDAY}|${SHORT_WEEKDAY}),?${S}(?:of${S})?${WEEK}${S}week`),
    read: readWeekday,
  },
  {
    // "previous Monday" is that of the week before, "last Monday" the one just gone.
    pattern: wholeWords(`(?<!the\\s)previous${S}(?<weekday>${WEEKDAY})`),
    read: ({ weekday }) => readWeekday({ ...(weekday === undefined ? {} : { weekday }), week: 'last' }),
  },
  { pattern: wholeWords(`${WEEK}${S}week(?:${S}on)?${S}(?<weekday>${WEEKDAY}|${SHORT_WEEKDAY})`), read: readWeekday },
  {
    pattern: wholeWords(
      `(?<weekday>${WEEKDAY}|${SHORT_WEEKDAY}),?${S}(?:the${S}(?<day>${DAY_FIGURES}|${DAY_WORDS}(?!${S}[a-z]))|(?<figures>${DAY_FIGURES}(?<=\\w\\w)))`,
    ),
    read: ({ weekday, day, figures }) => dayOfMonth(day ?? figures ?? '', weekdayNumber(weekday ?? '')),
  },
  {
    pattern: wholeWords(`(?:(?:the|${RELATION})${S})weekend(?!${S}(?:of|before|after)\\b)`),
    read: ({ relation }) => ({ kind: 'recurring', unit: 'weekend', number: 1, ...relative(relation) }),
  },
  {
    pattern: wholeWords(`(?:the${S})(?<which>previous|following|same|next)${S}(?:weekend|(?<weekday>${WEEKDAY}))`),
    read: ({ which, weekday }) => {
      const steps = which === undefined || /same/i.test(which) ? 0 : /previous/i.test(which) ? -1 : 1;
      const day = weekday === undefined ? undefined : weekdayNumber(weekday);
      if (day === undefined) return { kind: 'unit', unit: 'weekend', steps, origin: 'reference' };
      if (steps === 0) return { kind: 'weekday', weekday: day };
      return {
        kind: 'weekday',
        weekday: day,
        relation: steps < 0 ? 'last' : 'next',
        within: { kind: 'unit', unit: 'day', steps: 0, origin: 'reference' },
      };
    },
  },
];

/**
 * Days told by their number alone.
 *
 * Takes: "on the 4th", "until the 21st". Leaves: "the 4th floor", "on the 21st century".
 */
export const DAYS_OF_MONTH: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `(?<=\\b(?:on|by|until|till|since|before|after|from|through|of|for)${S})the${S}(?<day>${DAY_FIGURES}(?<=(?:st|nd|rd|th)))(?!-|${S}[a-z]{3,12}|${S}[A-Z])`,
    ),
    read: ({ day }) => dayOfMonth(day ?? '', undefined),
  },
];

function readWeekday(groups: Groups): Expression | undefined {
  const weekday = weekdayNumber(groups.weekday ?? '');
  if (weekday === undefined) return undefined;
  if (groups.week === undefined) return { kind: 'weekday', weekday, ...relative(groups.relation) };
  const week = groups.week.toLowerCase();
  const steps = /last|previous/.test(week) ? -1 : /next|following/.test(week) ? 1 : 0;
  const origin = week.startsWith('the') ? 'reference' : 'published';
  return { kind: 'weekday', weekday, within: { kind: 'unit', unit: 'week', steps, origin } };
}

function relative(word: string | undefined): { relation?: 'last' | 'this' | 'next' } {
  const relation = relationOf(word);
  return relation === undefined ? {} : { relation };
}

function dayOfMonth(words: string, weekday: number | undefined): Expression | undefined {
  const day = numberOf(words);
  if (day === undefined || day < 1 || day > 31) return undefined;
  return { kind: 'day-of-month', day, ...(weekday === undefined ? {} : { weekday }) };
}
