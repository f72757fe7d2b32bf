import { readNumberWords } from './number-words.ts';
import type { QueryTerm } from './query.ts';
import { queryNumbers } from './query-numbers.ts';
import { tokenise } from './tokenise.ts';

/**
 * The words and numbers of a query, in order.
 *
 * @param exact they stand in quotation marks and are meant as they stand
 *
 * @example
 * queryTerms('over 9,000 boats', false) // a number (over 9000), the word 'boats'
 */
export function queryTerms(text: string, exact: boolean): QueryTerm[] {
  const tokens = tokenise(text);
  const numbers = queryNumbers(text, tokens, exact);
  const placed: { at: number; term: QueryTerm }[] = numbers.map(({ term, start }) => ({ at: start, term }));
  for (const token of tokens) {
    if (token.kind === 'number' || numbers.some(({ start, end }) => start <= token.start && token.start < end))
      continue;
    const { term, start, end } = token;
    const value = readNumberWords([term])?.value;
    const word = { kind: 'word', term, typed: text.slice(start, end), exact, open: false } as const;
    placed.push({ at: start, term: value === undefined ? word : { ...word, value } });
  }
  return placed.sort((a, b) => a.at - b.at).map(({ term }) => term);
}
