import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/core/claims/extract.ts';
import { identify } from '../../../../src/core/claims/identify.ts';
import { type SearchArticle, searchRecords } from '../../../../src/core/search/records/search-records.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { wordsOf } from '../../../../src/core/text/span.ts';

const herald = { key: 'herald', name: 'The Herald' };
const courier = { key: 'courier', name: 'Courier' };

function article(outlet: typeof herald, text: string): SearchArticle {
  const document = readDocument(text);
  return {
    outlet,
    document,
    claims: identify(extract(document), document, outlet.key),
    placeOf: ({ start }) => ({ label: `at ${start}`, url: `/${outlet.key}/#${start}` }),
  };
}

const articles = [
  article(herald, 'Well. The ferry carried 340 passengers. The mayor, Ann Lee, said: “It sank.”'),
  article(courier, 'Some 300 people were aboard.'),
];
const counts = articles.map(({ claims }) => claims.filter(({ kind }) => kind === 'count').map(({ id }) => id));

const records = searchRecords([
  {
    key: 'ferry',
    name: 'A ferry sinks',
    articles,
    sources: [
      { name: 'Ann Lee', url: '/sources/#lee', passages: [{ outlet: herald, locator: 'at 40', url: '/herald/#40' }] },
    ],
    questions: [
      {
        row: {
          key: 'aboard',
          question: 'How many were aboard?',
          kind: 'count',
          verdict: 'differ',
          answers: [
            { article: 'herald', claims: counts[0] ?? [] },
            { article: 'courier', claims: counts[1] ?? [] },
          ],
          silent: [],
        },
        url: '/q/aboard/',
        verdictWords: 'Different',
        answers: [
          { outlet: herald, words: '340', group: 0 },
          { outlet: courier, words: 'some 300', group: 1 },
        ],
      },
    ],
  },
]);

const ofKind = (kind: string) => records.filter((record) => record.kind === kind);

describe('searchRecords', () => {
  test('a question is found by its answers, in figures and by value', () => {
    const [question] = ofKind('question');
    expect(question).toMatchObject({
      title: 'How many were aboard?',
      url: '/q/aboard/',
      verdict: 'differ',
      claims: ['count'],
    });
    expect(question?.text).toContain('The Herald');
    expect(question?.numbers?.map(({ value }) => value).sort()).toEqual([300, 340]);
  });

  test('a passage is a sentence that holds a claim, with its place', () => {
    const passages = ofKind('passage');
    expect(passages.map(({ text }) => text)).not.toContain('Well.');
    expect(passages[0]).toMatchObject({
      text: 'The ferry carried 340 passengers.',
      outlet: herald,
      locator: 'at 6',
      url: '/herald/#6',
    });
  });

  test('a number of a passage says where in its text it stands', () => {
    for (const { text, numbers = [] } of ofKind('passage')) {
      for (const { value, at } of numbers) expect(at && wordsOf(text, at)).toContain(String(value));
    }
  });

  test('a source is found by its name, with its passages', () => {
    expect(ofKind('source')).toMatchObject([
      { title: 'Ann Lee', url: '/sources/#lee', passages: [{ url: '/herald/#40' }] },
    ]);
  });

  test('every record has an id of its own', () => {
    expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
  });
});
