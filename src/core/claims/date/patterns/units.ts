import type { DatePattern, Expression } from '../expression.ts';
import { AMOUNT, numberOf, S, YEAR } from '../lexicon.ts';
import { type Unit, yearPeriod } from '../period.ts';
import { wholeWords } from './pattern.ts';

const SIDE = '(?<side>last|past|previous|next|coming|upcoming)';
const AMOUNT_OR_FEW = `(?<amount>${AMOUNT})|(?<few>few)|couple(?:${S}of)?`;
const UNITS_COUNTED = '(?<units>days|weeks|months|quarters|years?|decades)';
const UNIT = '(?<unit>day|week|month|year|decade|century|quarter)';

/**
 * Stretches of the calendar named from the day of writing, or from the date spoken of last.
 *
 * Takes: "last week", "this year", "next month", "the coming quarter", "that year", "the same day", "the following
 * month", "the day before", "the week after next", "the past week", "the year to date", "the end of the year".
 * Leaves: "the past two years" and "this time", which count or point at nothing on a calendar.
 */
export const UNITS: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `(?<which>last|this|next|previous|current|this${S}current|the${S}current|(?:the${S}|this${S})?coming|upcoming)${S}(?:calendar${S}|fiscal${S}|financial${S}|business${S}|work(?:ing)?[\\s-]?)?(?<unit>week|month|year|decade|century|quarter)`,
    ),
    read: ({ which, unit }) => unitStep(unit, stepOf(which), 'published'),
  },
  {
    pattern: wholeWords(
      `(?:that(?:${S}(?:same|very))?|(?:the${S})?same)${S}(?<unit>day|week|weekend|month|year|decade|century|quarter)`,
    ),
    read: ({ unit }) => unitStep(unit, 0, 'reference'),
  },
  {
    pattern: wholeWords(
      `(?:that|(?:the${S})?same|the${S}next|the${S}following|the${S}previous)${S}(?:morning|afternoon|evening|night)`,
    ),
    read: (_, words) =>
      unitStep('day', /next|following/i.test(words) ? 1 : /previous/i.test(words) ? -1 : 0, 'reference'),
  },
  {
    pattern: wholeWords(`the${S}(?<which>previous|preceding|following|next|prior)${S}${UNIT}(?:${S}or${S}(?:so|two))?`),
    read: ({ which, unit }) => unitStep(unit, /next|following/i.test(which ?? '') ? 1 : -1, 'reference'),
  },
  {
    pattern: wholeWords(
      `the${S}(?:(?<unit>day|week|month|year)|morning|afternoon|evening|night)${S}(?:(?<before>before|prior)|after)(?!${S}\\w)`,
    ),
    read: ({ unit, before }) => unitStep(unit ?? 'day', before === undefined ? 1 : -1, 'reference'),
  },
  {
    pattern: wholeWords(`the${S}(?<unit>week|weekend|month|quarter|year)${S}(?:after${S}next|before${S}(?<last>last))`),
    read: ({ unit, last }) => unitStep(unit, last === undefined ? 2 : -2, 'published'),
  },
  { pattern: wholeWords(`the${S}night${S}before${S}last`), read: () => unitStep('day', -2, 'published') },
  {
    pattern: wholeWords(`(?:the${S}(?:past|last)|(?:this${S})?past)${S}(?<unit>week|month|year)`),
    read: ({ unit }) => ({ kind: 'stretch', amount: -1, unit: unitOf(unit) ?? 'day' }),
  },
  {
    // With "the", days to years are a length of time; quarters are always those of the calendar.
    pattern: wholeWords(
      `(?:(?<!\\b(?:the|these|those|its|his|her|their|our|my)\\s)(?:${SIDE}${S}(?:${AMOUNT_OR_FEW})\\s{0,3}${UNITS_COUNTED}|(?<before>\\d\\d?|two|three|four|five|six)${S}${SIDE.replace('side', 'side2')}${S}${UNITS_COUNTED.replace('units', 'units2')})|the${S}${SIDE.replace('side', 'side3')}${S}(?<number>${AMOUNT})${S}quarters)`,
    ),
    read: (groups) => {
      const words = groups.amount ?? groups.before ?? groups.number;
      const amount = words === undefined ? (groups.few === undefined ? 2 : 3) : numberOf(words);
      const unit = unitOf(groups.units ?? groups.units2 ?? 'quarter');
      if (amount === undefined || unit === undefined) return undefined;
      const isBack = /last|past|previous/i.test(groups.side ?? groups.side2 ?? groups.side3 ?? '');
      return { kind: 'stretch', amount: isBack ? -amount : amount, unit };
    },
  },
  {
    pattern: wholeWords(
      `(?<=\\b(?:(?:early|late|earlier|later)${S}in|(?:end|start|beginning|middle|close|part|half)${S}of)${S})(?:the${S}(?:current${S})?(?<unit>week|month|year|decade|century|quarter)|(?<bare>week|month|quarter|year))`,
    ),
    read: ({ unit, bare }) => unitStep(unit ?? bare, 0, 'published'),
  },
  {
    pattern: wholeWords(
      `(?:the${S})?(?:rest|remainder|balance)${S}of${S}(?:(?:the|this|my|his|her|its|our|their)${S}(?:current${S}|this${S})?|current${S})?(?<unit>day|week|month|year|decade|century|quarter)`,
    ),
    read: ({ unit }) => {
      const of = unitStep(unit, 0, 'published');
      return of && { kind: 'rest', of };
    },
  },
  {
    pattern: wholeWords(
      `the${S}(?:(?<latest>latest|most${S}recent|just-ended)|current)${S}(?:quarter|period)|the${S}(?:quarter|period)`,
    ),
    read: ({ latest }) => ({ kind: 'accounts', years: 0, ...(latest === undefined ? {} : { orLatest: true }) }),
  },
  {
    pattern: wholeWords(
      `(?:the${S})?year-(?:ago|earlier)(?:${S}(?:quarter|period))?|(?:the${S})?(?:corresponding|same|comparable)${S}(?:quarter|period)(?:${S}(?:of${S})?last${S}year|${S}a${S}year${S}(?:ago|earlier))|last${S}year['’]s${S}(?:quarter|period)`,
    ),
    read: () => ({ kind: 'accounts', years: -1 }),
  },
  {
    pattern: wholeWords(`the${S}(?<year>(?:19|20)\\d\\d)${S}(?:quarter|period)`),
    read: ({ year }) => ({ kind: 'accounts', years: 0, year: Number(year) }),
  },
  {
    pattern: wholeWords(
      `(?:the${S})?(?:calendar${S})?year(?:[- ]|['’]s${S})end(?:${S}(?:of${S}|in${S})?(?<year>${YEAR}))?`,
    ),
    read: ({ year }) => ({
      kind: 'month-day',
      month: 12,
      day: 31,
      ...(year !== undefined && { within: { kind: 'fixed', period: yearPeriod(Number(year)) } }),
    }),
  },
  {
    pattern: wholeWords(`(?:the${S})?(?<unit>week|month|quarter)(?:-|['’]s${S})end`),
    read: ({ unit }) => unitStep(unit, 0, 'published'),
    approximate: true,
  },
  {
    pattern: wholeWords(`(?:the${S})?(?<unit>month|quarter|year)[- ]to[- ]date`),
    read: ({ unit }) => unitStep(unit, 0, 'published'),
  },
  {
    pattern: wholeWords(`this${S}day${S}(?<which>last|next)${S}(?<unit>week|month|year)`),
    read: ({ which, unit }) => {
      const known = unitOf(unit);
      const origin: Expression = { kind: 'unit', unit: 'day', steps: 0, origin: 'published' };
      return known === undefined ? undefined : { kind: 'offset', amount: stepOf(which), unit: known, origin };
    },
  },
  {
    pattern: wholeWords(`this${S}time${S}(?<which>last|next)${S}(?<unit>week|month|year)`),
    read: ({ which, unit }) => unitStep(unit, stepOf(which), 'published'),
  },
];

function unitStep(unit: string | undefined, steps: number, origin: 'published' | 'reference'): Expression | undefined {
  const known = unitOf(unit);
  return known === undefined ? undefined : { kind: 'unit', unit: known, steps, origin };
}

function stepOf(which: string | undefined): number {
  return /last|previous/i.test(which ?? '') ? -1 : /next|(?:up)?coming/i.test(which ?? '') ? 1 : 0;
}

/**
 * The unit of time that a word names, singular or plural.
 *
 * @example
 * unitOf('weeks') // 'week'
 */
export function unitOf(word: string | undefined): Unit | undefined {
  switch (word?.toLowerCase().replace(/s$/, '')) {
    case 'day':
      return 'day';
    case 'week':
      return 'week';
    case 'weekend':
      return 'weekend';
    case 'month':
      return 'month';
    case 'quarter':
      return 'quarter';
    case 'year':
      return 'year';
    case 'decade':
      return 'decade';
    case 'century':
    case 'centurie':
      return 'century';
    default:
      return undefined;
  }
}
