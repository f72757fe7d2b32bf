import type { Paragraph, Sentence } from '../../text/document.ts';
import { contains, type Span, wordsOf } from '../../text/span.ts';
import type { Proposal } from './expression.ts';
import { join } from './join.ts';
import { proposeDates } from './propose-dates.ts';
import { widen } from './widen.ts';

/**
 * The dates of a sentence as its words put them: proposed by the patterns, joined where several make one, widened
 * over the words that belong to them.
 */
export function datesInSentence(text: string, paragraph: Paragraph, sentence: Sentence): Proposal[] {
  const proposals = proposeDates(text, sentence);
  if (proposals.length === 0) return proposals;
  const dates: Proposal[] = [];
  let free = sentence.start;
  for (const proposal of join(text, proposals, sentence)) {
    const date = widen(text, proposal, { start: free, end: sentence.end });
    if (fixesNothing(text, date, paragraph)) continue;
    dates.push(date);
    free = date.end;
  }
  return dates;
}

/** A speaker's "today" is the day of speaking, which the article need not give. */
function fixesNothing(text: string, span: Span, paragraph: Paragraph): boolean {
  if (!/^to(?:day|night)$/i.test(wordsOf(text, span))) return false;
  return paragraph.quotations.some((quotation) => contains(quotation.inner, span));
}
