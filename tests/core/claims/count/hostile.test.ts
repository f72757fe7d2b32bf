import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCounts } from '../../../../src/core/claims/count/find-counts.ts';
import type { Document } from '../../../../src/core/text/document.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

/** Words that numbers are made of and joined by, in any order. */
const words = fc.constantFrom(
  ...(
    'one two twenty hundred thousand million dozen half third a an the of in and or to from between over about only under than more ' +
    '5 1,200 3.5 2014 $ % £6m US per cent - – / ( ) . , men people years year-old old Big in ten none zero point minus Street'
  ).split(' '),
);

test('whatever the words, spans stand in the text, in order, and numbers are finite', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 25 }), fc.constantFrom('', ' '), (list, gap) => {
      const text = list.join(gap);
      let last = 0;
      for (const claim of findCounts(readDocument(text), [])) {
        expect(claim.start).toBeGreaterThanOrEqual(last);
        expect(claim.end).toBeGreaterThan(claim.start);
        expect(claim.end).toBeLessThanOrEqual(text.length);
        expect(Number.isFinite(claim.value)).toBe(true);
        expect(claim.bound === 'range').toBe(claim.to !== undefined);
        if (claim.to !== undefined) expect(claim.to).toBeGreaterThan(claim.value);
        last = claim.start;
      }
    }),
    { numRuns: 300 },
  );
});

/** One sentence without the tagger, whose own time is no matter here. */
function untagged(text: string): Document {
  const span = { start: 0, end: text.length };
  const tokens = [...text.matchAll(/\S+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    lower: match[0].toLowerCase(),
    capital: false,
    lemma: match[0],
    pos: 'NOUN' as const,
  }));
  return { text, paragraphs: [{ ...span, tokens, quotations: [], sentences: [{ ...span, tokens }] }] };
}

test.each([
  '1',
  'one ',
  '1,11,',
  '123 ',
  'hundred ',
  'million and ',
  'two of the ',
  '5 (',
  '1-',
  '$',
  'five to ',
  'two and a half ',
])('reads %j over and over in linear time', (unit) => {
  const time = (length: number): number => {
    const document = untagged(unit.repeat(length / unit.length));
    const start = performance.now();
    findCounts(document, []);
    return performance.now() - start;
  };
  time(10_000);
  // Were it quadratic, eight times the text would take 64 times as long.
  expect(time(160_000)).toBeLessThan(30 * time(20_000) + 200);
});
