import type { Claim } from '../claims/claim.ts';
import { contains, type Span } from '../text/span.ts';
import type { RecordNumber } from './record.ts';

/**
 * The numbers and dates that the claims within a passage state, as a record holds them.
 *
 * @param passage its place in the text that the claims' offsets refer to
 */
export function numbersOf(
  claims: readonly Claim[],
  passage: Span,
): { readonly numbers: readonly RecordNumber[]; readonly dates: readonly string[] } {
  const numbers: RecordNumber[] = [];
  const dates = new Set<string>();
  for (const claim of claims) {
    if (!contains(passage, claim)) continue;
    if (claim.kind === 'date' && claim.edtf !== null) dates.add(claim.edtf);
    if (claim.kind !== 'count') continue;
    const { value, to, of, unit, bound } = claim;
    numbers.push({
      value,
      ...(to === undefined ? {} : { to }),
      ...(of === undefined ? {} : { of }),
      unit,
      bound,
      at: { start: claim.start - passage.start, end: claim.end - passage.start },
    });
  }
  return { numbers, dates: [...dates] };
}
