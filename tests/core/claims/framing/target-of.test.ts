import { describe, expect, test } from 'vitest';
import { targetOf } from '../../../../src/core/claims/framing/targets/target-of.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

function target(text: string, word: string): string | undefined {
  const start = text.indexOf(word);
  const sentence = readDocument(text)
    .paragraphs.flatMap(({ sentences }) => sentences)
    .find(({ end }) => end > start);
  if (sentence === undefined) return undefined;
  const span = targetOf(sentence, { start, end: start + word.length });
  return span && text.slice(span.start, span.end);
}

const FOUND: readonly (readonly [text: string, word: string, target: string])[] = [
  // acts
  ['Bandits kidnapped the two miners.', 'kidnapped', 'the two miners'],
  ['The miners were kidnapped on Friday.', 'kidnapped', 'The miners'],
  ['Ann Lee, who had been “kidnapped” by border guards, slept.', 'kidnapped', 'Ann Lee'],
  ['The 40 miners kidnapped in Norway came home.', 'kidnapped', 'The 40 miners'],
  ['The mayor greeted the kidnapped miners.', 'kidnapped', 'miners'],
  ['The kidnapping of the miners shocked the town.', 'kidnapping', 'the miners'],
  ['Six miners spoke of their kidnapping.', 'kidnapping', 'Six miners'],
  ['The miners’ kidnapping shocked the town.', 'kidnapping', 'The miners'],
  ['The miners were freed from the kidnapping to which they were subjected.', 'kidnapping', 'The miners'],
  ['The miners, living in Norway, were kidnapped on Friday.', 'kidnapped', 'The miners'],
  // names
  ['The guards are kidnappers.', 'kidnappers', 'The guards'],
  ['The union called the company a kidnapper.', 'kidnapper', 'the company'],
  ['He referred to the company as the “kidnapper.”', 'kidnapper', 'the company'],
  ['The transfer of the miners was classified as “kidnapping” by the union.', 'kidnapping', 'the miners'],
  ['The union described the guards as “ruthless.”', 'ruthless', 'the guards'],
  // qualities
  ['The ruthless guards slept.', 'ruthless', 'The ruthless guards'],
  ['The guards were utterly ruthless.', 'ruthless', 'The guards'],
];

describe('the target of a word', () => {
  test.each(FOUND)('%s', (text, word, found) => {
    expect(target(text, word)).toBe(found);
  });
});

const TRAPS: readonly (readonly [text: string, word: string])[] = [
  ['The kidnapping by the guards shocked the town.', 'kidnapping'],
  ['They will hold no talks with kidnappers.', 'kidnappers'],
  ['A kidnapping shocked the town.', 'kidnapping'],
];

describe('no target', () => {
  test.each(TRAPS)('%s', (text, word) => {
    expect(target(text, word)).toBeUndefined();
  });
});
