import type { Claim } from '../claims/claim.ts';
import { identify } from '../claims/identify.ts';
import type { Document } from '../text/document.ts';
import { anchorsOf } from './anchors-of.ts';
import type { Found } from './candidate.ts';
import type { StandingSentence } from './digest-sentences.ts';
import { climb } from './ladder.ts';
import type { ClaimAnchor, LockedClaim, WithdrawnClaim } from './lock.ts';
import { outOfOrder } from './out-of-order.ts';

/** An article and what was found in it, before its claims have ids. */
export interface UnidentifiedArticle {
  /** The article's key. */
  readonly id: string;
  /** Keys that it had before. */
  readonly aliases?: readonly string[] | undefined;
  readonly document: Document;
  readonly claims: readonly Claim[];
}

/** What a lock knows of one article. */
export interface KnownArticle {
  readonly claims: readonly LockedClaim[];
  readonly withdrawn: readonly WithdrawnClaim[];
}

/** What becomes of an id. `moved`: the same words, at another place among those that stayed. */
export type Fate = Found | 'moved' | 'revived' | 'withdrawn' | 'minted';

/** An id's line in the next lock, and how it came there. */
export interface Outcome {
  readonly locked: LockedClaim;
  readonly fate: Fate;
  /** What it stood for in the last lock. */
  readonly was?: LockedClaim;
}

/**
 * Gives every claim of an article an id: the known one whose words it has, else one that was
 * withdrawn and whose words are back, else a new one.
 *
 * @param taken every id there is; those minted are added
 * @param day the day on which changes are accepted, ISO 8601
 * @returns an outcome for each claim, in the order given
 *
 * @example
 * identifyArticle(article, sentences, { claims: [], withdrawn: [] }, new Set(), undefined) // every fate is 'minted'
 */
export function identifyArticle(
  article: UnidentifiedArticle,
  sentences: readonly StandingSentence[],
  known: KnownArticle,
  taken: Set<string>,
  day: string | undefined,
): Outcome[] {
  const anchors = anchorsOf(article.id, article.document, sentences, article.claims);
  const stands = new Set(sentences.map(({ digest }) => digest));
  const outcomes: (Outcome | undefined)[] = anchors.map(() => undefined);
  const left = () => [...anchors.keys()].filter((i) => outcomes[i] === undefined);

  for (const { old, standing, found } of climb(known.claims, anchors, stands)) {
    const [was, now] = [known.claims[old], anchors[standing]];
    if (was && now) outcomes[standing] = { locked: relock(was, keep(now), found, day), fate: found, was };
  }
  markMoved(outcomes, known.claims);

  const gone = known.withdrawn.filter(({ reason }) => reason !== 'taken-down');
  const free = left();
  const back = climb(
    gone,
    free.flatMap((i) => anchors[i] ?? []),
    stands,
  );
  for (const { old, standing, found } of back) {
    const [was, i] = [gone[old], free[standing] ?? -1];
    const now = anchors[i];
    if (was && now && found === 'same') outcomes[i] = { locked: relock(was, keep(now), found, day), fate: 'revived' };
  }

  const unknown = left();
  const claims = unknown.flatMap((i) => article.claims[i] ?? []);
  identify(claims, article.document, article.id, taken).forEach(({ id }, nth) => {
    const i = unknown[nth] ?? -1;
    const now = anchors[i];
    if (now) outcomes[i] = { locked: { id, ...keep(now) }, fate: 'minted' };
  });
  return outcomes.filter((outcome) => outcome !== undefined);
}

/** Says which ids, their words unchanged, no longer follow those that they followed. */
function markMoved(outcomes: (Outcome | undefined)[], olds: readonly LockedClaim[]): void {
  const places = new Map(olds.map(({ id }, place) => [id, place]));
  const found = [...outcomes.keys()].filter((i) => outcomes[i] !== undefined);
  for (const nth of outOfOrder(found.map((i) => places.get(outcomes[i]?.locked.id ?? '') ?? 0))) {
    const i = found[nth] ?? -1;
    const outcome = outcomes[i];
    if (outcome?.fate === 'same') outcomes[i] = { ...outcome, fate: 'moved' };
  }
}

/** An id's line for the words that it has now; what it had before is kept where that was other words. */
function relock(
  { id, was = [], exact, value }: LockedClaim,
  now: ClaimAnchor,
  found: Found,
  day?: string,
): LockedClaim {
  const earlier =
    found === 'same' ? was : [...was, { exact, value, fate: found, ...(day !== undefined && { until: day }) }];
  return { id, ...now, ...(earlier.length > 0 && { was: earlier }) };
}

/** What a lock keeps of a standing anchor. */
function keep({ article, kind, exact, prefix, suffix, sentence, at, value }: ClaimAnchor): ClaimAnchor {
  return { article, kind, exact, prefix, suffix, sentence, at, value };
}
