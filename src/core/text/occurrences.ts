import type { Span } from './span.ts';

/**
 * Where words stand in a text, one after the other.
 *
 * @param within only there where these words stand round them
 *
 * @example
 * occurrences('one and one', 'one') // [{ start: 0, end: 3 }, { start: 8, end: 11 }]
 */
export function occurrences(text: string, words: string, within?: string): Span[] {
  if (within !== undefined)
    return occurrences(text, within).flatMap(({ start, end }) =>
      occurrences(text.slice(start, end), words).map((span) => ({ start: start + span.start, end: start + span.end })),
    );
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length))
    spans.push({ start: at, end: at + words.length });
  return spans;
}
