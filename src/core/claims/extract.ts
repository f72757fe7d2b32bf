import { type Document, readDocument } from '../text/document.ts';
import { contains, inReadingOrder } from '../text/span.ts';
import type { Claim, SourceClaim } from './claim.ts';
import { findCounts } from './count/find-counts.ts';
import { findDates } from './date/find-dates.ts';
import type { ExtractOptions } from './extract-options.ts';
import { findFraming } from './framing/find-framing.ts';
import { findSources } from './source/find-sources.ts';

/**
 * Finds every claim in a text, in reading order. The same text and options always give the same claims.
 *
 * @param text plain text, paragraphs parted by a blank line, or a document read before
 *
 * @example
 * extract('Seven of the 12 men left on Friday.', { published: '2025-07-18' })
 * // a count of 7 (of 12), a count of 12, the date 2025-07-18
 */
export function extract(text: string | Document, options: ExtractOptions = {}): Claim[] {
  const document = typeof text === 'string' ? readDocument(text) : text;
  const dates = findDates(document, options);
  const counts = findCounts(document, dates);
  const sources = findSources(document);
  const framing = findFraming(document, sources);
  return attribute([...counts, ...dates, ...sources, ...framing], sources).sort(inReadingOrder);
}

/** Says of each claim in the words of a source whose words they are: the innermost source's. */
function attribute(claims: readonly Claim[], sources: readonly SourceClaim[]): Claim[] {
  const parts = sources
    .flatMap((source) => source.content.map((span) => ({ source, span })))
    .sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start));
  return claims.map((claim) => {
    const holder = parts.find(({ source, span }) => source !== claim && contains(span, claim));
    return holder === undefined ? claim : { ...claim, attribution: holder.source.name };
  });
}
