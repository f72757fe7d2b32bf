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
  const behind = text.slice(proposal.end, proposal.end + ROOM);
  return (
    stretchFrom(proposal, before) ??
    awayFrom(proposal, before) ??
    restOf(proposal, before) ??
    toPresent(proposal, before, behind) ??
    eveOf(proposal, before) ??
    aroundHoliday(proposal, before, behind) ??
    weekOf(proposal, before) ??
    proposal
  );
}

/** "for three days starting Monday" */
function stretchFrom(proposal: Proposal, before: string): Proposal | undefined {
  const starting = STARTING.exec(before);
  if (starting === null) return undefined;
  const { amount, unit, amount2, unit2 } = starting.groups ?? {};
  const length = numberOf(amount ?? amount2 ?? '');
  const known = unitOf(unit ?? unit2);
  if (length === undefined || known === undefined) return undefined;
  const from = proposal.expression;
  const behind: Expression = { kind: 'offset', amount: length, unit: known, origin: from };
  const to: Expression = { kind: 'offset', amount: -1, unit: 'day', origin: behind };
  const opening = /^for\s/i.exec(starting[0])?.[0].length ?? 0;
  return widened(proposal, starting[0].length - opening, { kind: 'interval', from, to });
}

/** "two days after Friday", "the day before last Tuesday" */
function awayFrom(proposal: Proposal, before: string): Proposal | undefined {
  const offset = OFFSET.exec(before);
  if (offset === null) return undefined;
  const amount = offset.groups?.amount === undefined ? 1 : numberOf(offset.groups.amount);
  const unit = unitOf(offset.groups?.unit ?? offset.groups?.single);
  if (amount === undefined || unit === undefined) return undefined;
  const sign = /^(?:after|from|since)/i.test(offset.groups?.side ?? '') ? 1 : -1;
  return widened(proposal, offset[0].length, {
    kind: 'offset',
    amount: sign * amount,
    unit,
    origin: proposal.expression,
  });
}

/** "the rest of May" */
function restOf(proposal: Proposal, before: string): Proposal | undefined {
  const rest = REST.exec(before);
  return rest === null ? undefined : widened(proposal, rest[0].length, { kind: 'rest', of: proposal.expression });
}

/** "from March to date" */
function toPresent(proposal: Proposal, before: string, behind: string): Proposal | undefined {
  const present = TO_PRESENT.exec(behind);
  if (present === null || proposal.expression.kind === 'interval') return undefined;
  const opening = /(?:^|(?<!\w))from\s{1,3}$/i.exec(before)?.[0].length ?? 0;
  const expression: Expression = { kind: 'interval', from: proposal.expression, to: TODAY };
  return widened(proposal, opening, expression, present[0].length);
}

/** "the eve of Christmas" */
function eveOf(proposal: Proposal, before: string): Proposal | undefined {
  const eve = EVE.exec(before);
  if (eve === null || !isWithinWeek(proposal.expression)) return undefined;
  return widened(proposal, eve[0].length, { kind: 'offset', amount: -1, unit: 'day', origin: proposal.expression });
}

/** "Labor Day weekend" */
function aroundHoliday(proposal: Proposal, before: string, behind: string): Proposal | undefined {
  const weekend = /^\s(?<unit>week|weekend)\b/i.exec(behind);
  if (weekend === null || proposal.expression.kind !== 'holiday') return undefined;
  const unit = unitOf(weekend.groups?.unit) ?? 'week';
  const article = /(?:^|\s)the\s$/i.test(before) ? 4 : 0;
  return widened(proposal, article, { kind: 'around', unit, date: proposal.expression }, weekend[0].length);
}

/** "the week of March 6", "the weekend before Christmas" */
function weekOf(proposal: Proposal, before: string): Proposal | undefined {
  const week = WEEK_OF.exec(before);
  if (week === null || !isWithinWeek(proposal.expression)) return undefined;
  const side = week.groups?.side?.toLowerCase();
  const isWeekend = side !== undefined || /weekend/i.test(week.groups?.unit ?? '');
  const date: Expression =
    side === undefined
      ? proposal.expression
      : { kind: 'weekday', weekday: 6, relation: side === 'before' ? 'last' : 'next', within: proposal.expression };
  return widened(proposal, week[0].length, { kind: 'around', unit: isWeekend ? 'weekend' : 'week', date });
}

/** The proposal with so many characters before it and behind it, read anew. */
function widened(proposal: Proposal, before: number, expression: Expression, behind = 0): Proposal {
  return { ...proposal, start: proposal.start - before, end: proposal.end + behind, expression };
}

const TODAY: Expression = { kind: 'unit', unit: 'day', steps: 0, origin: 'published' };

/** "the week of May" names no week. */
function isWithinWeek(expression: Expression): boolean {
  if (expression.kind === 'fixed') return expression.period.unit === 'day';
  return !/^(?:month|recurring)$/.test(expression.kind) && !(expression.kind === 'unit' && expression.unit !== 'day');
}
