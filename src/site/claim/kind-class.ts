import type { ClaimKind } from '../../core/claims/claim.ts';

/** The class of a claim's words, which style sheets underline by kind. */
export type KindClass = 'count' | 'date' | 'source' | 'word';

/**
 * The class of a kind of claim: what the core calls framing, readers know as a choice of words.
 *
 * @example
 * kindClass('framing') // 'word'
 */
export function kindClass(kind: ClaimKind): KindClass {
  return kind === 'framing' ? 'word' : kind;
}
