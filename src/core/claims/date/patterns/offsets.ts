import type { DatePattern, Expression, Origin } from '../expression.ts';
import { AMOUNT, numberOf, S, VAGUE_AMOUNT } from '../lexicon.ts';
import type { Unit } from '../period.ts';
import { wholeWords } from './pattern.ts';
import { unitOf } from './units.ts';

const APPROXIMATELY = `(?<about>(?:about|around|almost|nearly|roughly|approximately|some|over|just${S}over|just${S}under|more${S}than|less${S}than)${S})?`;
const UNIT = '(?<unit>(?:day|week|fortnight|month|year|decade)s?|century|centuries)';
const LOOSE = `(?<loose>${S}or${S}(?:so|two|more))?`;

/**
 * Dates so many days, weeks, months or years away.
 *
 * Takes: "10 days ago", "almost two years ago", "a week or so ago", "three days later", "a year earlier",
 * "two weeks from now", "in three days' time", "a few months ago" (which nothing fixes), "a year and a half ago",
 * "half a century ago", "a month and 20 days ago", "two hours ago".
 * Leaves: "for two days", "hours ago", "long ago", and "in two days", which may tell how long a thing took.
 */
export const OFFSETS: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `${APPROXIMATELY}(?<amount>${AMOUNT})${LOOSE}[\\s-]{1,3}${UNIT}${LOOSE.replace('loose', 'loose2')}(?:${S}|-)ago`,
    ),
    read: ({ amount, unit }) => offset(amount, unit, -1, 'published'),
  },
  {
    pattern: wholeWords(
      `${APPROXIMATELY}(?<amount>${AMOUNT})${LOOSE}[\\s-]{1,3}${UNIT}(?:${S}|-)(?<side>earlier(?!${S}(?:than|this|that|last)\\b)|previously|later(?!${S}(?:than|this|that)\\b)|afterwards?|(?:before|after|prior)(?!${S}\\w))`,
    ),
    read: ({ amount, unit, side }) =>
      offset(amount, unit, /^(?:earlier|before|pr)/i.test(side ?? '') ? -1 : 1, 'reference'),
  },
  {
    pattern: wholeWords(`${APPROXIMATELY}(?<amount>${AMOUNT})[\\s-]{1,3}${UNIT}(?:${S}from${S}now|${S}hence)`),
    read: ({ amount, unit }) => offset(amount, unit, 1, 'published'),
  },
  {
    pattern: wholeWords(`(?<amount>${AMOUNT})${S}${UNIT}['’]?s?['’]?${S}time`),
    read: ({ amount, unit }) => offset(amount, unit, 1, 'published'),
  },
  {
    // By common use, a couple is two and a few are three or so.
    pattern: wholeWords(
      `(?<vague>(?:a${S})?few|(?:a${S})?couple(?:${S}of)?)${S}${UNIT}${S}(?<side>ago|later|earlier|from${S}now)`,
    ),
    read: ({ vague, unit, side }) =>
      offset(
        /few/i.test(vague ?? '') ? '3' : '2',
        unit,
        /later|now/i.test(side ?? '') ? 1 : -1,
        /ago|now/i.test(side ?? '') ? 'published' : 'reference',
      ),
    approximate: true,
  },
  {
    // A month and 20 days are counted to the day.
    pattern: wholeWords(
      `(?:(?<amount0>${AMOUNT})[\\s-]{1,3}${UNIT.replace('unit', 'unit0')}(?:,${S}|${S}))?(?<amount>${AMOUNT})[\\s-]{1,3}${UNIT}(?:,?${S}and${S}|,${S}|${S})(?<amount2>${AMOUNT})[\\s-]{1,3}${UNIT.replace('unit', 'unit2')}${S}(?<side>ago|from${S}now|later|earlier)`,
    ),
    read: ({ amount0, unit0, amount, unit, amount2, unit2, side }) => {
      const sign = /^(?:ago|earlier)$/i.test(side ?? '') ? -1 : 1;
      const origin = /^(?:ago|from)/i.test(side ?? '') ? 'published' : 'reference';
      const day: Expression = { kind: 'unit', unit: 'day', steps: 0, origin };
      const years = amount0 === undefined ? day : offset(amount0, unit0, sign, day);
      const first = years && offset(amount, unit, sign, years);
      return first && offset(amount2, unit2, sign, first);
    },
  },
  {
    pattern: wholeWords(
      `${APPROXIMATELY}(?:(?<amount>${AMOUNT})(?:${S}and${S}a${S}half${S}|\\.5${S})${UNIT}|(?<single>an?|one)${S}${UNIT.replace('unit', 'unit2')}${S}and${S}a${S}half|(?<part>half${S}an?|half-an?|a${S}half|a${S}quarter(?:${S}of${S}a)?)[\\s-]{1,3}${UNIT.replace('unit', 'unit3')})(?:${S}|-)(?<side>ago|from${S}now|earlier|later)`,
    ),
    read: ({ amount, unit, single, unit2, part, unit3, side }) => {
      const whole = part === undefined ? numberOf(amount ?? single ?? '') : 0;
      const fraction = part !== undefined && /quarter/i.test(part) ? 0.25 : 0.5;
      const known = unitOf(unit ?? unit2 ?? unit3);
      if (whole === undefined || known === undefined) return undefined;
      return fractional(whole + fraction, known, /^(?:ago|earlier)$/i.test(side ?? '') ? -1 : 1, side ?? '');
    },
    approximate: true,
  },
  {
    // Some hours ago is today, a day's hours ago yesterday.
    pattern: wholeWords(
      `${APPROXIMATELY}(?<amount>${AMOUNT})${S}(?<unit>hour|minute)s?${S}(?:(?<ago>ago)|from${S}now)`,
    ),
    read: ({ amount, unit, ago }) => {
      const number = numberOf(amount ?? '');
      if (number === undefined) return undefined;
      const hours = /^hour/i.test(unit ?? '') ? number : number / 60;
      return {
        kind: 'unit',
        unit: 'day',
        steps: (ago === undefined ? 1 : -1) * Math.round(hours / 24) || 0,
        origin: 'published',
      };
    },
  },
  {
    // British: "a week today", "two weeks tomorrow", "tomorrow week".
    pattern: wholeWords(
      `(?<!\\bfor${S})(?:(?<amount>an?|one|two|three)${S}(?<unit>week|fortnight)s?${S}(?<day>today|tomorrow|yesterday)|(?<day2>today|tomorrow)${S}(?<unit2>week|fortnight))`,
    ),
    read: ({ amount, unit, day, unit2, day2 }) => {
      const word = (day ?? day2)?.toLowerCase();
      const steps = word === 'tomorrow' ? 1 : word === 'yesterday' ? -1 : 0;
      return offset(amount ?? 'a', unit ?? unit2, steps < 0 ? -1 : 1, {
        kind: 'unit',
        unit: 'day',
        steps,
        origin: 'published',
      });
    },
  },
  {
    pattern: wholeWords(`${VAGUE_AMOUNT}${S}(?:days|weeks|months|years|decades|centuries)${S}ago`),
    read: () => ({ kind: 'vague' }),
  },
];

