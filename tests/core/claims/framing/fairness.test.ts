import fc from 'fast-check';
import { expect, test } from 'vitest';
import { framingOf } from './framing-of.ts';

/** Sentences about two parties, `A` and `B`, loaded and plain. */
const SENTENCES: readonly string[] = [
  'The A condemned the B.',
  'The A attacked the B, and the B attacked the A.',
  'The shameless A lied to the brave B.',
  'The A slammed the B over the disastrous vote.',
  'A mob of A drove out the B.',
  'The A reportedly betrayed the B without evidence.',
  'The A called the B a disgrace.',
  'The so-called A met the B.',
];

const PAIRS: readonly (readonly [string, string])[] = [
  ['government', 'rebels'],
  ['police', 'protesters'],
  ['Democrats', 'Republicans'],
  ['conservatives', 'liberals'],
  ['Israelis', 'Palestinians'],
  ['Russians', 'Ukrainians'],
  ['Americans', 'Iranians'],
  ['settlers', 'migrants'],
  ['landlords', 'tenants'],
  ['Christians', 'Muslims'],
];

/** The loaded words, hedges and marks of distance, as they stand in the sentence without its parties. */
function judged(sentence: string, a: string, b: string): unknown[] {
  const text = sentence.replaceAll(/\bA(?= |\.|,)(?! mob)/g, a).replaceAll(/\bB\b/g, b);
  return framingOf(text)
    .filter(({ category }) => category !== 'label')
    .map(({ words, category, tone, voice }) => [words, category, tone, voice]);
}

test('whom words are said of does not load them', () => {
  fc.assert(
    fc.property(fc.constantFrom(...SENTENCES), fc.constantFrom(...PAIRS), (sentence, [a, b]) => {
      expect(judged(sentence, a, b)).toEqual(judged(sentence, b, a));
    }),
    { numRuns: SENTENCES.length * PAIRS.length * 3 },
  );
});

test('a loaded sentence stays loaded whoever the parties are', () => {
  for (const [a, b] of PAIRS) expect(judged('The shameless A lied to the brave B.', a, b)).toHaveLength(2);
});
