import type { IdentifiedClaim } from '../../claims/identify.ts';
import { groupCounts } from '../counts/count-rows.ts';
import { isKind, placeClaims } from '../rows/placed.ts';
import type { ComparedArticle } from '../rows/row.ts';
import { groupReferents } from './referents.ts';

/**
 * The articles of a story with one `about` for one referent in all of them: the name that most of them print, or
 * the words most used for it.
 *
 * @example
 * // the Herald’s framing about "Lee", the Courier’s about "Ann Lee"
 * shareAbouts([herald, courier]) // both about "Lee"
 */
export function shareAbouts<A extends ComparedArticle>(articles: readonly A[]): A[] {
  const placed = placeClaims(articles);
  const counts = groupCounts(placed.filter(isKind('count')), placed.filter(isKind('date')));
  const shared = new Map<IdentifiedClaim, string>();
  for (const { name, placed: group } of groupReferents(placed.filter(isKind('framing')), counts)) {
    for (const { claim } of group) shared.set(claim, name);
  }
  return articles.map((article) => ({ ...article, claims: article.claims.map((claim) => renamed(claim, shared)) }));
}

function renamed(claim: IdentifiedClaim, shared: ReadonlyMap<IdentifiedClaim, string>): IdentifiedClaim {
  const about = shared.get(claim);
  return claim.kind === 'framing' && about !== undefined ? { ...claim, about } : claim;
}
