import type { Claim } from '../core/claims/claim.ts';
import type { IdentifiedClaim } from '../core/claims/identify.ts';
import { urls } from './urls.ts';

/**
 * Whether a claim has a page of its own.
 *
 * Labels have none: there is one at nearly every noun, and each is met where it means
 * something, in the article and among the other names on the page of words.
 */
export function hasPage(claim: Claim): boolean {
  return claim.kind !== 'framing' || claim.category !== 'label';
}

/** A claim's own address: its page, or its words in the article where it has none. */
export function claimHref(story: string, article: string, claim: IdentifiedClaim): string {
  return hasPage(claim) ? urls.claim(story, claim.id) : urls.passage(story, article, claim.id);
}
