import type { Span } from '../../text/span.ts';
import type { SearchRecord } from '../records/record.ts';
import type { SearchToken } from '../words/tokenise.ts';

/** What answers one term of a query in a text. */
export interface Matcher {
  /** Folded words, each with how well it answers: 1 for the very word. */
  readonly words: ReadonlyMap<string, number>;
  /** Whether a value answers. */
  readonly number?: (value: number) => boolean;
  /** Whether a date (EDTF) answers. */
  readonly date?: (edtf: string) => boolean;
  /** Whether the figure before a scale word answers too. */
  readonly figures?: boolean;
}

/**
 * How well a token answers a term: 0 for not at all.
 *
 * @example
 * matchOf({ words: new Map([['boat', 0.85]]) }, tokenise('a boat')[1]) // 0.85
 */
export function matchOf(matcher: Matcher, token: SearchToken): number {
  if (token.kind === 'word') return matcher.words.get(token.term) ?? matcher.words.get(token.part ?? '') ?? 0;
  if (matcher.number?.(token.value) === true) return 1;
  const { figure } = token;
  return matcher.figures === true && figure !== undefined && matcher.number?.(figure) === true ? 0.5 : 0;
}

/**
 * The words of a text that answer a query, in order; neighbours are one span.
 *
 * @param tokens of the text
 * @param stated the numbers and dates that the text states: "two hundred" answers 200 by its claim alone
 *
 * @example
 * markedSpans('A harbour master.', tokens, matchers) // [{ start: 2, end: 16 }]
 */
export function markedSpans(
  text: string,
  tokens: readonly SearchToken[],
  matchers: readonly Matcher[],
  { numbers = [], dates = [] }: Pick<SearchRecord, 'numbers' | 'dates'> = {},
): Span[] {
  const found: Span[] = tokens.filter((token) => matchers.some((matcher) => matchOf(matcher, token) > 0));
  const answers = (stated: number | undefined) =>
    stated !== undefined && matchers.some(({ number }) => number?.(stated) === true);
  const claims = [
    ...numbers.filter(({ value, to }) => answers(value) || answers(to)),
    ...dates.filter(({ edtf }) => matchers.some(({ date }) => date?.(edtf) === true)),
  ];
  for (const { at } of claims) {
    // Printed in figures it is marked already, and more narrowly.
    if (at !== undefined && !found.some(({ start, end }) => at.start <= start && end <= at.end)) found.push(at);
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = spans.at(-1);
    if (last !== undefined && (start <= last.end || /^\s$/.test(text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end);
    } else spans.push({ start, end });
  }
  return spans;
}
