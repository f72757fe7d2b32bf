import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inspectContent } from '../../src/content/check-content.ts';
import type { ComparedStory, ComparedStoryArticle } from '../../src/core/compare-story.ts';
import type { Row } from '../../src/core/comparison/rows/row.ts';
import { overlaps, type Span } from '../../src/core/text/span.ts';

const STORY = 'cecot-release';

interface Quoted {
  readonly sentence: string;
  readonly quote: string;
  readonly nth?: number;
}

/** The questions on counts, dates and sources that two articles or more answer, as marked by hand. */
const { questions } = JSON.parse(
  readFileSync(new URL('../fixtures/first-story-questions.json', import.meta.url), 'utf8'),
) as {
  readonly questions: readonly {
    readonly question: string;
    readonly kind: Row['kind'];
    readonly verdict: Row['verdict'];
    readonly silent: readonly string[];
    readonly answers: Readonly<Record<string, readonly Quoted[]>>;
  }[];
};

const compared = readStory();

describe('the curated story answers what was marked by hand', () => {
  test.each(questions)('$question', ({ kind, verdict, silent, answers }) => {
    const holding = compared.rows.filter(
      (row) =>
        row.kind === kind && Object.entries(answers).every(([id, quoted]) => answersWith(row, articleOf(id), quoted)),
    );
    expect(holding.map((row) => row.question)).not.toEqual([]);
    expect(holding).toContainEqual(expect.objectContaining({ verdict, silent: expect.toSatisfy(same(silent)) }));
  });
});

function same(ids: readonly string[]) {
  return (others: readonly string[]) => [...others].sort().join() === [...ids].sort().join();
}

function answersWith(row: Row, article: ComparedStoryArticle, quoted: readonly Quoted[]): boolean {
  const ids = row.answers.find((answer) => answer.article === article.id)?.claims ?? [];
  const claims = article.claims.filter(({ id }) => ids.includes(id));
  return quoted.some((entry) => {
    const place = placeOf(article.document.text, entry);
    return claims.some(
      (claim) =>
        overlaps(claim, place) || (claim.kind === 'source' && claim.content.some((part) => overlaps(part, place))),
    );
  });
}

function placeOf(text: string, { sentence, quote, nth = 1 }: Quoted): Span {
  let start = text.indexOf(sentence) - 1;
  if (start < -1) throw new Error(`the copy has no sentence “${sentence}”`);
  for (let i = 0; i < nth; i++) start = text.indexOf(quote, start + 1);
  return { start, end: start + quote.length };
}

function articleOf(id: string): ComparedStoryArticle {
  const article = compared.articles.find((other) => other.id === id);
  if (article === undefined) throw new Error(`the story has no article ${id}`);
  return article;
}

function readStory(): ComparedStory {
  const root = new URL('../../content/', import.meta.url);
  const entries = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:md|ya?ml|json)$/.test(path),
  );
  const files = new Map(entries.map((path) => [`content/${path}`, new Uint8Array(readFileSync(new URL(path, root)))]));
  const story = inspectContent(files).stories.find(({ key }) => key === STORY);
  if (story === undefined) throw new Error(`no story ${STORY}`);
  return story.compared;
}
