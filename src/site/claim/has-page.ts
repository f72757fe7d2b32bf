import type { Claim } from '../../core/claims/claim.ts';

/**
 * Whether a claim has a page of its own.
 *
 * Labels have none: there is one at nearly every noun, and each is met where it means
 * something, in the article and among the other names on the page of words.
 *
 * @example
 * hasPage({ kind: 'framing', category: 'label' }) // false
 * hasPage({ kind: 'count', value: 7 }) // true
 */
export function hasPage(claim: Claim): boolean {
  return claim.kind !== 'framing' || claim.category !== 'label';
}
