import { digest } from '../claims/digest.ts';
import type { Document } from '../text/document.ts';
import { normalise } from '../text/normalise.ts';
import { type Span, wordsOf } from '../text/span.ts';

/** A sentence of a copy and the digest by which a lock knows it. */
export interface StandingSentence extends Span {
  readonly digest: string;
}

/**
 * The sentences of a text in order; two that differ in looks alone have one digest.
 *
 * @example
 * const [a, b] = digestSentences(readDocument('It’s  shut. It\'s shut.'));
 * a.digest === b.digest // true
 */
export function digestSentences({ text, paragraphs }: Document): StandingSentence[] {
  return paragraphs.flatMap(({ sentences }) =>
    sentences.map(({ start, end }) => ({ start, end, digest: digest(normalise(wordsOf(text, { start, end }))) })),
  );
}
