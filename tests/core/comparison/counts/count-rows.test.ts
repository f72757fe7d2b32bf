import { expect, test } from 'vitest';
import { extract } from '../../../../src/core/claims/extract.ts';
import { identify } from '../../../../src/core/claims/identify.ts';
import { compare } from '../../../../src/core/comparison/compare.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

/** The figures of each row of counts. */
function figuresOf(...texts: readonly string[]): number[][] {
  const articles = texts.map((text, i) => {
    const document = readDocument(text);
    return { id: `outlet-${i}`, document, claims: identify(extract(document, {}), document, `outlet-${i}`) };
  });
  const values = new Map(
    articles.flatMap(({ id, claims }) =>
      claims.flatMap((claim) => (claim.kind === 'count' ? [[`${id} ${claim.id}`, claim.value] as const] : [])),
    ),
  );
  return compare(articles)
    .filter(({ kind }) => kind === 'count')
    .map(({ answers }) =>
      answers.flatMap(({ article, claims }) => claims.flatMap((claim) => values.get(`${article} ${claim}`) ?? [])),
    );
}

test.each([
  ['a figure for what was just counted', 'The mayor counts 418 boats. Owners put the figure at 520.', [418, 520, 418]],
  ['a share in brackets', 'The mayor counts 418 boats (34%).', [418, 34, 418]],
])('%s stands in the row of the figure that it restates', (_, text, figures) => {
  expect(figuresOf(text, 'Some 418 boats were lost, said the mayor.')).toEqual([figures]);
});

test.each([
  ['that ask one thing', 'Orsk police made 12 arrests.', 'Police arrested a dozen people at the gate.', [12, 12]],
  ['with a currency and without', 'Profit fell to 112 million euros.', 'The profit was 112 million.', [112e6, 112e6]],
  ['that an object tells', 'The mill will cut 900 jobs.', 'Some 900 will lose jobs there.', [900, 900]],
])('counts %s stand in one row', (_, a, b, figures) => expect(figuresOf(a, b)).toEqual([figures]));

test('a figure for something else has a row of its own', () => {
  expect(figuresOf('The mayor counts 418 boats. It took 520 in tow.', 'Some 418 boats were lost.')).toContainEqual([
    418, 418,
  ]);
});
