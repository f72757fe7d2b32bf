import type { Span } from '../../text/span.ts';
import type { Expression, Proposal } from './expression.ts';
import { AMOUNT, numberOf, S } from './lexicon.ts';
import { unitOf } from './patterns/units.ts';

const ROOM = 48;
const LINK =
  /^(?:\s{1,3}(?<word>to|through|thru|until|till|and)\s{1,3}|\s?(?<dash>[-–—])\s?)(?:the\s)?(?:(?:end|start|beginning|middle)\sof\s)?$/i;
const FROM =
  /(?:^|(?<!\w))(?<word>from|between)\s{1,3}(?:the\s)?(?:(?:end|start|beginning|middle)\sof\s)?(?:early\s|late\s|mid-)?$/i;
const OFFSET = new RegExp(
  `(?:^|(?<![\\w-]))(?:(?<amount>${AMOUNT})${S}(?<unit>day|week|month|year)s?|the${S}(?<single>day|week|month|year))${S}(?<side>before|after|from|since|earlier${S}than|prior${S}to)${S}(?:the${S})?$`,
  'i',
);
const WEEK_OF = new RegExp(
  `(?:^|(?<!\\w))the${S}(?<unit>week|weekend)${S}(?:of|beginning|starting|commencing)(?:${S}on)?${S}$`,
  'i',
);

/**
 * Joins dates that together make one: the ends of a stretch, and an amount of time with the date it counts from.
 *
 * Takes: "from May 4 to Friday", "between 1994 and 1997", "two days after Friday", "the day before last Tuesday",
 * "the week of March 6".
 * Leaves: "1994 and 1997", "two days after the vote".
 */
export function join(text: string, proposals: readonly Proposal[], edges: Span): Proposal[] {
  const joined: Proposal[] = [];
  let free = edges.start;
  for (let i = 0; i < proposals.length; i++) {
    const first = proposals[i];
    if (first === undefined) continue;
    const dated = datedWeekday(text, first, proposals[i + 1]);
    if (dated !== undefined) i++;
    const single = counted(text, dated ?? first, Math.max(free, edges.start));
    const second = proposals[i + 1];
    const stretch = second === undefined ? undefined : stretchOf(text, single, second, free);
    joined.push(stretch ?? single);
    if (stretch !== undefined) i++;
    free = (stretch ?? single).end;
  }
  return joined;
}

/** "Friday, 5/12", "this Friday (June 15)": the date decides, the weekday helps to find its year. */
function datedWeekday(text: string, first: Proposal, second: Proposal | undefined): Proposal | undefined {
  if (second === undefined || first.expression.kind !== 'weekday' || second.start - first.end > 3) return undefined;
  if (!/^,?\s?\(?$/.test(text.slice(first.end, second.start))) return undefined;
  const { expression } = second;
  if (expression.kind === 'fixed' && expression.period.unit !== 'day') return undefined;
  if (expression.kind !== 'fixed' && expression.kind !== 'month-day') return undefined;
  const weekday =
    expression.kind === 'month-day' && first.expression.relation === undefined
      ? { weekday: first.expression.weekday }
      : {};
  return { ...second, start: first.start, expression: { ...expression, ...weekday } };
}

function stretchOf(text: string, first: Proposal, second: Proposal, free: number): Proposal | undefined {
  if (second.start - first.end > 24 || second.start < first.end) return undefined;
  const link = LINK.exec(text.slice(first.end, second.start));
  if (link === null || first.expression.kind === 'interval' || second.expression.kind === 'interval') return undefined;
  const opening = FROM.exec(text.slice(Math.max(free, first.start - 32), first.start));
  const word = opening?.groups?.word?.toLowerCase();
  const linkWord = link.groups?.word?.toLowerCase();
  if (linkWord === 'and' ? word !== 'between' : linkWord !== undefined && word === 'between') return undefined;
  if (opening === null && linkWord !== undefined && !alike(first.expression, second.expression)) return undefined;
  return {
    start: first.start - (opening?.[0].length ?? 0),
    end: second.end,
    expression: { kind: 'interval', from: first.expression, to: second.expression },
  };
}

/** Two days, or two months, make a stretch without "from" before them: "May 4 to May 9". */
function alike(first: Expression, second: Expression): boolean {
  if (first.kind !== second.kind) return false;
  if (first.kind === 'fixed' && second.kind === 'fixed') {
    return first.period.unit === second.period.unit && first.period.unit !== 'decade';
  }
  return first.kind === 'month-day' || first.kind === 'month' || first.kind === 'weekday';
}

function counted(text: string, proposal: Proposal, free: number): Proposal {
  const before = text.slice(Math.max(free, proposal.start - ROOM), proposal.start);
  const offset = OFFSET.exec(before);
  if (offset !== null) {
    const amount = offset.groups?.amount === undefined ? 1 : numberOf(offset.groups.amount);
    const unit = unitOf(offset.groups?.unit ?? offset.groups?.single);
    if (amount === undefined || unit === undefined) return proposal;
    const sign = /^(?:after|from|since)/i.test(offset.groups?.side ?? '') ? 1 : -1;
    const expression: Expression = { kind: 'offset', amount: sign * amount, unit, origin: proposal.expression };
    return { ...proposal, start: proposal.start - offset[0].length, expression };
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
