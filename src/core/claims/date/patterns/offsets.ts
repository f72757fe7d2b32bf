import type { DatePattern, Expression, Origin } from '../expression.ts';
import { AMOUNT, numberOf, S, VAGUE_AMOUNT } from '../lexicon.ts';
import { wholeWords } from './pattern.ts';
import { unitOf } from './units.ts';

const APPROXIMATELY = `(?<about>(?:about|around|almost|nearly|roughly|approximately|some|over|just${S}over|just${S}under|more${S}than|less${S}than)${S})?`;
const UNIT = '(?<unit>day|week|fortnight|month|year|decade|centurie)s?';
const LOOSE = `(?<loose>${S}or${S}(?:so|two|more))?`;

/**
 * Dates so many days, weeks, months or years away.
 *
 * Takes: "10 days ago", "almost two years ago", "a week or so ago", "three days later", "a year earlier",
 * "two weeks from now", "in three days' time", "a few months ago" (which nothing fixes).
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
      `${APPROXIMATELY}(?<amount>${AMOUNT})${LOOSE}[\\s-]{1,3}${UNIT}(?:${S}|-)(?<side>earlier(?!${S}(?:than|this|that|last)\\b)|previously|later(?!${S}(?:than|this|that)\\b)|afterwards?|(?:before|after)(?!${S}\\w))`,
    ),
    read: ({ amount, unit, side }) =>
      offset(amount, unit, /^(?:earlier|before|prev)/i.test(side ?? '') ? -1 : 1, 'reference'),
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
    pattern: wholeWords(
      `(?<=\\bin${S})(?<amount>${AMOUNT})${S}${UNIT}(?!['’]|-|${S}(?:of|or|ago|old|later|earlier|after|before|time)\\b)`,
    ),
    read: ({ amount, unit }) => {
      const expression = offset(amount, unit, 1, 'published');
      return expression?.kind === 'offset' ? { ...expression, onlyAhead: true } : undefined;
    },
  },
  {
    // By common use, a couple is two and a few are three or so.
    pattern: wholeWords(`(?<vague>(?:a${S})?few|a${S}couple(?:${S}of)?)${S}${UNIT}${S}(?<side>ago|later|earlier)`),
    read: ({ vague, unit, side }) =>
      offset(
        /few/i.test(vague ?? '') ? '3' : '2',
        unit,
        /later/i.test(side ?? '') ? 1 : -1,
        /ago/i.test(side ?? '') ? 'published' : 'reference',
      ),
    approximate: true,
  },
  {
    pattern: wholeWords(`${VAGUE_AMOUNT}${S}(?:days|weeks|months|years|decades|centuries)${S}ago`),
    read: () => ({ kind: 'vague' }),
  },
];

function offset(
  amount: string | undefined,
  unit: string | undefined,
  sign: number,
  origin: Origin,
): Expression | undefined {
  const number = numberOf(amount ?? '');
  const known = unitOf(unit);
  if (number === undefined) return undefined;
  if (/^fortnight/i.test(unit ?? '')) return { kind: 'offset', amount: sign * number * 2, unit: 'week', origin };
  return known === undefined ? undefined : { kind: 'offset', amount: sign * number, unit: known, origin };
}
