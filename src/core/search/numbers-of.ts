import type { Claim } from '../claims/claim.ts';
import { contains, type Span } from '../text/span.ts';
import type { RecordNumber } from './record.ts';

/**
 * The numbers and dates that claims state, as a record holds them.
 *
 * @param passage the words of the record in the text that the claims' offsets refer to;
 * without it no number says where it stands
 */
export function numbersOf(
  claims: readonly Claim[],
  passage?: Span,
): { readonly numbers: readonly RecordNumber[]; readonly dates: readonly string[] } {
  const numbers: RecordNumber[] = [];
  const dates = new Set<string>();
  for (const claim of claims) {
    if (claim.kind === 'date' && claim.edtf !== null) dates.add(claim.edtf);
    if (claim.kind !== 'count') continue;
    const { value, to, of, unit, bound } = claim;
    const inside = passage !== undefined && contains(passage, claim);
    numbers.push({
      value,
      ...(to === undefined ? {} : { to }),
      ...(of === undefined ? {} : { of }),
      unit,
      bound,
      ...(inside ? { at: { start: claim.start - passage.start, end: claim.end - passage.start } } : {}),
    });
  }
  return { numbers, dates: [...dates] };
}
