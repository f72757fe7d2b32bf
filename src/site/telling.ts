import type { Row } from '../core/comparison/row.ts';
import { sameAnswer, type ToldClaim } from './same-answer.ts';
import type { Article } from './stories.ts';

/** What one article answers: the claim that tells it, and every other. */
export interface Told {
  readonly telling: ToldClaim;
  readonly others: readonly ToldClaim[];
  /** The number of the answer, counted from 0 in the order of the articles. Equal answers have one number. */
  readonly shape: number;
}

/**
 * Says for each article which of its claims tells its answer; `undefined` where it does not say.
 *
 * Where the articles agree, the telling claims are those that all share, the exact ones
 * before the loose. Where they differ, it is the first that stands in the text.
 *
 * @example
 * // the first and the third article say 12, the second 9, the fourth nothing
 * tellingOf(row, articles).map((told) => told?.shape) // [0, 1, 0, undefined]
 */
export function tellingOf(row: Row, articles: readonly Article[]): (Told | undefined)[] {
  const answers = articles.map((article) => claimsOf(row, article));
  const shared = row.verdict === 'agree' ? sharedAnswer(answers.filter((claims) => claims.length > 0)) : undefined;
  const told = answers.map((claims) => {
    const telling = (shared && firmest(claims.filter((claim) => sameAnswer(claim, shared)))) ?? claims[0];
    return telling && { telling, others: claims.filter((claim) => claim !== telling) };
  });
  const shapes = shapesOf(
    told.map((own) => own?.telling),
    row.verdict === 'differ',
  );
  return told.map((own, place) => own && { ...own, shape: shapes[place] ?? 0 });
}

function claimsOf(row: Row, article: Article): ToldClaim[] {
  const ids = row.answers.find((answer) => answer.article === article.key)?.claims ?? [];
  return ids.flatMap((id) => {
    const claim = article.claims.find((own) => own.id === id);
    return claim === undefined ? [] : [{ claim, article }];
  });
}

function sharedAnswer([first = [], ...rest]: readonly (readonly ToldClaim[])[]): ToldClaim | undefined {
  return firmest(first.filter((claim) => rest.every((claims) => claims.some((other) => sameAnswer(claim, other)))));
}

function firmest(claims: readonly ToldClaim[]): ToldClaim | undefined {
  return claims.find(({ claim }) => claim.kind === 'count' && claim.bound === 'exact') ?? claims[0];
}

function shapesOf(telling: readonly (ToldClaim | undefined)[], differ: boolean): (number | undefined)[] {
  if (!differ) return telling.map((claim) => (claim === undefined ? undefined : 0));
  const kinds: ToldClaim[] = [];
  const shapes = telling.map((claim) => {
    if (claim === undefined) return undefined;
    const known = kinds.findIndex((other) => sameAnswer(other, claim));
    return known < 0 ? kinds.push(claim) - 1 : known;
  });
  if (kinds.length > 1) return shapes;
  // They differ in what the telling claims alone do not show: what a source says, for one.
  let next = 0;
  return telling.map((claim) => (claim === undefined ? undefined : next++));
}
