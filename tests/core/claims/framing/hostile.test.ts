import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFraming } from '../../../../src/core/claims/framing/find-framing.ts';
import { readDocument } from '../../../../src/core/text/document.ts';
import { framingOf } from './framing-of.ts';

const WORDS = [
  'the',
  'evil',
  'President',
  'Ann',
  'Lee',
  'of',
  'Poland',
  '“',
  '”',
  'said',
  'not',
  'so-called',
  'freed',
  ',',
  '.',
  '\n\n',
  '(',
  ')',
  '’s',
  '-',
  'İ',
  '💥',
];

test('claims stand in the text, in order, none twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }), (words) => {
      const claims = framingOf(words.join(' '));
      const keys = claims.map(({ start, end, category }) => `${start} ${end} ${category}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const [i, claim] of claims.entries()) {
        expect(claim.words.trim()).toBe(claim.words);
        expect(claim.words).not.toBe('');
        expect(claim.start).toBeGreaterThanOrEqual(claims[i - 1]?.start ?? 0);
      }
    }),
  );
});

describe('time grows with the text', () => {
  test.each([
    ['quotations in one paragraph', '“a” b ', 20_000],
    ['offices of one person', 'President Ann Lee, the president of Poland, left. ', 5_000],
    ['loaded words in one sentence', 'evil ', 30_000],
    ['denials', 'not ', 50_000],
    ['names', 'Ann Lee ', 20_000],
    ['headlines', 'Brave Ferry Crew Wins\n\n', 5_000],
  ])('%s', (_, part, times) => {
    const document = readDocument(part.repeat(times));
    const start = performance.now();
    findFraming(document, []);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
