import type { Span } from '../../text/span.ts';
import type { DateBound, Expression, Proposal } from './expression.ts';

const ROOM = 48;
const PART =
  /(?:^|(?<![\w-]))(?<part>around\s{1,3}|about\s{1,3}|(?:the\s{1,3})?(?:very\s)?(?:(?:early|mid)[\s-]to[\s-](?=mid|late))?(?:early|late|earlier|later|mid)(?:\s{1,3}(?:in|on|of)(?:\s{1,3}the)?)?[\s-]{1,3}|(?:the\s{1,3})?(?:early|first|middle|later|latter|second|final|last|opening|closing)\s{1,3}(?:(?:few|couple\sof|several)\s)?(?:part|half|days|weeks|months)\s{1,3}of\s{1,3}|(?:the\s{1,3})?(?:end|start|beginning|middle|close)\s{1,3}of\s{1,3})$/i;
/** Of a day, these tell the hour; "earlier" and "later" set it beside another. */
const HOUR = /^(?:the\s)?(?:very\s)?(?:early|late|mid)\b/i;
/** "around Wednesday's ruling" goes round the ruling. */
const AROUND = /^(?:around|about)/i;
const PART_OF_DAY =
  /(?:^|(?<![\w-]))(?:the\s{1,3})?(?:(?:early|late|small)\s{1,3})?(?:morning|afternoon|evening|night|hours)\s{1,3}of\s{1,3}$/i;
const ONWARD = /^\s(?:onwards?|forward)\b/i;
/** "from 2031 on", but "from Monday on the island" goes on. */
const FROM_ON = /^\son(?=\s?[.,;)]|$)/;
const FROM = /(?:^|(?<![\w-]))from\s{1,3}$/i;
const OVER = /(?:^|(?<![\w-]))over\s{1,3}(?:the\s{1,3})?$/i;
const CLOCK =
  /(?:^|(?<![\w:.-]))(?:noon|midnight|midday|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?|\d{1,2}\so['’]clock)(?:\s\(?[A-Z]{2,4}\)?)?,?\s{1,3}(?:on\s)?$/i;
const TIME_OF_DAY = /^(?:,?\s{1,3}(?:in\sthe\s)?(?:late\s|early\s)?(?:morning|afternoon|evening|night|noon))(?!\w)/i;
const BOUND =
  /(?:^|(?<![\w-]))(?<word>since|until|till|by|(?:not?\s)?before|not?\s(?:earlier|sooner)\sthan)\s{1,3}(?:(?:at\sleast|about|around|as\searly\sas)\s{1,3})?$/i;
/** "shortly before midnight on Friday" is on Friday. */
const CLOSE = /\b(?:shortly|just|right|soon|moments|hours?|minutes?)\s(?:before|after)\s$/i;
/** Of a longer time, a part that no calendar has. */
const SOME_OF = /\b(?:part|half|days|weeks|months)\b/i;
const APPROXIMATE =
  /^(?:the\s)?(?:very\s)?(?:early|late|earlier|later|mid|end|start|beginning|middle|close|about|around|almost|nearly|roughly|approximately|some|over|just|more|less)\b/i;

/**
 * Widens a date over the words that belong to it: the part of it that is meant, the hour, and the preposition that
 * bounds it.
 *
 * Takes: "early 2031", "the end of May", "Friday morning", "9 a.m. Tuesday", "since March", "until early next week".
 * "earlier Friday", "over the weekend".
 * Leaves: "by Friday's ruling", "before the 1996 law", where the preposition goes with what follows.
 *
 * @param edges the sentence: nothing outside it counts, nor before `edges.start`
 */
export function widen(text: string, proposal: Proposal, edges: Span): Proposal {
  let { start, end } = proposal;
  const { expression } = proposal;
  const before = (): string => text.slice(Math.max(edges.start, start - ROOM), start);
  const isDay = dayLevel(proposal);
  const isPossessive = /^['’]s?\s/.test(text.slice(end, end + 3));
  const part = expression.kind === 'interval' ? undefined : PART.exec(before())?.groups?.part;
  if (part !== undefined && !(isDay && HOUR.test(part)) && !(isPossessive && AROUND.test(part))) start -= part.length;
  if (isDay) {
    start -= PART_OF_DAY.exec(before())?.[0].length ?? 0;
    const clock = CLOCK.exec(before());
    if (clock !== null) start -= clock[0].length;
    const time = TIME_OF_DAY.exec(text.slice(end, Math.min(edges.end, end + ROOM)));
    if (time !== null) end += time[0].length;
  }
  const behind = text.slice(end, Math.min(edges.end, end + ROOM));
  const onward = ONWARD.exec(behind) ?? (FROM.test(before()) ? FROM_ON.exec(behind) : null);
  const approximate =
    proposal.approximate === true ||
    /^(?:about|around)\s/i.test(text.slice(start, end)) ||
    (part !== undefined && SOME_OF.test(part)) ||
    (!isDay && APPROXIMATE.test(text.slice(start, end)));
  start += determinerBefore(text.slice(start, end));
  const bound = isPossessive || CLOSE.test(before()) ? null : BOUND.exec(before());
  if (bound !== null) start -= bound[0].length;
  else if (lasts(expression)) start -= OVER.exec(before())?.[0].length ?? 0;
  const from = onward === null ? null : FROM.exec(before());
  if (onward !== null && bound === null) {
    start -= from?.[0].length ?? 0;
    return { ...proposal, start, end: end + onward[0].length, approximate, bound: 'since' };
  }
  return { ...proposal, start, end, approximate, ...(bound === null ? {} : { bound: boundOf(bound.groups?.word) }) };
}

/** A hyphened date stands before a noun, whose article it is: "the third-quarter loss", "a late-May trip". */
function determinerBefore(words: string): number {
  return /^(?:the|an?)\s(?=[\w]+-[\w.]+$)(?!mid-|twenty-|thirty-)/i.exec(words)?.[0].length ?? 0;
}

/** What something happens over: "over the weekend"; but "up 5% over last year" compares. */
function lasts(expression: Expression): boolean {
  if (expression.kind === 'unit') return expression.unit === 'weekend';
  return /^(?:recurring|holiday|around|stretch|rest)$/.test(expression.kind);
}

function dayLevel({ expression }: Proposal): boolean {
  switch (expression.kind) {
    case 'weekday':
    case 'month-day':
    case 'day-of-month':
    case 'holiday':
      return true;
    case 'fixed':
      return expression.period.unit === 'day';
    case 'unit':
    case 'offset':
      return expression.unit === 'day';
    default:
      return false;
  }
}

function boundOf(word: string | undefined): DateBound {
  return /^(?:since|no)/i.test(word ?? '') ? 'since' : 'until';
}
