import type { TermEvidence } from '../matching/find-evidence.ts';
import type { Query } from '../query/query.ts';
import type { Hit, SearchResults } from '../records/results.ts';
import { tokensOf } from '../records/tokens-of.ts';

/**
 * Of each word that nothing has, the guess that the hits hold, as they print it: what a reader is told was searched
 * for.
 *
 * @example
 * saidCorrections(query, terms, hits) // [{ typed: 'harbor', meant: 'Harbour' }]
 */
export function saidCorrections(
  query: Query,
  terms: readonly TermEvidence[],
  hits: readonly Hit[],
): SearchResults['corrections'] {
  if (terms.every(({ corrections }) => corrections.length === 0)) return [];
  const printed = new Map<string, string>();
  for (const { record } of hits) {
    for (const part of ['text', 'title'] as const) {
      for (const token of tokensOf(record)[part]) {
        if (token.kind !== 'word' || printed.has(token.term)) continue;
        printed.set(token.term, record[part].slice(token.start, token.end).replace(/['’]s$/, ''));
      }
    }
  }
  return query.terms.flatMap((term, i) => {
    const used = terms[i]?.corrections.find((guess) => printed.has(guess.term));
    return used === undefined ? [] : [{ typed: term.typed, meant: printed.get(used.term) ?? used.term }];
  });
}
