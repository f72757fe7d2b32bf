import type { ClaimKind } from '../claims/claim.ts';

/**
 * What a story remembers of its links: which words every id stands for. It is kept beside the
 * articles (`claims.lock.json`), as a package lock keeps versions, so that an id is found again
 * when the copy is corrected or the rules learn more.
 */
export interface ClaimsLock {
  /** In the order of articles and text. */
  readonly claims: readonly LockedClaim[];
  /** Ids whose words are gone, by id. They are never given again. */
  readonly withdrawn: readonly WithdrawnClaim[];
  /** In order of keys. */
  readonly questions: readonly LockedQuestion[];
}

export const EMPTY_LOCK: ClaimsLock = { claims: [], withdrawn: [], questions: [] };

/** A claim's words and where they stand: enough to find them again in an edited copy. */
export interface ClaimAnchor {
  /** The article's key. */
  readonly article: string;
  readonly kind: ClaimKind;
  /** The exact words. */
  readonly exact: string;
  /** Up to 32 characters of whole words before them, in their sentence. */
  readonly prefix: string;
  readonly suffix: string;
  /** A digest of their sentence. */
  readonly sentence: string;
  /** Where in it they begin, in UTF-16 code units. */
  readonly at: number;
  /** How the words were read: a count's number, a date's EDTF, a source's name, a framing's category. */
  readonly value: string;
}

/** A link that leads to words. */
export interface LockedClaim extends ClaimAnchor {
  readonly id: string;
  /** What it stood for before, the oldest first. */
  readonly was?: readonly Earlier[];
}

/** What an id stood for until it was edited. */
export interface Earlier extends Pick<ClaimAnchor, 'exact' | 'value'> {
  readonly fate: 'respanned' | 'reworded' | 'changed';
  /** The day on which the edit was accepted, ISO 8601. */
  readonly until?: string;
}

/** A link whose words are gone. */
export interface WithdrawnClaim extends LockedClaim {
  readonly reason: WithdrawalReason;
  /** The ids of the claims that its words now belong to. */
  readonly successors?: readonly string[];
  /** The day on which the withdrawal was accepted, ISO 8601. */
  readonly on?: string;
}

/**
 * `text-edited`: the copy no longer has the sentence as it was; `rules-changed`: the sentence stands,
 * but the rules find no such claim in it; `article-removed`: the story no longer has the article;
 * `taken-down`: an editor took the words off the site, and they are not printed again.
 */
export type WithdrawalReason = 'text-edited' | 'rules-changed' | 'article-removed' | 'taken-down';

/** A question's name in addresses, and by which claims it is known again. */
export interface LockedQuestion {
  readonly key: string;
  /** The ids of the claims that tell its answers; none where it is no longer asked. */
  readonly claims: readonly string[];
  /** Its earlier names. */
  readonly aliases?: readonly string[];
  /** It is no longer asked: `claims` are those that it had. */
  readonly gone?: true;
}
