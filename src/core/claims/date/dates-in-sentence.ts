import type { Paragraph, Sentence } from '../../text/document.ts';
import { contains, type Span, wordsOf } from '../../text/span.ts';
import { coordinate } from './coordinate.ts';
import type { Proposal } from './expression.ts';
import { join } from './join.ts';
import { proposeDates } from './propose-dates.ts';
import { widen } from './widen.ts';

/**
 * The dates of a sentence as its words put them: proposed by the patterns, joined where several make one, told from
 * one another where they are coordinated, widened over the words that belong to them.
 *
 * @example
 * datesInSentence(text, paragraph, sentence) // of "It shut on 3 and 5 May.": 3 May, 5 May
 */
export function datesInSentence(text: string, paragraph: Paragraph, sentence: Sentence): Proposal[] {
  const proposals = proposeDates(text, sentence);
  if (proposals.length === 0) return proposals;
  const dates: Proposal[] = [];
  let free = sentence.start;
  for (const proposal of coordinate(text, join(text, proposals, sentence))) {
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
  // The last quotation that opens before the word: a search, as a hostile text may hold any number of them.
  let low = 0;
  let high = paragraph.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraph.quotations[middle]?.start ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const quotation = paragraph.quotations[low - 1];
  return quotation !== undefined && contains(quotation.inner, span);
}
