import type { Claim } from '../../claims/claim.ts';
import { contains, type Span } from '../../text/span.ts';
import type { RecordDate, RecordNumber } from './record.ts';

/**
 * The numbers and dates that claims state, as a record holds them.
 *
 * @param passage the words of the record in the text that the claims' offsets refer to;
 * without it no number says where it stands
 *
 * @example
 * numbersOf(extract('Seven boats sank.'), { start: 0, end: 17 }).numbers
 * // [{ value: 7, unit: 'boats', at: { start: 0, end: 11 }, … }]
 */
export function numbersOf(
  claims: readonly Claim[],
  passage?: Span,
): { readonly numbers: readonly RecordNumber[]; readonly dates: readonly RecordDate[] } {
  const numbers: RecordNumber[] = [];
  const dates = new Map<string, RecordDate>();
  for (const claim of claims) {
    const inside = passage !== undefined && contains(passage, claim);
    const at = inside ? { at: { start: claim.start - passage.start, end: claim.end - passage.start } } : {};
    if (claim.kind === 'date' && claim.edtf !== null) {
      // A passage marks each of its dates; elsewhere one mention is enough.
      dates.set(inside ? `${claim.edtf} ${claim.start}` : claim.edtf, { edtf: claim.edtf, ...at });
    }
    if (claim.kind !== 'count') continue;
    const { value, to, of, unit, bound } = claim;
    numbers.push({
      value,
      ...(to === undefined ? {} : { to }),
      ...(of === undefined ? {} : { of }),
      unit,
      bound,
      ...at,
    });
  }
  return { numbers, dates: [...dates.values()] };
}
