import type { Span } from '../../text/span.ts';
import { tokenise } from '../words/tokenise.ts';
import { readNumberWords } from './number-words.ts';
import type { QueryTerm } from './query.ts';
import { queryDates } from './query-dates.ts';
import { queryNumbers } from './query-numbers.ts';

/**
 * The words and numbers of a query, in order.
 *
 * @param exact they stand in quotation marks and are meant as they stand
 * @param dates whether days and months are read as such
 *
 * @example
 * queryTerms('over 9,000 boats', false) // a number (over 9000), the word 'boats'
 */
export function queryTerms(text: string, exact: boolean, dates = true): QueryTerm[] {
  const days = exact || !dates ? [] : queryDates(text);
  const tokens = tokenise(text).filter(outside(days));
  const numbers = queryNumbers(text, tokens, exact);
  const placed: { at: number; term: QueryTerm }[] = [...days, ...numbers].map(({ term, start }) => ({
    at: start,
    term,
  }));
  for (const token of tokens.filter(outside(numbers))) {
    if (token.kind === 'number') continue;
    const { term, start, end } = token;
    const value = readNumberWords([term])?.value;
    const word = { kind: 'word', term, typed: text.slice(start, end), exact, open: false } as const;
    placed.push({ at: start, term: value === undefined ? word : { ...word, value } });
  }
  return placed.sort((a, b) => a.at - b.at).map(({ term }) => term);
}

function outside(taken: readonly Span[]): (token: Span) => boolean {
  return (token) => !taken.some(({ start, end }) => start <= token.start && token.start < end);
}
