import { expect, test } from 'vitest';
import { namesOf } from '../../../src/site/words/names.ts';
import { storyOf } from '../../support/story-of.ts';

test('a wording says who uses it, or whom the article reports with it', () => {
  const { compared, others } = namesOf(
    storyOf(
      'The migrants landed on Monday. The mayor, Ann Lee, praised the courageous migrants.\n\n“The migrants are safe,” said Tom Hall.',
      'The refugees landed on Monday.',
    ),
  );
  const uses = [...compared, ...others].flatMap(({ cells }) => cells.flatMap((cell) => cell.uses));
  const arrivals = uses.filter(({ words }) => /migrants|refugees/.test(words));
  expect(arrivals.map(({ words, own, quoted, note }) => ({ words, own, quoted, note }))).toEqual([
    { words: 'migrants', own: 1, quoted: 1, note: 'once by Tom Hall' },
    { words: 'courageous migrants', own: 1, quoted: 0, note: 'reporting Ann Lee' },
    { words: 'refugees', own: 1, quoted: 0, note: undefined },
  ]);
});
