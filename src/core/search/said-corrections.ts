import type { TermEvidence } from './find-evidence.ts';
import type { Query } from './query.ts';
import type { Hit, SearchResults } from './results.ts';
import { tokenise } from './tokenise.ts';

/** Of each word that nothing has, the guess that the hits hold: what a reader is told was searched for. */
export function saidCorrections(
  query: Query,
  terms: readonly TermEvidence[],
  hits: readonly Hit[],
): SearchResults['corrections'] {
  if (terms.every(({ corrections }) => corrections.length === 0)) return [];
  const held = new Set(
    hits
      .flatMap(({ record }) => [...tokenise(record.text), ...tokenise(record.title)])
      .map((token) => (token.kind === 'word' ? token.term : '')),
  );
  return query.terms.flatMap((term, i) => {
    const used = terms[i]?.corrections.find((guess) => held.has(guess.term));
    return used === undefined ? [] : [{ typed: term.typed, term: used.term }];
  });
}
