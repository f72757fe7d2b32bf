import type { Document, Paragraph } from '../../../text/document.ts';
import { overlaps, type Span, wordsOf } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { spokenBefore } from './spoken-before.ts';

/** Words that long are quoted because somebody said them. */
const MOST_WORDS = 3;

/**
 * Words in quotation marks that the article holds at arm's length, marks included.
 *
 * Takes: a “reform” that cut pensions; the “liberated” town.
 * Leaves: He called it a “mess”. — words of a source; “Stop,” she said. — a sentence with its own stop;
 * the song “Blue Moon” — a title.
 */
export function scareQuotes(document: Document, credited: readonly Span[]): Span[] {
  return document.paragraphs
    .flatMap((paragraph) =>
      paragraph.quotations.filter(
        (quotation) =>
          !quotation.open &&
          isScare(document.text, paragraph, quotation) &&
          !credited.some((span) => overlaps(span, quotation)),
      ),
    )
    .map(({ start, end }) => ({ start, end }));
}

/** Quotations too long to be anything but somebody's words, whether or not the text says whose. */
export function spoken(document: Document): Span[] {
  return document.paragraphs.flatMap((paragraph) =>
    paragraph.quotations.filter((quotation) => wordsWithin(paragraph, quotation).length > MOST_WORDS),
  );
}

function wordsWithin(paragraph: Paragraph, { inner }: Paragraph['quotations'][number]): Token[] {
  return paragraph.tokens.filter((token) => overlaps(token, inner) && /[\p{L}\p{N}]/u.test(token.text));
}

function isScare(text: string, paragraph: Paragraph, quotation: Paragraph['quotations'][number]): boolean {
  const words = wordsOf(text, quotation.inner);
  if (words.trim() === '' || /[,.!?…:;—]/.test(words)) return false;
  const tokens = wordsWithin(paragraph, quotation);
  if (tokens.length > MOST_WORDS) return false;
  // Titles and nicknames are capitalised; a scare quote is a plain word.
  if (tokens.every((token) => /^[\p{Lu}\p{N}]/u.test(token.text))) return false;
  const sentence = paragraph.sentences.find((part) => part.start <= quotation.start && quotation.start < part.end);
  return (
    sentence === undefined ||
    !spokenBefore(
      text.slice(Math.max(sentence.start, quotation.start - 80), quotation.start),
      text.slice(quotation.end, Math.min(sentence.end, quotation.end + 40)),
    )
  );
}
