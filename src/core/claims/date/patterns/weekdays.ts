import type { DatePattern, Expression, Groups } from '../expression.ts';
import { AMOUNT, DAY_FIGURES, DAY_WORDS, numberOf, S, SHORT_WEEKDAY, WEEKDAY, weekdayNumber } from '../lexicon.ts';
import { wholeWords } from './pattern.ts';
import { relationOf } from './relation.ts';

const RELATION = '(?<relation>last|this|next|this past|this coming|past|coming|upcoming)';
const WEEK = '(?<week>last|this|next|the following|the previous|the same)';

const ON = `(?<=\\b(?:on|by|until|till|since|before|after|from|through|of|for)${S})`;
/** What a numbered day has no noun behind; such words as go on with the sentence may stand there. */
const NOT_BEFORE_NOUN = `(?!-|${S}(?!(?:and|when|but|with|between|from|on|by|after|before|because|while|that|until|or|at|in|for|to)\\b)[a-z]{2,12}|${S}[a-z]\\.)`;
/** Lower numbers in words tell an order: "on the third". */
const SAFE_DAY_WORDS =
  '(?:(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|twentieth|thirtieth|twelfth|(?:elev|thirte|fourte|fifte|sixte|sevente|eighte|ninete)enth)\\b';

/**
 * Weekdays and weekends.
 *
 * Takes: "Friday", "last Friday", "Monday of next week", "this week Friday", "Wed 13th", "Friday the 13th",
 * "the weekend", "last weekend".
 * Leaves: "every Friday", "Fridays", "on Sat" alone, "The Sunday Times" (see traps).
 */
export const WEEKDAYS: readonly DatePattern[] = [
  { pattern: wholeWords(`(?:${RELATION}${S})?(?<weekday>${WEEKDAY})`), read: readWeekday },
  { pattern: wholeWords(`${RELATION}${S}(?<weekday>${SHORT_WEEKDAY})`), read: readWeekday },
  {
    pattern: wholeWords(`(?<=\\b(?:on|by|until|till|since)${S})(?<weekday>${SHORT_WEEKDAY})(?!${S}[A-Z\\d])`),
    read: (groups, words) => (/^[A-Z]/.test(words) ? readWeekday(groups) : undefined),
  },
  {
    pattern: wholeWords(`(?<=(?:${WEEKDAY}|${SHORT_WEEKDAY})${S}(?:and|or)${S})(?<weekday>${SHORT_WEEKDAY})`),
    read: readWeekday,
  },
  {
    pattern: wholeWords(`the${S}(?<weekday>${WEEKDAY})${S}(?:before${S}(?<last>last)|after${S}next)`),
    read: ({ weekday, last: before }) => {
      if (before === undefined) return ahead(weekday, 1);
      const origin = last(weekday === undefined ? {} : { weekday });
      return origin && { kind: 'offset', amount: -1, unit: 'week', origin };
    },
  },
  { pattern: wholeWords(`(?<weekday>${WEEKDAY})${S}(?:last|gone)(?!${S}(?:week|month|year))`), read: last },
  {
    // British: the Friday to come, and the one a week after it.
    pattern: wholeWords(
      `(?<weekday>${WEEKDAY})${S}(?:next|(?<weeks>week|fortnight))(?!${S}(?:week|month|year|in|after|before)\\b)`,
    ),
    read: ({ weekday, weeks }) => ahead(weekday, weeks === undefined ? 0 : /^f/i.test(weeks) ? 2 : 1),
  },
  {
    pattern: wholeWords(
      `(?:a|one)${S}(?<weeks>week|fortnight)${S}(?:from${S}|on${S})?(?:this${S}|next${S})?(?<weekday>${WEEKDAY})`,
    ),
    read: ({ weekday, weeks }) => ahead(weekday, /^f/i.test(weeks ?? '') ? 2 : 1),
  },
  {
    pattern: wholeWords(`(?:a|one)${S}week${S}last${S}(?<weekday>${WEEKDAY})`),
    read: (groups) => {
      const origin = last(groups);
      return origin && { kind: 'offset', amount: -1, unit: 'week', origin };
    },
  },
  {
    pattern: wholeWords(`(?<amount>${AMOUNT})${S}(?<weekday>${WEEKDAY})s${S}(?:(?<ago>ago)|from${S}now|hence)`),
    read: ({ amount, weekday, ago }) => {
      const turns = numberOf(amount ?? '');
      if (turns === undefined) return undefined;
      const last = readWeekday({ ...(weekday === undefined ? {} : { weekday }), relation: 'last' });
      if (ago === undefined) return ahead(weekday, turns - 1);
      return last && { kind: 'offset', amount: 1 - turns, unit: 'week', origin: last };
    },
  },
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
      `(?<weekday>${WEEKDAY}|${SHORT_WEEKDAY}),?${S}(?:the${S}(?<day>${DAY_FIGURES}|${DAY_WORDS}(?!${S}[a-z]))|(?<figures>${DAY_FIGURES}(?<=\\w\\w)|${SAFE_DAY_WORDS}(?!${S}[a-z]{3})))`,
    ),
    read: ({ weekday, day, figures }) => dayOfMonth(day ?? figures ?? '', weekdayNumber(weekday ?? '')),
  },
  {
    pattern: wholeWords(`(?:(?:the|${RELATION})${S})weekend(?!${S}(?:of|before|after)\\b)`),
    read: ({ relation }) =>
      /coming$/i.test(relation ?? '')
        ? { kind: 'unit', unit: 'weekend', steps: 0, origin: 'published' }
        : { kind: 'recurring', unit: 'weekend', number: 1, ...relative(relation) },
  },
  {
    pattern: wholeWords(
      `(?:the${S}(?<which>previous|following|same|next|preceding)|that(?:${S}same)?)${S}(?:weekend|(?<weekday>${WEEKDAY}))`,
    ),
    read: ({ which, weekday }) => {
      const steps = which === undefined || /same/i.test(which) ? 0 : /previous|preceding/i.test(which) ? -1 : 1;
      const day = weekday === undefined ? undefined : weekdayNumber(weekday);
      if (day === undefined) return { kind: 'unit', unit: 'weekend', steps, origin: 'reference' };
      if (steps === 0)
        return {
          kind: 'weekday',
          weekday: day,
          within: { kind: 'unit', unit: 'week', steps: 0, origin: 'reference' },
        };
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
 * Takes: "on the 4th", "until the 21st", "on the twenty-first", "by the 21.". Leaves: "the 4th floor", "on the 21st century",
 * "on the third try".
 */
export const DAYS_OF_MONTH: readonly DatePattern[] = [
  {
    pattern: wholeWords(`${ON}the${S}(?<day>${DAY_FIGURES}(?<=(?:st|nd|rd|th))|${SAFE_DAY_WORDS})${NOT_BEFORE_NOUN}`),
    read: ({ day }) => dayOfMonth(day ?? '', undefined),
  },
];

/** "by the 21." and "on 21st": behind such words figures without a noun are a day. */
export const BARE_DAYS: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `(?<=\\b(?:on|by|until|till|since)${S})(?:(?<day>${DAY_FIGURES}(?<=(?:st|nd|rd|th)))${NOT_BEFORE_NOUN}|the${S}(?<bare>\\d\\d?)(?=\\s{0,2}(?:[.;!?)]|$)))`,
    ),
    read: ({ day, bare }) => dayOfMonth(day ?? bare ?? '', undefined),
  },
];

