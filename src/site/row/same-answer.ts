import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { sameValue } from '../../core/comparison/rows/same-value.ts';
import { foldAccents } from '../../core/comparison/words/fold-name.ts';
import type { Article } from '../story/stories.ts';

/** A claim and the article it stands in. */
export interface ToldClaim {
  readonly claim: IdentifiedClaim;
  readonly article: Article;
}

/**
 * Whether two claims give the same answer to a question that both answer; of sources, whether they are one.
 *
 * @example
 * sameAnswer(tenBoats, nineBoats) // not the same
 */
export function sameAnswer(a: ToldClaim, b: ToldClaim): boolean {
  const [x, y] = [a.claim, b.claim];
  if (x.kind === 'source' && y.kind === 'source') return foldAccents(x.name) === foldAccents(y.name);
  return sameValue(a, b);
}
