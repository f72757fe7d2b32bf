import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/claims/extract.ts';
import { identify } from '../../../src/core/claims/identify.ts';
import type { Row } from '../../../src/core/comparison/rows/row.ts';
import { parseArticle } from '../../../src/core/text/parse-article.ts';
import { tellingOf } from '../../../src/site/row/telling.ts';
import type { Article } from '../../../src/site/story/stories.ts';

function articleOf(key: string, body: string, headline?: string): Article {
  const parsed = parseArticle({ headline, body });
  const claims = identify(extract(parsed.document), parsed.document, key);
  return {
    ...parsed,
    id: key,
    key,
    outlet: { name: key },
    front: {},
    claims,
    wordCount: 0,
    marked: [],
    corrections: [],
  };
}

/** All counts of the articles as one row. */
function rowOf(articles: readonly Article[], verdict: Row['verdict']): Row {
  const answers = articles.flatMap(({ key, claims }) => {
    const ids = claims.filter(({ kind }) => kind === 'count').map(({ id }) => id);
    return ids.length === 0 ? [] : [{ article: key, claims: ids }];
  });
  return { key: 'q', question: 'How many?', kind: 'count', verdict, answers, silent: [] };
}

function told(articles: readonly Article[], verdict: Row['verdict']) {
  return tellingOf(rowOf(articles, verdict), articles).map(
    (own) =>
      own && [own.shape, own.telling.article.document.text.slice(own.telling.claim.start, own.telling.claim.end)],
  );
}

describe('tellingOf', () => {
  it('tells what all share, a figure before a scale', () => {
    const articles = [
      articleOf('a', 'Hundreds of sailors were saved. The 240 sailors came home.'),
      articleOf('b', 'Crews saved 240 sailors. They used 3 boats.'),
      articleOf('c', 'Nobody counted.'),
    ];
    expect(told(articles, 'agree')).toEqual([[0, '240 sailors'], [0, '240 sailors'], undefined]);
  });

  it('tells a sentence of the text before the headline', () => {
    const articles = [
      articleOf('a', 'Crews brought 40 sailors home.', '40 sailors saved'),
      articleOf('b', 'There were 40 sailors.'),
    ];
    const [first] = tellingOf(rowOf(articles, 'agree'), articles);
    expect(first?.telling.claim.start).toBeGreaterThan('40 sailors saved'.length);
  });

  it('takes “about” a figure for the figure, and a bound for another', () => {
    const articles = ['40', 'about 40', 'over 40', '90'].map((figure, nth) =>
      articleOf(`a${nth}`, `Crews saved ${figure} sailors.`),
    );
    expect(told(articles, 'differ').map((own) => own?.[0])).toEqual([0, 0, 1, 2]);
  });

  it('numbers the answers as they are read, equal ones alike', () => {
    const articles = ['12', '14', '12'].map((n, i) => articleOf(`a${i}`, `There were ${n} sailors.`));
    expect(told(articles, 'differ').map((own) => own?.[0])).toEqual([0, 1, 0]);
  });

  it('numbers a bound and a figure within it apart: neither prints the other', () => {
    const articles = ['at least 70', '73', '12'].map((n, i) => articleOf(`a${i}`, `There were ${n} sailors.`));
    expect(told(articles, 'differ').map((own) => own?.[0])).toEqual([0, 1, 2]);
  });
});
