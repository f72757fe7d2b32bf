import type { Expression, Proposal } from './expression.ts';
import { AMOUNT, numberOf, S } from './lexicon.ts';
import { unitOf } from './patterns/units.ts';

const ROOM = 48;
const OFFSET = new RegExp(
  `(?:^|(?<![\\w-]))(?:(?<amount>${AMOUNT})${S}(?<unit>day|week|month|year)s?|the${S}(?<single>day|week|month|year)(?!${S}from))${S}(?<side>before|after|from|since|earlier${S}than|prior${S}to)${S}(?:the${S})?$`,
  'i',
);
const REST = new RegExp(`(?:^|(?<!\\w))(?:the${S})?(?:rest|remainder)${S}of${S}$`, 'i');
const WEEK_OF = new RegExp(
  `(?:^|(?<!\\w))(?:(?:the${S})?(?<unit>week|weekend)${S}(?:of|beginning|starting|commencing|ending|ended)(?:${S}on)?|the${S}(?<unit2>week)${S}from|the${S}weekend${S}(?<side>before|after))${S}(?:the${S})?$`,
  'i',
);
const EVE = new RegExp(`(?:^|(?<!\\w))(?:the${S})?eve${S}of${S}(?:the${S})?$`, 'i');
const TO_PRESENT = /^(?:\s?[-–—]\s?present|\s(?:to|until|till|through)\s(?:the\spresent(?:\sday)?|now|date))(?!\w)/i;
const STARTING = new RegExp(
  `(?:^|(?<![\\w-]))(?:for${S}(?<amount>${AMOUNT})${S}(?<unit>day|week|month|year)s?,?${S}(?:starting|beginning|from)|(?<amount2>${AMOUNT})${S}(?<unit2>day|week|month|year)s?${S}(?:starting|beginning))${S}(?:on${S}|from${S})?(?:the${S})?$`,
  'i',
);

/**
 * A date with the words before or behind it that count from it or take the unit around it.
 *
 * Takes: "two days after Friday", "the day before last Tuesday", "the week of March 6", "the weekend before Christmas", "the rest of May",
 * "Labor Day weekend", "from March to date", "the eve of Christmas", "for three days starting Monday".
 * Leaves: "two days after the vote", "the week of May", "for two days on Monday".
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
    const expression: Expression = { kind: 'interval', from: proposal.expression, to: TODAY };
    return { ...proposal, start: proposal.start - opening, end: proposal.end + present[0].length, expression };
  }
  const eve = EVE.exec(before);
  if (eve !== null && isWithinWeek(proposal.expression)) {
    const expression: Expression = { kind: 'offset', amount: -1, unit: 'day', origin: proposal.expression };
    return { ...proposal, start: proposal.start - eve[0].length, expression };
  }
  const week = WEEK_OF.exec(before);
  const weekend = /^\s(?<unit>week|weekend)\b/i.exec(text.slice(proposal.end, proposal.end + ROOM));
  if (weekend !== null && proposal.expression.kind === 'holiday') {
    const expression: Expression = {
      kind: 'around',
      unit: unitOf(weekend.groups?.unit) ?? 'week',
      date: proposal.expression,
    };
    const article = /(?:^|\s)the\s$/i.test(before) ? 4 : 0;
    return { ...proposal, start: proposal.start - article, end: proposal.end + weekend[0].length, expression };
  }
  if (week === null || !isWithinWeek(proposal.expression)) return proposal;
  const side = week.groups?.side?.toLowerCase();
  const isWeekend = side !== undefined || /weekend/i.test(week.groups?.unit ?? '');
  const date: Expression =
    side === undefined
      ? proposal.expression
      : { kind: 'weekday', weekday: 6, relation: side === 'before' ? 'last' : 'next', within: proposal.expression };
  const expression: Expression = { kind: 'around', unit: isWeekend ? 'weekend' : 'week', date };
  return { ...proposal, start: proposal.start - week[0].length, expression };
}

const TODAY: Expression = { kind: 'unit', unit: 'day', steps: 0, origin: 'published' };

/** "the week of May" names no week. */
function isWithinWeek(expression: Expression): boolean {
  if (expression.kind === 'fixed') return expression.period.unit === 'day';
  return !/^(?:month|recurring)$/.test(expression.kind) && !(expression.kind === 'unit' && expression.unit !== 'day');
}
