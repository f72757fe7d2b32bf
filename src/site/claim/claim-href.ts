import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { urls } from '../urls.ts';
import { hasPage } from './has-page.ts';

/**
 * A claim's own address: its page, or its words in the article where it has none.
 *
 * @example
 * claimHref('fire', 'herald', { kind: 'count', id: '3n7sx4g0' }) // '/fire/c/3n7sx4g0/'
 * claimHref('fire', 'herald', { kind: 'framing', category: 'label', id: '3n7sx4g0' }) // '/fire/herald/#c-3n7sx4g0'
 */
export function claimHref(story: string, article: string, claim: IdentifiedClaim): string {
  return hasPage(claim) ? urls.claim(story, claim.id) : urls.passage(story, article, claim.id);
}