/** "in two days", "in 48 hours": no word but "in" says how far from where. */
export const OFFSETS_AHEAD: readonly DatePattern[] = [
  {
    pattern: wholeWords(
      `(?<=\\bin${S})(?<amount>${AMOUNT})${S}${UNIT}(?!['’]|-|${S}(?:of|or|ago|old|later|earlier|after|before|time|and${S}a${S}half)\\b)`,
    ),
    read: ({ amount, unit }) => {
      const expression = offset(amount, unit, 1, 'published');
      return expression?.kind === 'offset' ? { ...expression, onlyAhead: true } : undefined;
    },
  },
  {
    pattern: wholeWords(
      `(?<=\\bin${S})(?<amount>${AMOUNT})${S}(?<unit>hour|minute)s?(?!['’]|-|${S}(?:of|or|ago|later|earlier|after|before|time)\\b)`,
    ),
    read: ({ amount, unit }) => {
      const number = numberOf(amount ?? '');
      if (number === undefined) return undefined;
      const days = Math.round((/^h/i.test(unit ?? '') ? number : number / 60) / 24);
      return { kind: 'offset', amount: days, unit: 'day', origin: 'published', onlyAhead: true };
    },
  },
];

/** The next finer unit, and how many make up one: half a century is fifty years. */
const FINER: Partial<Record<Unit, readonly [Unit, number]>> = {
  century: ['year', 100],
  decade: ['year', 10],
  year: ['month', 12],
  week: ['day', 7],
};

function fractional(amount: number, unit: Unit, sign: number, side: string): Expression | undefined {
  const [finer, size] = FINER[unit] ?? [];
  if (finer === undefined || size === undefined) return undefined;
  const origin = /^(?:ago|from)/i.test(side) ? 'published' : 'reference';
  return { kind: 'offset', amount: sign * Math.floor(amount * size), unit: finer, origin };
}

function offset(
  amount: string | undefined,
  unit: string | undefined,
  sign: number,
  origin: Origin | Expression,
): Expression | undefined {
  const number = numberOf(amount ?? '');
  const known = unitOf(unit);
  if (number === undefined) return undefined;
  if (/^fortnight/i.test(unit ?? '')) return { kind: 'offset', amount: sign * number * 2, unit: 'week', origin };
  return known === undefined ? undefined : { kind: 'offset', amount: sign * number, unit: known, origin };
}
