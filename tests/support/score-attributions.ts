import type { SourceClaim } from '../../src/core/claims/claim.ts';
import type { Span } from '../../src/core/text/span.ts';
import type { MarkedAttribution } from '../../training/read-marked.ts';

/** How many acts were marked, how many were found, and how many of these are right. */
export interface Tally {
  readonly marked: number;
  readonly found: number;
  readonly right: number;
}

/**
 * Lays what was found in a text beside what is marked in it, one to one and best first. A found act is right where its
 * words have at least half of their characters in common with the marked ones (Jaccard) and its source touches
 * the marked one, if one is.
 */
export function scoreAttributions(marked: readonly MarkedAttribution[], found: readonly SourceClaim[]): Tally {
  const pairs = marked
    .flatMap((one) => found.map((claim) => ({ one, claim, shared: jaccard(one.content, claim.content) })))
    .filter(({ one, claim, shared }) => shared >= 0.5 && sourceFits(one, claim))
    .sort((a, b) => b.shared - a.shared);
  const taken = new Set<unknown>();
  let right = 0;
  for (const { one, claim } of pairs) {
    if (taken.has(one) || taken.has(claim)) continue;
    taken.add(one).add(claim);
    right++;
  }
  return { marked: marked.length, found: found.length, right };
}

export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (name: keyof Tally) => tallies.reduce((total, tally) => total + tally[name], 0);
  return { marked: sum('marked'), found: sum('found'), right: sum('right') };
}

/** Precision, recall and their harmonic mean, in per cent. */
export function ratesOf({ marked, found, right }: Tally): { precision: number; recall: number; f1: number } {
  return { precision: (100 * right) / found, recall: (100 * right) / marked, f1: (200 * right) / (marked + found) };
}

function sourceFits({ source }: MarkedAttribution, claim: SourceClaim): boolean {
  const named = claim.source;
  return source.length === 0 || (named !== null && source.some((part) => common(part, named) > 0));
}

function jaccard(a: readonly Span[], b: readonly Span[]): number {
  const shared = a.reduce((sum, one) => sum + b.reduce((inner, other) => inner + common(one, other), 0), 0);
  return shared / (lengthOf(a) + lengthOf(b) - shared);
}

function common(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