function readWeekday(groups: Groups): Expression | undefined {
  const weekday = weekdayNumber(groups.weekday ?? '');
  if (weekday === undefined) return undefined;
  // "this coming Friday" is the first to come, "next Friday" that of the next week.
  if (groups.week === undefined && /coming$/i.test(groups.relation ?? '')) return ahead(groups.weekday, 0);
  if (groups.week === undefined) return { kind: 'weekday', weekday, ...relative(groups.relation) };
  const week = groups.week.toLowerCase();
  const steps = /last|previous/.test(week) ? -1 : /next|following/.test(week) ? 1 : 0;
  const origin = week.startsWith('the') ? 'reference' : 'published';
  return { kind: 'weekday', weekday, within: { kind: 'unit', unit: 'week', steps, origin } };
}

function last({ weekday }: Groups): Expression | undefined {
  return readWeekday({ ...(weekday === undefined ? {} : { weekday }), relation: 'last' });
}

/** The first such day after publication, or the one so many weeks after it. */
function ahead(name: string | undefined, weeks: number): Expression | undefined {
  const weekday = weekdayNumber(name ?? '');
  if (weekday === undefined) return undefined;
  const first: Expression = { kind: 'weekday', weekday, relation: 'next', within: TODAY };
  return weeks === 0 ? first : { kind: 'offset', amount: weeks, unit: 'week', origin: first };
}

const TODAY: Expression = { kind: 'unit', unit: 'day', steps: 0, origin: 'published' };

function relative(word: string | undefined): { relation?: 'last' | 'this' | 'next' } {
  const relation = relationOf(word);
  return relation === undefined ? {} : { relation };
}

function dayOfMonth(words: string, weekday: number | undefined): Expression | undefined {
  const day = numberOf(words);
  if (day === undefined || day < 1 || day > 31) return undefined;
  return { kind: 'day-of-month', day, ...(weekday === undefined ? {} : { weekday }) };
}
