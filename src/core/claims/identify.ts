import type { Document } from '../text/document.ts';
import { normalise } from '../text/normalise.ts';
import { lastStartingBy, wordsOf } from '../text/span.ts';
import type { Claim } from './claim.ts';
import { digest } from './digest.ts';

/** A claim and the name by which links find it. */
export type IdentifiedClaim = Claim & { readonly id: string };

const SEPARATOR = '\u241f';

/**
 * Gives every claim an id of eight letters and digits, unique within its article.
 *
 * The id is a digest of the claim's kind, its words and the sentence it stands in, so
 * that editing another sentence, or finding more claims elsewhere, changes no id. Where
 * all three recur, the occurrence counts too.
 *
 * @param article the article's key: the same words in two articles get two ids
 * @param taken ids that no claim may get; those given are added
 *
 * @example
 * identify(claims, document, 'the-herald').map((claim) => claim.id) // ['3n7sx4g0', …]
 */
export function identify<C extends Claim>(
  claims: readonly C[],
  document: Document,
  article: string,
  taken: Set<string> = new Set(),
): (C & { readonly id: string })[] {
  const sentences = document.paragraphs.flatMap((paragraph) => paragraph.sentences);
  const printed = sentences.map((sentence) => normalise(wordsOf(document.text, sentence)));
  const occurrences = new Map<string, number>();
  return claims.map((claim) => {
    const sentence = printed[lastStartingBy(sentences, claim.start)] ?? '';
    const words = normalise(wordsOf(document.text, claim));
    const name = [article, claim.kind, words, sentence].join(SEPARATOR);
    for (;;) {
      const nth = occurrences.get(name) ?? 0;
      occurrences.set(name, nth + 1);
      const id = digest(name + SEPARATOR + nth);
      if (taken.has(id)) continue;
      taken.add(id);
      return { ...claim, id };
    }
  });
}
