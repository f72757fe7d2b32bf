import { contains, type Span } from '../../text/span.ts';

/** Says whether a span stands wholly in the ones it was made from. */
export type Coverage = (span: Span) => boolean;

/**
 * Readies spans for being asked many times, each time in the logarithm of their number.
 *
 * @param spans in reading order, none inside another
 *
 * @example
 * coverageOf([{ start: 0, end: 9 }])({ start: 2, end: 4 }) // true
 */
export function coverageOf(spans: readonly Span[]): Coverage {
  return (span) => {
    const at = spans[firstEndingAfter(spans, span.start)];
    return at !== undefined && contains(at, span);
  };
}

/**
 * The index of the first span that ends behind an offset; the spans' number where none does.
 *
 * @param spans in reading order, none inside another
 *
 * @example
 * firstEndingAfter([{ start: 0, end: 3 }, { start: 4, end: 9 }], 3) // 1
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
