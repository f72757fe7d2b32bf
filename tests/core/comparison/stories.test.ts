import { describe, expect, test } from 'vitest';
import { compare } from '../../../src/core/comparison/compare.ts';
import { extracted, falseRows, joined } from './false-rows.ts';
import { type GoldStory, goldStory } from './gold-story.ts';

/** What the rows must hold to on hand-written claims: the share of questions found, and of pairs that belong together. */
const FLOORS = [
  ['derailment', { found: 0.8, precision: 0.8, recall: 0.85 }],
  ['results', { found: 0.8, precision: 0.8, recall: 0.85 }],
  ['quake', { found: 0.65, precision: 0.85, recall: 0.75 }],
  ['strike', { found: 0.7, precision: 0.9, recall: 0.65 }],
  ['recall', { found: 0.6, precision: 0.8, recall: 0.5 }],
  ['election', { found: 0.7, precision: 0.9, recall: 0.7 }],
  ['verdict', { found: 0.6, precision: 0.9, recall: 0.6 }],
] as const;

/** How many rows may join what answers several questions: one in ten, and one where fewer are joined. */
function mostFalse(rows: number): number {
  return Math.max(1, rows / 10);
}

describe.each(FLOORS)('%s', (name, floor) => {
  const story = goldStory(name);
  const rows = compare(story.articles);

  test('finds the questions that several articles answer', () => {
    expect(foundShare(story, rows)).toBeGreaterThanOrEqual(floor.found);
  });

  test('joins claims that answer one question, and few others', () => {
    const gold = pairsOf(story.rows.filter(({ kind }) => kind !== 'framing').map(({ claims }) => claims));
    const got = pairsOf(rows.filter(({ kind }) => kind !== 'framing').map(idsOf));
    const right = [...got].filter((pair) => gold.has(pair)).length;
    expect(right / got.size).toBeGreaterThanOrEqual(floor.precision);
    expect(right / gold.size).toBeGreaterThanOrEqual(floor.recall);
  });

  test('seldom joins claims that do not answer one question', () => {
    const found = extracted(story);
    for (const [articles, compared] of [
      [story.articles, rows],
      [found, compare(found)],
    ] as const) {
      const wrong = falseRows(compared, articles, story).map(({ question }) => question);
      expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(mostFalse(joined(compared).length));
    }
  });

  test('accounts for every article in every row', () => {
    const ids = story.articles.map(({ id }) => id);
    for (const row of rows)
      expect([...row.answers.map(({ article }) => article), ...row.silent].sort()).toEqual([...ids].sort());
  });

  test('gives every row a question and a key of its own', () => {
    expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    expect(new Set(rows.map(({ question }) => question)).size).toBe(rows.length);
    for (const { question, key } of rows) {
      expect(question).toMatch(/^\p{Lu}.*\?(?: \(“.+”\))?(?: \(\d+\))?$/su);
      expect(key).toMatch(/^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)*$/u);
    }
  });

  test('orders differences first, then what agrees, then what one article says', () => {
    const order = rows.map(({ verdict }) => ['differ', 'agree', 'single'].indexOf(verdict));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('gives the same rows twice', () => {
    expect(compare(goldStory(name).articles)).toEqual(rows);
  });
});

test('an article alone is compared with nothing', () => {
  const [article] = goldStory('derailment').articles;
  expect(compare(article === undefined ? [] : [article]).every(({ verdict }) => verdict === 'single')).toBe(true);
  expect(compare([])).toEqual([]);
});

function idsOf(row: ReturnType<typeof compare>[number]): string[] {
  return row.answers.flatMap(({ article, claims }) => claims.map((claim) => `${article}#${claim}`));
}

function articleOf(id: string): string {
  return id.split('#')[0] ?? '';
}

function pairsOf(groups: readonly (readonly string[])[]): Set<string> {
  const pairs = new Set<string>();
  for (const group of groups)
    for (const a of group) for (const b of group) if (a < b && articleOf(a) !== articleOf(b)) pairs.add(`${a} ${b}`);
  return pairs;
}

function foundShare(story: GoldStory, rows: ReturnType<typeof compare>): number {
  const asked = story.rows.filter(({ kind, claims }) => kind !== 'framing' && new Set(claims.map(articleOf)).size > 1);
  const found = asked.filter(({ claims }) =>
    rows.some((row) => {
      const held = new Set(
        idsOf(row)
          .filter((id) => claims.includes(id))
          .map(articleOf),
      );
      return claims.every((claim) => held.has(articleOf(claim)));
    }),
  );
  return found.length / asked.length;
}
