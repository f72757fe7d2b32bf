import { type Document, readDocument } from '../text/document.ts';
import { contains, inReadingOrder, type Span } from '../text/span.ts';
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
  return attribute([...counts, ...dates, ...sources, ...framing], sources);
}

/** Says of each claim in the words of a source whose words they are: the innermost source's. */
function attribute(claims: readonly Claim[], sources: readonly SourceClaim[]): Claim[] {
  const parts = sources.flatMap((source) => source.content.map((span) => ({ source, span })));
  parts.sort((a, b) => inReadingOrder(a.span, b.span));
  let next = 0;
  // The parts that a claim can still stand in, in reading order: few, however many the text has.
  let open: typeof parts = [];
  return [...claims].sort(inReadingOrder).map((claim) => {
    while ((parts[next]?.span.start ?? Number.POSITIVE_INFINITY) <= claim.start)
      open.push(...parts.slice(next, ++next));
    open = open.filter(({ span }) => span.end > claim.start);
    const holders = open.filter(({ source, span }) => source !== claim && contains(span, claim));
    const innermost = holders.sort((a, b) => size(a.span) - size(b.span))[0];
    return innermost === undefined ? claim : { ...claim, attribution: innermost.source.name };
  });
}

function size({ start, end }: Span): number {
  return end - start;
}
