import type { Document, Paragraph } from '../../../text/document.ts';
import { overlaps, type Span, wordsOf } from '../../../text/span.ts';
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

function isScare(text: string, paragraph: Paragraph, quotation: Paragraph['quotations'][number]): boolean {
  const words = wordsOf(text, quotation.inner);
  if (words.trim() === '' || /[,.!?…:;—]/.test(words)) return false;
  const tokens = paragraph.tokens.filter(
    (token) => overlaps(token, quotation.inner) && /[\p{L}\p{N}]/u.test(token.text),
  );
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
