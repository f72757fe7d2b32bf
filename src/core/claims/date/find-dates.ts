import type { Document, Paragraph, Sentence } from '../../text/document.ts';
import { contains, type Span, wordsOf } from '../../text/span.ts';
import type { DateClaim } from '../claim.ts';
import type { ExtractOptions } from '../extract-options.ts';
import { accountsOf, givesFigures } from './accounts-of.ts';
import { parseDay } from './calendar.ts';
import type { Direction } from './choose-turn.ts';
import { directionOf } from './direction-of.ts';
import type { Proposal } from './expression.ts';
import { join } from './join.ts';
import { edtfOf, type Period } from './period.ts';
import { proposeDates } from './propose-dates.ts';
import { type Resolved, resolve } from './resolve.ts';
import { widen } from './widen.ts';
import { yearOfDay } from './year-of-day.ts';

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
  const claims: DateClaim[] = [];
  let reference: Period | undefined;
  let quarter: Period | undefined;
  for (const paragraph of document.paragraphs) {
    let printed: number | undefined;
    for (const sentence of paragraph.sentences) {
      const accounts = givesFigures(wordsOf(document.text, sentence)) ? quarter : undefined;
      let year = printed;
      for (const proposal of datesOf(document.text, paragraph, sentence)) {
        const { expression } = proposal;
        const direction = directionFor(document.text, proposal, sentence);
        const storyYear = direction !== 'future' && isAdverbial(document.text, proposal) ? printed : undefined;
        const resolved = resolve(expression, {
          published,
          reference,
          accounts: expression.kind === 'accounts' ? quarter : accounts,
          storyYear,
          direction,
        });
        if (expression.kind === 'offset' && expression.onlyAhead === true && direction !== 'future') continue;
        if (expression.kind === 'accounts' && resolved === undefined) continue;
        if (resolved !== undefined) reference = resolved.to ?? resolved.from;
        quarter = accountsOf(expression, resolved, published) ?? quarter;
        if (isAdverbial(document.text, proposal)) year = printedYear(proposal, published) ?? year;
        claims.push({ kind: 'date', start: proposal.start, end: proposal.end, edtf: written(proposal, resolved) });
      }
      printed = year;
    }
  }
  return claims;
}

function datesOf(text: string, paragraph: Paragraph, sentence: Sentence): Proposal[] {
  const proposals = proposeDates(text, sentence);
  if (proposals.length === 0) return proposals;
  const widened: Proposal[] = [];
  let free = sentence.start;
  for (const proposal of join(text, proposals, sentence)) {
    const wide = widen(text, proposal, { start: free, end: sentence.end });
    if (fixesNothing(text, wide, paragraph)) continue;
    widened.push(wide);
    free = wide.end;
  }
  return widened;
}

/** A speaker's "today" is the day of speaking, which the article need not give. */
function fixesNothing(text: string, span: Span, paragraph: Paragraph): boolean {
  if (!/^to(?:day|night)$/i.test(wordsOf(text, span))) return false;
  return paragraph.quotations.some((quotation) => contains(quotation.inner, span));
}

/** A date of the sentence's own, not of a noun in it: "on May 5", not "the May 5 raid". */
function isAdverbial(text: string, { start }: Span): boolean {
  return /(?:^|\b(?:on|in|by|from|since|until)\s{1,3})$/i.test(text.slice(Math.max(0, start - 8), start));
}

function directionFor(text: string, proposal: Proposal, sentence: Sentence): Direction | undefined {
  if (proposal.bound === 'since') return 'past';
  return isDeadline(text, proposal) ? 'future' : directionOf(sentence.tokens, proposal);
}

/** "has until Friday", "as early as Friday", but "not until Friday" and a sentence that opens with "Until Friday" look back. */
function isDeadline(text: string, { start, expression }: Proposal): boolean {
  if (expression.kind !== 'weekday') return false;
  if (/\bas\s(?:early|soon)\sas\s$/.test(text.slice(Math.max(0, start - 12), start))) return true;
  if (!/^(?:until|till)\s/.test(text.slice(start, start + 6))) return false;
  return !/\b(?:not|n['’]t)\s$/.test(text.slice(Math.max(0, start - 6), start));
}

/** The year that a date prints, where the story it opens lies back before the year of publication. */
function printedYear({ expression }: Proposal, published: number | undefined): number | undefined {
  if (expression.kind !== 'fixed' || !['day', 'month', 'year'].includes(expression.period.unit)) return undefined;
  const year = yearOfDay(expression.period.from);
  if (published !== undefined && (year >= yearOfDay(published) - 1 || expression.period.unit === 'year'))
    return undefined;
  return year;
}

function written({ approximate, bound }: Proposal, resolved: Resolved | undefined): string | null {
  if (resolved === undefined) return null;
  const from = edtfOf(resolved.from);
  if (resolved.to !== undefined) return `${startOf(from)}/${endOf(edtfOf(resolved.to))}`;
  const value = approximate === true && !from.includes('/') ? `${from}~` : from;
  if (bound === 'since') return `${startOf(value)}/..`;
  return bound === 'until' ? `../${endOf(value)}` : value;
}

function startOf(edtf: string): string {
  return edtf.split('/')[0] ?? edtf;
}

function endOf(edtf: string): string {
  return edtf.split('/').at(-1) ?? edtf;
}
