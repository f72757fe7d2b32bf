import { expect, test } from 'vitest';
import { sharesOf } from '../../../src/site/words/share.ts';
import { storyOf } from '../../support/story-of.ts';

test('how many sentences and words judge, and in whose voice', () => {
  const [share] = sharesOf(
    storyOf('It rained. The ruthless guards sang.\n\n“The disgraceful guards sang,” said Ann Lee.', 'It rained.'),
  );
  expect(share).toEqual({
    outlet: 'A',
    sentences: ['none', 'own', 'quoted'],
    judging: 2,
    words: 13,
  });
});

test('what doubts does not judge', () => {
  const [share] = sharesOf(storyOf('The guards reportedly sang.', 'It rained.'));
  expect(share?.judging).toBe(0);
});
