import type { Span } from '../../../text/span.ts';

/**
 * The spans of an ordered list that touch a span, found by halving so that a long paragraph costs no more a word.
 *
 * @example
 * within([{ start: 0, end: 3 }, { start: 4, end: 9 }], { start: 5, end: 7 }) // [{ start: 4, end: 9 }]
 */
export function within<T extends Span>(list: readonly T[], span: Span): readonly T[] {
  const first = firstFrom(list, (item) => item.end > span.start);
  return list.slice(
    first,
    firstFrom(list, (item) => item.start >= span.end),
  );
}

function firstFrom<T>(list: readonly T[], reached: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && !reached(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
