import type { CountClaim } from '../../core/claims/claim.ts';
import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { agreed } from '../../core/comparison/rows/agreed.ts';
import type { Row } from '../../core/comparison/rows/row.ts';
import type { Span } from '../../core/text/span.ts';
import { sentenceOf } from '../claim/claim-view.ts';
import type { Article } from '../story/stories.ts';
import { answeringIds } from './answering-ids.ts';
import { asksWhat } from './asks-what.ts';
import { sameAnswer, type ToldClaim } from './same-answer.ts';

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
 * Where the articles agree, the telling claims are those that all share, figures before
 * scales. Where they differ, it is the first. A sentence of the text tells more than a headline.
 *
 * @example
 * // the first and the third article say 12, the second 9, the fourth nothing
 * tellingOf(row, articles).map((told) => told?.shape) // [0, 1, 0, undefined]
 */
export function tellingOf(row: Row, articles: readonly Article[]): (Told | undefined)[] {
  const answers = articles.map((article) => claimsOf(row, article));
  const given = answers.filter((claims) => claims.length > 0).map(firmestFirst);
  const shared = new Set(row.verdict === 'agree' ? agreed(given, sameAnswer) : undefined);
  const told = answers.map((claims) => {
    const telling = claims.find((claim) => shared.has(claim)) ?? claims.find(isInText) ?? claims[0];
    return telling && { telling, others: claims.filter((claim) => claim !== telling) };
  });
  const shapes = shapesOf(
    told.map((own) => own?.telling),
    row,
  );
  return told.map((own, place) => own && { ...own, shape: shapes[place] ?? 0 });
}

function claimsOf(row: Row, article: Article): ToldClaim[] {
  const ids = answeringIds(row, article.key);
  const told = ids.flatMap((id): ToldClaim[] => {
    const claim = article.claims.find((own) => own.id === id);
    return claim === undefined ? [] : [{ claim, article }];
  });
  return told.filter((own) => !told.some((other) => tellsMore(other, own)));
}

/** Whether a source says more in one sentence than another act in it tells: "thanked them, praising the whole crew" is one answer. */
function tellsMore(more: ToldClaim, less: ToldClaim): boolean {
  const [x, y] = [more.claim, less.claim];
  if (x === y || x.kind !== 'source' || y.kind !== 'source' || x.name !== y.name) return false;
  const [a, b] = [lengthOf(x.content), lengthOf(y.content)];
  return (
    (a > b || (a === b && x.start < y.start)) && sentenceOf(more.article, x).start === sentenceOf(less.article, y).start
  );
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

/** Orders claims by how much they tell: figures before scales ("hundreds"), sentences of the text before a headline. */
function firmestFirst(claims: readonly ToldClaim[]): ToldClaim[] {
  const isFigure = ({ claim }: ToldClaim) => claim.kind === 'count' && boundOf(claim) === 'exact';
  const rank = (told: ToldClaim) => (isFigure(told) ? 0 : 2) + (isInText(told) ? 0 : 1);
  return claims.toSorted((a, b) => rank(a) - rank(b));
}

/** Whether it is a count or a date of the text itself; a choice of words tells most in a headline. */
function isInText({ claim, article }: ToldClaim): boolean {
  return (
    (claim.kind === 'count' || claim.kind === 'date') &&
    article.blocks.some(({ start, end, number }) => number !== undefined && start <= claim.start && claim.end <= end)
  );
}

/**
 * "At least 70" holds 73, and is another figure; so is 7 of 70. "About 70" is 70, as where the articles agree.
 * Where they differ, each figure stands for itself.
 */
function printsSame(a: IdentifiedClaim, b: IdentifiedClaim): boolean {
  return (
    a.kind !== 'count' ||
    b.kind !== 'count' ||
    (a.value === b.value && a.to === b.to && boundOf(a) === boundOf(b) && a.of === b.of)
  );
}

function boundOf({ bound }: CountClaim): CountClaim['bound'] {
  return bound === 'about' ? 'exact' : bound;
}

function shapesOf(telling: readonly (ToldClaim | undefined)[], row: Row): (number | undefined)[] {
  if (row.verdict !== 'differ') return telling.map((claim) => (claim === undefined ? undefined : 0));
  const kinds: ToldClaim[] = [];
  const shapes = telling.map((claim) => {
    if (claim === undefined) return undefined;
    const known = kinds.findIndex((other) => sameAnswer(other, claim) && printsSame(other.claim, claim.claim));
    return known < 0 ? kinds.push(claim) - 1 : known;
  });
  if (kinds.length > 1 && !asksWhat(row)) return shapes;
  // They differ in what values and names do not show: in what a source says, for one.
  let next = 0;
  return telling.map((claim) => (claim === undefined ? undefined : next++));
}
