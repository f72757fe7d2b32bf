import type { Document, Sentence } from '../../text/document.ts';
import { type Span, wordsOf } from '../../text/span.ts';
import type { DateClaim } from '../claim.ts';
import type { ExtractOptions } from '../extract-options.ts';
import { givesFigures } from './accounts-of.ts';
import { type Day, parseDay } from './calendar.ts';
import type { Direction } from './choose-turn.ts';
import { datesInSentence } from './dates-in-sentence.ts';
import { directionOf, verbBefore } from './direction-of.ts';
import type { Expression, Proposal } from './expression.ts';
import { emptyMemory, type Memory, remember, storyYearOf, yearSpoken } from './memory.ts';
import { resolve } from './resolve.ts';
import type { Surroundings } from './surroundings.ts';
import { writeEdtf } from './write-edtf.ts';

const DUE =
  /^\s(?:[\w.-]{1,14}\s){0,2}(?:elections?|ballot|referendum|primar(?:y|ies)|runoff|midterms?|caucus(?:es)?|deadline)\b/i;

/**
 * Finds the dates of a text, in reading order, each with its value in EDTF.
 *
 * Patterns propose what a phrase says by itself; the day of publication, the dates before it and the verbs near it
 * then decide what it leaves open. Durations and ages are no dates, nor is "today" in a direct quotation.
 *
 * @param options without `published`, dates that only publication would fix get `null`
 *
 * @example
 * findDates(readDocument('It closed last March.'), { published: '2031-07-18' }) // [{ kind: 'date', edtf: '2031-03', … }]
 */
export function findDates(document: Document, options: ExtractOptions): DateClaim[] {
  const published = parseDay(options.published);
  const memory = emptyMemory();
  const claims: DateClaim[] = [];
  const { text } = document;
  for (const paragraph of document.paragraphs) {
    memory.storyYear = undefined;
    for (const sentence of paragraph.sentences) {
      const dates = datesInSentence(text, paragraph, sentence);
      const ofAccounts = dates.length > 0 && givesFigures(wordsOf(text, sentence));
      let storyYear: number | undefined = memory.storyYear;
      for (const date of dates) {
        const near = surroundings(text, sentence, date, memory, published, ofAccounts);
        const resolved = resolve(date.expression, near);
        if (saysNoDate(text, date, near, resolved !== undefined)) continue;
        if (resolved !== undefined) remember(memory, date.expression, resolved, published);
        if (isOfNow(date.expression)) storyYear = undefined;
        if (isAdverbial(text, date)) storyYear = storyYearOf(date.expression, published) ?? storyYear;
        const edtf = resolved === undefined ? null : writeEdtf(date, resolved);
        claims.push({ kind: 'date', start: date.start, end: date.end, edtf });
      }
      memory.storyYear = storyYear;
    }
  }
  return claims;
}

function surroundings(
  text: string,
  sentence: Sentence,
  date: Proposal,
  memory: Memory,
  published: Day | undefined,
  ofAccounts: boolean,
): Surroundings {
  const direction = directionFor(text, date, sentence);
  const { reference, accounts, storyYear } = memory;
  return {
    published,
    reference,
    direction,
    accounts: ofAccounts || date.expression.kind === 'accounts' ? accounts : undefined,
    spokenYear: direction === 'future' ? undefined : yearSpoken(memory, date.expression),
    storyYear: direction !== 'future' && isAdverbial(text, date) ? storyYear : undefined,
  };
}

/** "open from 9 a.m. to 5 p.m. Monday to Friday" is so every week. */
const OPENING_HOURS = /\b(?:open|opens|daily|(?:to|-|–)\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m\.?),?\s$/;

