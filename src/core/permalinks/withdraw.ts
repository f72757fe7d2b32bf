import { normalise } from '../text/normalise.ts';
import type { ClaimAnchor, LockedClaim, WithdrawalReason, WithdrawnClaim } from './lock.ts';

/**
 * Takes links out of use: says why, and which claims their words now belong to.
 *
 * @param lost whose words were not found again
 * @param live every claim that stands
 * @param stands by article, the digests of the sentences that its copy has
 * @param day the day on which this is accepted, ISO 8601
 *
 * @example
 * withdraw(lost, live, stands, '2031-05-17') // [{ …, reason: 'text-edited', on: '2031-05-17' }]
 */
export function withdraw(
  lost: readonly LockedClaim[],
  live: readonly LockedClaim[],
  stands: ReadonlyMap<string, ReadonlySet<string>>,
  day: string | undefined,
): WithdrawnClaim[] {
  const inSentence = Map.groupBy(live, ({ article, sentence }) => `${article} ${sentence}`);
  const ofWords = Map.groupBy(live, wordsKey);
  return lost.map((claim) => {
    const beside = inSentence.get(`${claim.article} ${claim.sentence}`) ?? [];
    const over = beside.filter((other) => other.kind === claim.kind && overlaps(claim, other));
    const successors = (over.length > 0 ? over : (ofWords.get(wordsKey(claim)) ?? [])).slice(0, MOST_SUCCESSORS);
    return {
      ...claim,
      reason: reasonOf(claim, stands.get(claim.article)),
      ...(successors.length > 0 && { successors: successors.map(({ id }) => id) }),
      ...(day !== undefined && { on: day }),
    };
  });
}

function reasonOf({ sentence }: ClaimAnchor, stands: ReadonlySet<string> | undefined): WithdrawalReason {
  if (stands === undefined) return 'article-removed';
  return stands.has(sentence) ? 'rules-changed' : 'text-edited';
}

const MOST_SUCCESSORS = 3;

function wordsKey({ article, kind, exact }: ClaimAnchor): string {
  return [article, kind, normalise(exact)].join('\u241f');
}

function overlaps(a: ClaimAnchor, b: ClaimAnchor): boolean {
  return a.at < b.at + b.exact.length && b.at < a.at + a.exact.length;
}
