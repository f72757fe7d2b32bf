import type { IdentifiedClaim } from '../../claims/identify.ts';
import type { Sentence } from '../../text/document.ts';
import { lastStartingBy } from '../../text/span.ts';
import type { ComparedArticle } from './row.ts';

/** A claim where it stands. */
export interface Placed<C extends IdentifiedClaim = IdentifiedClaim> {
  readonly claim: C;
  readonly article: ComparedArticle;
  /** Which of the story's articles, from 0. */
  readonly order: number;
  /** Which sentence of its article, from 0; headline and standfirst are the first ones. */
  readonly nth: number;
  readonly sentence: Sentence;
  /** The tokens of the sentence that the claim covers, half open. */
  readonly from: number;
  readonly to: number;
  /** The count that this one gives another figure for: "40 boats" of "… owners put the figure at 52". */
  readonly restates?: Placed;
}

/**
 * Puts every claim of a story back into its sentence.
 *
 * @example
 * placeClaims([herald, courier]).filter((placed) => placed.order === 0) // the Herald's
 */
export function placeClaims(articles: readonly ComparedArticle[]): Placed[] {
  return articles.flatMap((article, order) => {
    const sentences = article.document.paragraphs.flatMap((paragraph) => paragraph.sentences);
    return article.claims.flatMap((claim): Placed[] => {
      const nth = lastStartingBy(sentences, claim.start);
      const sentence = sentences[nth];
      if (sentence === undefined) return [];
      const { tokens } = sentence;
      const last = lastStartingBy(tokens, claim.start);
      // The claim may start in the middle of a token, or in the space behind one.
      const from = (tokens[last]?.end ?? 0) > claim.start ? last : last + 1;
      if (from >= tokens.length) return [];
      return [{ claim, article, order, nth, sentence, from, to: lastStartingBy(tokens, claim.end - 1) + 1 }];
    });
  });
}

/**
 * Whether a claim is of a kind, for `filter`.
 *
 * @example
 * placed('40 miners died on 3 May 2031.').filter(isKind('date')).length // 1
 */
export function isKind<K extends IdentifiedClaim['kind']>(
  kind: K,
): (placed: Placed) => placed is Placed<Extract<IdentifiedClaim, { kind: K }>> {
  return (placed): placed is Placed<Extract<IdentifiedClaim, { kind: K }>> => placed.claim.kind === kind;
}
