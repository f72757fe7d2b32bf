import type { IdentifiedClaim } from '../core/claims/identify.ts';
import type { Row } from '../core/comparison/row.ts';
import { wordsOf } from '../core/text/span.ts';
import type { Article } from './stories.ts';

/**
 * One place an article, in their order: the number of its answer, counted from 0 as they
 * are read, or `undefined` where the article does not say. Equal answers have one number.
 *
 * @example
 * // the first and the third article say 12, the second 9, the fourth nothing
 * shapesOf(row, articles) // [0, 1, 0, undefined]
 */
export function shapesOf(row: Row, articles: readonly Article[]): (number | undefined)[] {
  const told = articles.map((article) => {
    const answer = row.answers.find(({ article: key }) => key === article.key);
    const claim = article.claims.find(({ id }) => id === answer?.claims[0]);
    return claim === undefined ? undefined : { claim, words: wordsOf(article.document.text, claim) };
  });
  if (row.verdict !== 'differ') return told.map((answer) => (answer === undefined ? undefined : 0));
  const byValue = told.map((answer) => answer && equalityKey(answer.claim, answer.words));
  // Where the values are one and the row still differs, the words make the difference.
  const distinct = new Set(byValue.filter((value) => value !== undefined)).size;
  return numbered(distinct > 1 ? byValue : told.map((answer) => answer?.words.toLowerCase()));
}

function numbered(values: readonly (string | undefined)[]): (number | undefined)[] {
  const order = [...new Set(values.filter((value) => value !== undefined))];
  return values.map((value) => (value === undefined ? undefined : order.indexOf(value)));
}

/** What makes two answers equal. */
function equalityKey(claim: IdentifiedClaim, words: string): string {
  if (claim.kind === 'count') return [claim.value, claim.to, claim.unit === '%'].join(' ');
  if (claim.kind === 'date') return claim.edtf ?? words.toLowerCase();
  if (claim.kind === 'source') return claim.name.toLowerCase();
  return words.toLowerCase();
}
