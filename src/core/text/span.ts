/**
 * A run of characters in a text: half open, in UTF-16 code units, so that
 * `text.slice(span.start, span.end)` is its words.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a span.
 *
 * @example
 * wordsOf('Two boats.', { start: 4, end: 9 }) // 'boats'
 */
export function wordsOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/**
 * Whether two spans have a character in common; those that only meet have none.
 *
 * @example
 * overlaps({ start: 0, end: 3 }, { start: 3, end: 9 }) // false
 */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether every character of `inner` stands in `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * Orders spans as they are read, for `sort`: by start, of those that start together the longer first.
 *
 * @example
 * [{ start: 4, end: 9 }, { start: 0, end: 3 }, { start: 0, end: 9 }].sort(inReadingOrder) // 0–9, 0–3, 4–9
 */
export function inReadingOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * Narrows a span until neither edge is white space; one of white space alone becomes empty.
 *
 * @example
 * trimmed(' Two ', { start: 0, end: 5 }) // { start: 1, end: 4 }
 */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/**
 * The index of the last span that starts at or before an offset, found by halving; -1 where none does.
 *
 * @param spans in reading order
 *
 * @example
 * lastStartingBy([{ start: 0 }, { start: 4 }], 7) // 1
 */
export function lastStartingBy(spans: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
