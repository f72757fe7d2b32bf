import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { urls } from '../urls.ts';
import { hasPage } from './has-page.ts';

/** A claim's own address: its page, or its words in the article where it has none. */
export function claimHref(story: string, article: string, claim: IdentifiedClaim): string {
  return hasPage(claim) ? urls.claim(story, claim.id) : urls.passage(story, article, claim.id);
}
