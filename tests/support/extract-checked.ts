import { expect } from 'vitest';
import type { Claim } from '../../src/core/claims/claim.ts';
import { extract } from '../../src/core/claims/extract.ts';
import type { ExtractOptions } from '../../src/core/claims/extract-options.ts';
import { inReadingOrder, type Span } from '../../src/core/text/span.ts';

/**
 * `extract`, with everything that holds of any text checked on the way: spans that stand in
 * the text and cut no character in two, reading order, no claim twice, values that are
 * numbers, and the same answer again.
 */
export function extractChecked(text: string, options: ExtractOptions = {}): Claim[] {
  const claims = extract(text, options);
  expect(extract(text, options)).toEqual(claims);
  expect([...claims].sort(inReadingOrder)).toEqual(claims);
  const seen = new Set(
    claims.map(({ kind, start, end, ...rest }) =>
      JSON.stringify([kind, start, end, 'category' in rest && rest.category]),
    ),
  );
  expect(seen.size, 'a claim stands twice').toBe(claims.length);
  for (const claim of claims) {
    checkSpan(text, claim);
    if (claim.kind === 'count') {
      expect(Number.isFinite(claim.value)).toBe(true);
      expect(claim.to === undefined || (claim.bound === 'range' && claim.to > claim.value)).toBe(true);
    }
    if (claim.kind === 'source') {
      expect(claim.content.length).toBeGreaterThan(0);
      for (const span of [claim.source, claim.cue, ...claim.content]) if (span !== null) checkSpan(text, span);
      const { start, end } = claim.cue ?? claim.source ?? claim;
      expect({ start: claim.start, end: claim.end }).toEqual({ start, end });
    }
  }
  return claims;
}

function checkSpan(text: string, { start, end }: Span): void {
  expect(0 <= start && start < end && end <= text.length, `${start}–${end} of ${text.length}`).toBe(true);
  expect(text.slice(start, end).isWellFormed() || !text.isWellFormed(), 'a character is cut in two').toBe(true);
  expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
}
