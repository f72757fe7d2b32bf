import { expect, test } from 'vitest';
import { extract } from '../../../../src/core/claims/extract.ts';
import { identify } from '../../../../src/core/claims/identify.ts';
import { compare } from '../../../../src/core/comparison/compare.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

test('“this year” is no other word for a day of it', () => {
  const texts = [
    'Yard shows ferry\n\nHale shares, which fell this year, rose when the yard showed the ferry on Wednesday.',
    'New ferry\n\nHale shares rose on Wednesday as the yard showed the ferry.',
  ];
  const articles = texts.map((text, i) => {
    const document = readDocument(text);
    const claims = identify(extract(document, { published: '2032-09-08' }), document, `a${i}`);
    return { id: `a${i}`, document, claims };
  });
  const dates = compare(articles).filter(({ kind }) => kind === 'date');
  expect(dates.map(({ answers }) => answers.map(({ claims }) => claims.length))).toEqual([[1, 1], [1]]);
});
