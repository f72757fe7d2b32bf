import { describe, expect, test } from 'vitest';
import { framingOf, unmarked } from './framing-of.ts';

type Row = readonly [text: string, ...abouts: readonly string[]];

/** A text with every label in ⟦ ⟧, and what each is about. */
const FOUND: readonly Row[] = [
  // one name for a person: title, surname, office
  ['⟦Polish President Ann Lee⟧ sang on Friday. ⟦Lee⟧ slept.', 'Lee', 'Lee'],
  ['⟦Ann Lee⟧, the ⟦mayor⟧ of the time, slept. The ⟦mayor⟧ snored.', 'Lee', 'Lee', 'Lee'],
  ['⟦Polish President Ryu Min-seo⟧ sang. ⟦Mr. Ryu⟧ slept.', 'Ryu', 'Ryu'],
  ['⟦Ann Lee Jr.⟧ slept. ⟦Mr. Lee⟧ snored.', 'Lee', 'Lee'],
  // a state, its seat, its government, its officials; its people apart
  ['⟦Poland⟧ protested. ⟦Warsaw⟧ acted.', 'Poland', 'Poland'],
  ['The ⟦Polish government⟧ fell. ⟦Polish officials⟧ wept.', 'Poland', 'Poland'],
  ['Some ⟦Polish nationals⟧ and three ⟦Poles⟧ left.', 'people of Poland', 'people of Poland'],
  // an institution, its initials, its noun
  [
    'The ⟦Harbour Safety Board⟧ (⟦HSB⟧) met. The ⟦H.S.B.⟧ voted. The ⟦board⟧ rose.',
    'Harbour Safety Board',
    'Harbour Safety Board',
    'Harbour Safety Board',
    'Harbour Safety Board',
  ],
  // an act by its noun and by its verb
  ['The ⟦release⟧ came late. They ⟦freed⟧ nobody else after the ⟦release⟧.', 'release', 'release', 'release'],
];

describe('labels', () => {
  test.each(FOUND)('%s', (marked, ...abouts) => {
    const { text, marked: words } = unmarked(marked);
    const labels = framingOf(text).filter(({ category }) => category === 'label');
    expect(labels.map((claim) => [claim.words, claim.about])).toEqual(words.map((word, i) => [word, abouts[i]]));
  });
});

/** Texts without a label. */
const TRAPS: readonly string[] = [
  'It rained on Tuesday morning.',
  'On Friday in March it was over.',
  'The Daily Herald reported it first, and Reuters followed.',
  'That is one reason for it.',
  'It happened in Poland.',
  'They held talks.',
];

describe('no label', () => {
  test.each(TRAPS)('%s', (text) => {
    expect(framingOf(text).filter(({ category }) => category === 'label')).toEqual([]);
  });
});

test('a label has the tone of its head', () => {
  const labels = framingOf('The crackdown began. The crackdown grew. The crackdown ended.');
  expect(labels.map(({ words, category, tone }) => [words, category, tone])).toEqual([
    ['crackdown', 'label', 'negative'],
    ['crackdown', 'label', 'negative'],
    ['crackdown', 'label', 'negative'],
  ]);
});
