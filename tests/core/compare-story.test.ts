import { expect, test } from 'vitest';
import { compareStory } from '../../src/core/compare-story.ts';

/** Sentences with a place for a word as noun, name and verb. */
const SENTENCES = [
  'Two W were hurt on Monday, W said.',
  'According to the W, “W,” a W, was W by 3 W.',
  '“W W W,” W said of the W.',
  'In W 2024 the W of W called it a “W”.',
  'Three W per W, $5 W and half of the W.',
  'The W will W on W 5, W percent of W.',
];

test.each(Object.getOwnPropertyNames(Object.prototype).flatMap((word) => [word, word.toLowerCase()]))(
  'reads “%s” as a word, though every object has something of that name',
  (word) => {
    const body = SENTENCES.join(' ').replaceAll('W', word);
    const other = SENTENCES.join(' ').replaceAll('W', 'pilot');
    const { articles, rows } = compareStory(
      [
        { id: 'a', body },
        { id: 'b', body: other },
      ],
      {},
      {},
    );
    expect(JSON.stringify([articles[0]?.claims, rows])).not.toContain('native code');
    expect(articles[0]?.claims.some(({ kind }) => kind === 'count')).toBe(true);
  },
);
