import { expect, test } from 'vitest';
import type { IdentifiedClaim } from '../../../src/core/claims/identify.ts';
import { compare } from '../../../src/core/comparison/compare.ts';
import type { ComparedArticle } from '../../../src/core/comparison/row.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { goldStory } from './gold-story.ts';

/** Articles of some 1,000 words: a fixture's article repeated, with its claims. */
function longArticles(count: number): ComparedArticle[] {
  const { articles, texts } = goldStory('derailment');
  return Array.from({ length: count }, (_, i): ComparedArticle => {
    const { text } = texts[i % texts.length] ?? { text: '' };
    const claims = articles[i % articles.length]?.claims ?? [];
    const copies = Math.ceil(1000 / text.split(/\s+/).length);
    const step = text.length + 2;
    return {
      id: `a${i}`,
      document: readDocument(Array.from({ length: copies }, () => text).join('\n\n')),
      claims: Array.from({ length: copies }, (_, n) =>
        claims.map((claim) => shifted(claim, n * step, `${claim.id}-${n}`)),
      ).flat(),
    };
  });
}

function shifted(claim: IdentifiedClaim, by: number, id: string): IdentifiedClaim {
  const move = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  if (claim.kind !== 'source') return { ...move(claim), id };
  return {
    ...move(claim),
    id,
    source: claim.source === null ? null : move(claim.source),
    cue: claim.cue === null ? null : move(claim.cue),
    content: claim.content.map(move),
  };
}

test('a story of 50 articles of 1,000 words is compared in under 5 seconds', { timeout: 30_000 }, () => {
  const articles = longArticles(50);
  const start = performance.now();
  const rows = compare(articles);
  expect(performance.now() - start).toBeLessThan(5000);
  expect(rows.length).toBeGreaterThan(0);
});

test('thousands of like claims in one sentence take no more than their share', { timeout: 30_000 }, () => {
  const text = '5 men and '.repeat(3000);
  const claims = Array.from(
    { length: 3000 },
    (_, i): IdentifiedClaim => ({
      kind: 'count',
      id: `c${i}`,
      start: i * 10,
      end: i * 10 + 5,
      value: 5,
      bound: 'exact',
      unit: 'men',
    }),
  );
  const document = readDocument(text);
  const start = performance.now();
  compare(['a', 'b', 'c'].map((id) => ({ id, document, claims })));
  expect(performance.now() - start).toBeLessThan(10_000);
});
