import type { Document } from '../../text/document.ts';
import { contains, inReadingOrder, type Span } from '../../text/span.ts';
import type { FramingClaim, SourceClaim } from '../claim.ts';
import { aboutOf } from './about-of.ts';
import { findLabels } from './labels/find-labels.ts';
import { findLoaded } from './loaded/find-loaded.ts';
import { scareQuotes } from './loaded/scare-quotes.ts';

/**
 * Finds the choices of words that say how to see a thing: labels (what the event's people, places and
 * acts are called), evaluation, hedges, and words held at arm's length.
 *
 * @param sources the document's attributions: words inside their content are a source's choice
 *
 * @example
 * // The notorious prison freed 12 men.
 * // evaluation "notorious", labels "prison" and "men"
 */
export function findFraming(document: Document, sources: readonly SourceClaim[]): FramingClaim[] {
  const credited = sources.flatMap(({ content }) => content);
  const labels = findLabels(document);
  const loaded = findLoaded(document).map(({ start, end, wordClass: { category, tone } }) => ({
    start,
    end,
    category,
    tone,
  }));
  const distanced = scareQuotes(document, credited).map((span) => ({
    ...span,
    category: 'distancing' as const,
    tone: 'negative' as const,
  }));
  const judged = [...loaded.filter((words) => !distanced.some((span) => contains(span, words))), ...distanced].map(
    (words) => ({
      kind: 'framing' as const,
      ...words,
      about: aboutOf(words, labels),
    }),
  );
  return [...labels, ...judged]
    .map(
      (claim): FramingClaim => ({
        ...claim,
        voice: claim.category !== 'distancing' && isIn(credited, claim) ? 'source' : 'article',
      }),
    )
    .sort(inReadingOrder);
}

function isIn(spans: readonly Span[], claim: Span): boolean {
  return spans.some((span) => contains(span, claim));
}
