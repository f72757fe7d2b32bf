import type { Expression, Proposal } from './expression.ts';
import { AMOUNT, numberOf, S } from './lexicon.ts';
import { unitOf } from './patterns/units.ts';

const ROOM = 48;
const OFFSET = new RegExp(
  `(?:^|(?<![\\w-]))(?:(?<amount>${AMOUNT})${S}(?<unit>day|week|month|year)s?|the${S}(?<single>day|week|month|year))${S}(?<side>before|after|from|since|earlier${S}than|prior${S}to)${S}(?:the${S})?$`,
  'i',
);
const REST = new RegExp(`(?:^|(?<!\\w))(?:the${S})?(?:rest|remainder)${S}of${S}$`, 'i');
const WEEK_OF = new RegExp(
  `(?:^|(?<!\\w))(?:the${S})?(?<unit>week|weekend)${S}(?:of|beginning|starting|commencing|ending|ended)(?:${S}on)?${S}(?:the${S})?$`,
  'i',
);
const TO_PRESENT = /^(?:\s?[-–—]\s?present|\s(?:to|until|till|through)\s(?:the\spresent(?:\sday)?|now|date))(?!\w)/i;
const STARTING = new RegExp(
  `(?:^|(?<![\\w-]))(?:for${S}(?<amount>${AMOUNT})${S}(?<unit>day|week|month|year)s?,?${S}(?:starting|beginning|from)|(?<amount2>${AMOUNT})${S}(?<unit2>day|week|month|year)s?${S}(?:starting|beginning))${S}(?:on${S}|from${S})?(?:the${S})?$`,
  'i',
);

/**
 * A date with the words before or behind it that count from it or take the unit around it.
 *
 * Takes: "two days after Friday", "the day before last Tuesday", "the week of March 6", "the rest of May",
 * "Labor Day weekend", "from March to date", "for three days starting Monday".
 * Leaves: "two days after the vote", "for two days on Monday".
 *
 * @param free where the words before the date are no longer anybody's
 */
export function countFrom(text: string, proposal: Proposal, free: number): Proposal {
  const before = text.slice(Math.max(free, proposal.start - ROOM), proposal.start);
  const starting = STARTING.exec(before);
  if (starting !== null) {
    const { amount, unit, amount2, unit2 } = starting.groups ?? {};
    const length = numberOf(amount ?? amount2 ?? '');
    const known = unitOf(unit ?? unit2);
    if (length === undefined || known === undefined) return proposal;
    const from = proposal.expression;
    const behind: Expression = { kind: 'offset', amount: length, unit: known, origin: from };
    const to: Expression = { kind: 'offset', amount: -1, unit: 'day', origin: behind };
    const opening = /^for\s/i.exec(starting[0])?.[0].length ?? 0;
    return {
      ...proposal,
      start: proposal.start - starting[0].length + opening,
      expression: { kind: 'interval', from, to },
    };
  }
  const offset = OFFSET.exec(before);
  if (offset !== null) {
    const amount = offset.groups?.amount === undefined ? 1 : numberOf(offset.groups.amount);
    const unit = unitOf(offset.groups?.unit ?? offset.groups?.single);
    if (amount === undefined || unit === undefined) return proposal;
    const sign = /^(?:after|from|since)/i.test(offset.groups?.side ?? '') ? 1 : -1;
    const expression: Expression = { kind: 'offset', amount: sign * amount, unit, origin: proposal.expression };
    return { ...proposal, start: proposal.start - offset[0].length, expression };
  }
  const rest = REST.exec(before);
  if (rest !== null) {
    return {
      ...proposal,
      start: proposal.start - rest[0].length,
      expression: { kind: 'rest', of: proposal.expression },
    };
  }
  const present = TO_PRESENT.exec(text.slice(proposal.end, proposal.end + ROOM));
  if (present !== null && proposal.expression.kind !== 'interval') {
    const opening = /(?:^|(?<!\w))from\s{1,3}$/i.exec(before)?.[0].length ?? 0;
    const to: Expression = { kind: 'unit', unit: 'day', steps: 0, origin: 'published' };
    const expression: Expression = { kind: 'interval', from: proposal.expression, to };
    return { ...proposal, start: proposal.start - opening, end: proposal.end + present[0].length, expression };
  }
  const week = WEEK_OF.exec(before);
  const weekend = /^\sweekend\b/i.exec(text.slice(proposal.end, proposal.end + ROOM));
  if (weekend !== null && proposal.expression.kind === 'holiday') {
    const expression: Expression = { kind: 'around', unit: 'weekend', date: proposal.expression };
    return { ...proposal, end: proposal.end + weekend[0].length, expression };
  }
  if (week === null) return proposal;
  return {
    ...proposal,
    start: proposal.start - week[0].length,
    expression: {
      kind: 'around',
      unit: /weekend/i.test(week.groups?.unit ?? '') ? 'weekend' : 'week',
      date: proposal.expression,
    },
  };
}
