import { describe, expect, test } from 'vitest';
import { compare } from '../../../../src/core/comparison/compare.ts';
import { curate } from '../../../../src/core/comparison/curation/curate.ts';
import type { CuratedQuestion } from '../../../../src/core/comparison/curation/curation.ts';
import type { Row } from '../../../../src/core/comparison/rows/row.ts';
import { claimOf, goldStory } from '../gold-story.ts';

const { articles } = goldStory('derailment');
const found = compare(articles);

function curated(...questions: CuratedQuestion[]) {
  return curate(found, articles, { questions });
}

function claimsOf(row: Row | undefined): string[] {
  return row?.answers.flatMap(({ article, claims }) => claims.map((claim) => `${article} ${claim}`)).sort() ?? [];
}

function articleNamed(id: string) {
  const article = articles.find((other) => other.id === id);
  if (article === undefined) throw new Error(`the story has no article ${id}`);
  return article;
}

function rowWith(rows: readonly Row[], article: string, words: string): Row | undefined {
  const claim = claimOf(articleNamed(article), words);
  return rows.find((row) => claimsOf(row).includes(`${article} ${claim.id}`) && row.kind === claim.kind);
}

test('without curation the rows stay as they are', () => {
  expect(curate(found, articles, {})).toEqual({ rows: found, problems: [] });
});

describe('a found row', () => {
  const before = rowWith(found, 'valley-ledger', '31 passengers');

  test('gets the wording, the key and the pin of the editor; answers and verdict stay', () => {
    const { rows, problems } = curated({
      ask: 'How many were injured?',
      key: 'injured',
      pin: true,
      answers: { 'valley-ledger': ['31 passengers'] },
    });
    const after = rows.find(({ key }) => key === 'injured');
    expect(problems).toEqual([]);
    expect(after).toMatchObject({ question: 'How many were injured?', pinned: true, curated: true });
    expect(claimsOf(after)).toEqual(claimsOf(before));
    expect(after?.verdict).toBe(before?.verdict);
    expect(rows).toHaveLength(found.length);
  });

  test('stands first among the rows of its verdict', () => {
    const { rows } = curated({ ask: 'Hurt?', answers: { 'valley-ledger': ['31 passengers'] } });
    expect(rows.find(({ verdict }) => verdict === before?.verdict)?.question).toBe('Hurt?');
  });

  test('is named by words within or round the claim, too', () => {
    for (const words of ['31', 'and 31 passengers injured']) {
      const { rows } = curated({ ask: 'Hurt?', kind: 'count', answers: { 'valley-ledger': [words] } });
      expect(rows.some(({ question }) => question === 'Hurt?')).toBe(true);
    }
  });

  test('can be hidden', () => {
    const { rows } = curated({ hide: true, answers: { 'valley-ledger': ['31 passengers'] } });
    expect(rowWith(rows, 'valley-ledger', '31 passengers')).toBeUndefined();
    expect(rows).toHaveLength(found.length - 1);
  });
});

test('quotations of several rows make them one, and the verdict is worked out anew', () => {
  const { rows, problems } = curated({
    ask: 'How fast was the train, and how fast might it go?',
    answers: { 'valley-ledger': ['50 mph'], 'meridian-wire': ['74 mph'] },
  });
  const merged = rows.find(({ curated: mine }) => mine);
  expect(problems).toEqual([]);
  expect(merged?.nuance).toBe('and-more');
  expect(rows).toHaveLength(found.length - 1);
});

test('“only” takes the quoted claims out of their row', () => {
  const { rows } = curated({ ask: 'How many in hospital?', only: true, answers: { 'the-daily-cry': ['43'] } });
  const split = rows.find(({ question }) => question === 'How many in hospital?');
  expect(split?.verdict).toBe('single');
  expect(split?.silent).toEqual(['valley-ledger', 'meridian-wire']);
  const rest = rowWith(rows, 'valley-ledger', '31 passengers');
  expect(rest?.silent).toContain('the-daily-cry');
});

describe('what matches nothing is a problem with the nearest guess', () => {
  test.each([
    [{ 'valley-ledger': ['31 passengrs'] }, 'questions[0].answers.valley-ledger[0]', 'did you mean “31 passengers”?'],
    [{ 'vally-ledger': ['31 passengers'] }, 'questions[0].answers.vally-ledger', 'did you mean valley-ledger?'],
    [
      { 'valley-ledger': ['by the old quarry'] },
      'questions[0].answers.valley-ledger[0]',
      'stands in valley-ledger, but no claim',
    ],
    [{ 'valley-ledger': [{ quote: '31 passengers', nth: 3 }] }, 'questions[0].answers.valley-ledger[0]', 'stands once'],
  ])('%j', (answers, path, message) => {
    const { rows, problems } = curated({ ask: 'Anything?', answers });
    expect(problems).toHaveLength(1);
    expect(problems[0]?.path).toBe(path);
    expect(problems[0]?.message).toContain(message);
    expect(rows).toEqual(found);
  });

  test('claims of several kinds need a kind', () => {
    const answers = { 'valley-ledger': ['31 passengers', 'on Tuesday evening'] };
    expect(curated({ ask: 'Anything?', answers }).problems[0]?.message).toContain('add "kind"');
    expect(
      curated({ ask: 'Anything?', kind: 'date', answers: { 'valley-ledger': ['on Tuesday evening'] } }).problems,
    ).toEqual([]);
  });

  test('two questions of one key', () => {
    const { problems } = curated(
      { ask: 'Hurt?', answers: { 'valley-ledger': ['31 passengers'] } },
      { ask: 'Hurt?', answers: { 'valley-ledger': ['212 passengers'] } },
    );
    expect(problems[0]).toMatchObject({ path: 'questions[1]' });
  });
});

test('a quotation that stands, and is read otherwise than the editor saw, is a problem', () => {
  const asked = (value: number) =>
    curated({ ask: 'Hurt?', answers: { 'valley-ledger': [{ quote: '31 passengers', value }] } }).problems;
  expect(asked(31)).toEqual([]);
  expect(asked(30)).toEqual([
    {
      path: 'questions[0].answers.valley-ledger[0]',
      message: '“31 passengers” still stands in valley-ledger, but is read as 31, not 30',
    },
  ]);
});
