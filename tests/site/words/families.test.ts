import { expect, test } from 'vitest';
import { familiesOf } from '../../../src/site/words/families.ts';
import { storyOf } from '../../support/story-of.ts';

test('a word that one article says of one party and another of a different one', () => {
  const families = familiesOf(
    storyOf(
      'The ruthless miners blocked the road. The miners sang.',
      'The mayor slept. The union called the farmers ruthless.',
      'The farmers slept. The ruthless farmers sang.',
      'It rained in the north.',
    ),
  );
  expect(families.map(({ forms }) => forms)).toEqual([['ruthless']]);
  expect(families[0]?.cells.map(({ outlet, uses }) => [outlet, ...uses.map(({ target }) => target)])).toEqual([
    ['A', 'The ruthless miners'],
    ['B', undefined],
    ['C', 'The ruthless farmers'],
    ['D'],
  ]);
});

test('who says it', () => {
  const [family] = familiesOf(
    storyOf('The ruthless farmers sang.', 'Ann Lee, a nurse, said the ruthless miners had blocked the road.'),
  );
  expect(family?.cells.map(({ uses }) => uses.map(({ speaker }) => speaker))).toEqual([[undefined], ['Ann Lee']]);
});

test.each([
  ['of the same party', 'The ruthless farmers sang.', 'The farmers were ruthless.'],
  ['in one article alone', 'The ruthless farmers and the ruthless miners sang.', 'The farmers slept.'],
  ['beside one that judges', 'The unfair treatment of farmers ended.', 'The unfair treatment of miners ended.'],
  ['and does not judge', 'The tall farmers sang.', 'The tall miners sang.'],
])('a word said %s is left out', (_, ...texts) => {
  expect(familiesOf(storyOf(...texts))).toEqual([]);
});
