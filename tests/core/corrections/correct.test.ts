import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/core/claims/extract.ts';
import { compareStory } from '../../../src/core/compare-story.ts';
import { correct } from '../../../src/core/corrections/correct.ts';
import type { Correction } from '../../../src/core/corrections/correction.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { wordsOf } from '../../../src/core/text/span.ts';

const TEXT = [
  'The ferry sank on Friday with 40 passengers. Divers found 12 bags.',
  '“We saw 40 passengers on deck,” said Ana Ruiz. A score of divers came.',
].join('\n\n');

const document = readDocument(TEXT);
const article = { id: 'harbour-post', document, claims: extract(document, { published: '2031-05-03' }) };

function corrected(...corrections: Omit<Correction, 'article' | 'why'>[]) {
  const { articles, problems } = correct(
    [article],
    corrections.map((correction) => ({ article: 'harbour-post', why: 'Because.', ...correction })),
  );
  const claims = articles[0]?.claims ?? [];
  return { claims, problems, words: claims.map((claim) => `${claim.kind} ${wordsOf(TEXT, claim)}`) };
}

test('without corrections all stays', () => {
  expect(corrected().claims).toEqual(article.claims);
});

test('a claim is rejected', () => {
  const { words, problems } = corrected({ quote: '12 bags', reject: true });
  expect(problems).toEqual([]);
  expect(words).toHaveLength(article.claims.length - 1);
  expect(words).not.toContain('count 12 bags');
});

test('a claim is set, and says why', () => {
  const { claims, problems } = corrected({ quote: '12 bags', set: { value: 13, bound: 'about' } });
  expect(problems).toEqual([]);
  expect(claims).toContainEqual(
    expect.objectContaining({ kind: 'count', value: 13, bound: 'about', unit: 'bags', correction: 'Because.' }),
  );
});

test('a claim is added where it stands', () => {
  const { claims, problems } = corrected({
    quote: 'A score of divers',
    add: { kind: 'count', value: 20, unit: 'divers' },
  });
  expect(problems).toEqual([]);
  expect(claims.find(({ correction }) => correction !== undefined)).toMatchObject({ value: 20, bound: 'exact' });
  expect([...claims].sort((a, b) => a.start - b.start)).toEqual(claims);
});

test.each([{ nth: 2 }, { in: 'We saw 40 passengers' }])('%j tells which of two', (which) => {
  const { claims } = corrected({ quote: '40 passengers', ...which, set: { value: 41 } });
  const [first, second] = claims
    .filter(({ kind }) => kind === 'count')
    .filter((claim) => wordsOf(TEXT, claim).includes('40'));
  expect(first).not.toHaveProperty('correction');
  expect(second).toMatchObject({ value: 41 });
});

test('what a rejected source was credited with is the article’s own', () => {
  const before = article.claims.find((claim) => claim.attribution === 'Ana Ruiz');
  expect(before).toBeDefined();
  const { claims } = corrected({ quote: 'said', kind: 'source', reject: true });
  expect(claims.some((claim) => claim.attribution === 'Ana Ruiz')).toBe(false);
});

describe('what matches nothing, or more than it names, is a problem', () => {
  test.each([
    [{ quote: '12 bogs', reject: true }, 'quote', 'did you mean “12 bags”?'],
    [{ quote: '40 passengers', reject: true }, 'quote', 'add "nth" or "in"'],
    [{ quote: '12 bags', nth: 2, reject: true }, 'quote', 'stands once'],
    [{ quote: '12 bags', set: { edtf: '2031' } }, 'set', 'a count has no "edtf"'],
    [{ quote: '12 bags', add: { kind: 'count', value: 12, unit: 'bags' } }, 'add', 'use "set"'],
    [{ quote: 'A score of divers', add: { kind: 'count', unit: 'divers' } }, 'add', 'needs "value"'],
    [{ quote: 'A dozen divers', add: { kind: 'count', value: 12, unit: 'divers' } }, 'quote', 'does not stand'],
  ] as const)('%j', (correction, key, message) => {
    const { claims, problems } = corrected(correction);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toBe(`corrections[0].${key}`);
    expect(problems[0]?.message).toContain(message);
    expect(claims).toEqual(article.claims);
  });

  test('an article that the story has not', () => {
    const { problems } = correct([article], [{ article: 'harbor-post', quote: 'x', reject: true, why: 'Because.' }]);
    expect(problems[0]).toEqual({
      path: 'corrections[0].article',
      message: 'the story has no article harbor-post; did you mean harbour-post?',
    });
  });
});

test('rows are worked out from the corrected claims', () => {
  const copies = [
    { id: 'a', body: 'The wave hurt 31 passengers.' },
    { id: 'b', body: 'The wave hurt 13 passengers.' },
  ];
  const corrections = [{ article: 'b', quote: '13 passengers', set: { value: 31 }, why: 'The figures are swapped.' }];
  expect(compareStory(copies).rows[0]?.verdict).toBe('differ');
  expect(compareStory(copies, {}, { corrections }).rows[0]?.verdict).toBe('agree');
});

test('a correction that changes nothing holds no longer', () => {
  const { problems } = corrected({ quote: '12 bags', set: { value: 12 } });
  expect(problems).toEqual([
    { path: 'corrections[0].set', message: '“12 bags” is found so without it: the correction holds no longer' },
  ]);
});
