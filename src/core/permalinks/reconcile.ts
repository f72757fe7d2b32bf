import type { IdentifiedClaim } from '../claims/identify.ts';
import { digestSentences } from './digest-sentences.ts';
import { identifyArticle, type Outcome, type UnidentifiedArticle } from './identify-article.ts';
import type { ClaimAnchor, ClaimsLock } from './lock.ts';
import { withdraw } from './withdraw.ts';

/** The part of a lock that speaks of claims. */
export type LockedClaims = Pick<ClaimsLock, 'claims' | 'withdrawn'>;

/** A story's claims with their ids, and what its lock must now say. */
export interface Reconciled {
  /** The claims of each article, in the order given. */
  readonly claims: readonly (readonly IdentifiedClaim[])[];
  readonly lock: LockedClaims;
  /** What became of each id: of those that stand, in the order of the text, then of those withdrawn now. */
  readonly outcomes: readonly Outcome[];
}

/**
 * Finds the ids of a story's lock again in its articles as they are now.
 *
 * No id is ever given to two claims, or given again once withdrawn; and none leads to other
 * words than before without the lock saying what it was.
 *
 * @param day the day on which changes are accepted, ISO 8601, to be noted with them
 *
 * @example
 * reconcile(EMPTY_LOCK, articles).outcomes.every(({ fate }) => fate === 'minted') // true
 */
export function reconcile(lock: LockedClaims, articles: readonly UnidentifiedArticle[], day?: string): Reconciled {
  const keys = new Map(articles.flatMap(({ id, aliases = [] }) => [id, ...aliases].map((key) => [key, id] as const)));
  const rename = <T extends ClaimAnchor>(anchor: T): T => ({
    ...anchor,
    article: keys.get(anchor.article) ?? anchor.article,
  });
  const old = { claims: lock.claims.map(rename), withdrawn: lock.withdrawn.map(rename) };
  const claimsOf = Map.groupBy(old.claims, ({ article }) => article);
  const withdrawnOf = Map.groupBy(old.withdrawn, ({ article }) => article);
  const taken = new Set([...old.claims, ...old.withdrawn].map(({ id }) => id));
  const stands = new Map<string, ReadonlySet<string>>();

  // In the order of their keys, so that the lock is the same however the articles are shown.
  const ordered = [...articles].sort(byId);
  const perArticle = ordered.map((article) => {
    const known = { claims: claimsOf.get(article.id) ?? [], withdrawn: withdrawnOf.get(article.id) ?? [] };
    const sentences = digestSentences(article.document);
    stands.set(article.id, new Set(sentences.map(({ digest }) => digest)));
    return identifyArticle(article, sentences, known, taken, day);
  });
  const standing = perArticle.flat();
  const live = standing.map(({ locked }) => locked);
  const liveIds = new Set(live.map(({ id }) => id));
  const lost = old.claims.filter(({ id }) => !liveIds.has(id));
  const withdrawn = withdraw(lost, live, stands, day);
  const gone = [...old.withdrawn.filter(({ id }) => !liveIds.has(id)), ...withdrawn];
  return {
    claims: articles.map((article) => {
      const outcomes = perArticle[ordered.indexOf(article)] ?? [];
      return article.claims.flatMap((claim, nth) => {
        const id = outcomes[nth]?.locked.id;
        return id === undefined ? [] : [{ ...claim, id }];
      });
    }),
    lock: { claims: live, withdrawn: gone.sort(byId) },
    outcomes: [...standing, ...withdrawn.map((locked): Outcome => ({ locked, fate: 'withdrawn' }))],
  };
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