/** What is the first or the worst "in 20 years" is so within that time. */
const FIRST_IN =
  /\b(?:first|second|third|fourth|fifth|last|only|most|least|worst|best|[a-z]{3,}(?:est|th)),?(?:\s[\w'’-]{1,16}){0,4}\sin\s$/;

/** "in two weeks" of what has happened tells how long it took; "the quarter" without accounts names nothing. */
function saysNoDate(text: string, { start, expression }: Proposal, near: Surroundings, isResolved: boolean): boolean {
  if (expression.kind === 'offset' && expression.onlyAhead === true)
    return near.direction !== 'future' || FIRST_IN.test(text.slice(Math.max(0, start - 64), start));
  if (expression.kind === 'interval' && expression.to.kind === 'weekday')
    return OPENING_HOURS.test(text.slice(Math.max(0, start - 32), start));
  return expression.kind === 'accounts' && !isResolved;
}

function directionFor(text: string, date: Proposal, sentence: Sentence): Direction | undefined {
  if (date.bound === 'since') return 'past';
  if (isDeadline(text, date)) return 'future';
  if (date.expression.kind === 'month' && DELIVERED.test(text.slice(date.end, date.end + 16))) return 'due';
  const direction = directionOf(sentence.tokens, date);
  if (direction === undefined && isDue(text, date)) return isHeldIn(text, date, sentence) ? 'past' : 'due';
  if (direction === undefined && lasts(text, date)) return 'future';
  // No verb tells the day of "Friday's vote", but a sentence in the past seldom names a vote to come.
  return direction === undefined && isWeekday(date.expression) ? verbBefore(sentence.tokens, date) : direction;
}

/** "pays for it through June", "two cuts by year-end": what goes on to a date looks ahead, where no verb looks back. */
function lasts(text: string, { start, bound, expression }: Proposal): boolean {
  if (expression.kind !== 'month' && expression.kind !== 'month-day') return false;
  return bound === 'until' || /\bthrough\s$/.test(text.slice(Math.max(0, start - 9), start));
}

/** "wheat for July delivery fell": what is traded is still to come. */
const DELIVERED = /^\s(?:deliver(?:y|ies)|futures|settlement)\b/;

/** "the November election", "Election Day": what a calendar lays down long before. */
function isDue(text: string, { end, expression }: Proposal): boolean {
  if (expression.kind === 'holiday') return expression.name === 'election day';
  if (expression.kind !== 'month' && expression.kind !== 'month-day') return false;
  return DUE.test(text.slice(end, end + 40));
}

/** "lost in the May election", not "would run in the May election". */
function isHeldIn(text: string, date: Proposal, { tokens }: Sentence): boolean {
  return (
    /\bin\s(?:the|its|their)\s$/.test(text.slice(Math.max(0, date.start - 9), date.start)) &&
    verbBefore(tokens, date) === 'past'
  );
}

/** "Friday", "last week": what is told of the days before publication ends a story of other years. */
function isOfNow(expression: Expression): boolean {
  return isWeekday(expression) || (expression.kind === 'unit' && expression.origin === 'published');
}

function isWeekday(expression: Expression): boolean {
  if (expression.kind === 'offset' && typeof expression.origin === 'object') return isWeekday(expression.origin);
  return expression.kind === 'weekday';
}

/** "has until Friday", "as early as Friday", "between now and Friday"; but "not until Friday" looks back. */
function isDeadline(text: string, { start, expression }: Proposal): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/\bnow\sand\s$/.test(before)) return true;
  if (expression.kind !== 'weekday') return false;
  if (/\bas\s(?:early|soon)\sas\s$/.test(before)) return true;
  return /^(?:until|till)\s/.test(text.slice(start, start + 6)) && !/(?:\bnot|n['’]t)\s$/.test(before);
}

/** A date of the sentence's own, not of a noun in it: "on May 5", not "the May 5 raid". */
function isAdverbial(text: string, { start }: Span): boolean {
  return /(?:^|\b(?:on|in|by|from|since|until)\s{1,3})$/i.test(text.slice(Math.max(0, start - 8), start));
}
