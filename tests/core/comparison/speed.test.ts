import { expect, test } from 'vitest';
import type { IdentifiedClaim } from '../../../src/core/claims/identify.ts';
import { compare } from '../../../src/core/comparison/compare.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { longArticles } from './long-articles.ts';

/** The processor's time for a comparison, in milliseconds: the least of several runs, whatever else the machine does. */
function fastest(articles: ReturnType<typeof longArticles>): number {
  const times = Array.from({ length: 3 }, () => {
    const start = process.threadCpuUsage();
    compare(articles);
    const { user, system } = process.threadCpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

test('50 articles of 1,000 words take under 5 seconds, and no more than n log n of what 10 take', {
  timeout: 60_000,
}, () => {
  const [few, many] = [longArticles(10), longArticles(50)];
  const [n, m] = [few, many].map((articles) => articles.reduce((sum, { claims }) => sum + claims.length, 0));
  if (n === undefined || m === undefined) throw new Error('no claims');
  const bound = (m * Math.log(m)) / (n * Math.log(n));
  const time = fastest(many);
  expect(time).toBeLessThan(5000);
  // n² would be a factor of four more.
  expect(time / fastest(few)).toBeLessThan(2 * bound);
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
