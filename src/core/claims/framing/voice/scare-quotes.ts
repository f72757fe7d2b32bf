import type { Document, Paragraph } from '../../../text/document.ts';
import type { Quotation } from '../../../text/quotations.ts';
import { type Span, wordsOf } from '../../../text/span.ts';
import { firstEndingAfter } from '../coverage.ts';
import { isCreditedNearby } from './is-credited-nearby.ts';
import { wordsWithin } from './words-within.ts';

/** More words are quoted because somebody said them. */
export const MOST_SCARED = 3;

/** How far round a quotation a cue is looked for, in characters. */
const BEFORE = 80;
const BEHIND = 40;

/**
 * Words in quotation marks that the article holds at arm's length, marks included.
 *
 * Takes: a “reform” that cut pensions; the “liberated” town.
 * Leaves: He called it a “mess”. (a source's word); “Stop,” she said. (a sentence with its own stop); the song
 * “Blue Moon” (a title).
 *
 * @param credited what is known to be in a source's words, in reading order, none inside another
 */
export function scareQuotes(document: Document, credited: readonly Span[]): Span[] {
  return document.paragraphs.flatMap((paragraph) =>
    paragraph.quotations
      .filter((quotation) => !isTouched(quotation, credited) && isScare(document.text, paragraph, quotation))
      .map(({ start, end }) => ({ start, end })),
  );
}

function isScare(text: string, paragraph: Paragraph, quotation: Quotation): boolean {
  const words = wordsWithin(paragraph, quotation, MOST_SCARED + 1);
  if (quotation.open || words.length === 0 || words.length > MOST_SCARED) return false;
  if (/[,.!?…:;—]/.test(wordsOf(text, quotation.inner))) return false;
  // Titles and nicknames are capitalised; a scare quote is a plain word.
  if (words.every((token) => /^[\p{Lu}\p{N}]/u.test(token.text))) return false;
  const { start, end } = paragraph.sentences[firstEndingAfter(paragraph.sentences, quotation.start)] ?? paragraph;
  const before = text.slice(Math.max(start, quotation.start - BEFORE), quotation.start);
  const behind = text.slice(quotation.end, Math.min(end, quotation.end + BEHIND));
  return !isCreditedNearby(before, behind);
}

function isTouched(span: Span, spans: readonly Span[]): boolean {
  return (spans[firstEndingAfter(spans, span.start)]?.start ?? Number.POSITIVE_INFINITY) < span.end;
}
