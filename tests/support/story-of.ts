import { compareStory } from '../../src/core/compare-story.ts';
import { countWords } from '../../src/site/format/count-words.ts';
import type { Story } from '../../src/site/story/stories.ts';

/** A story whose outlets are A, B, C … in the order of its texts. */
export function storyOf(...texts: readonly string[]): Story {
  const ids = texts.map((_, i) => String.fromCharCode(97 + i));
  const { articles, rows, referents } = compareStory(texts.map((body, i) => ({ id: ids[i] ?? '', body })));
  const whole = {
    key: 'story',
    title: 'A story',
    summary: '',
    rows,
    referents,
    articles: articles.map((article) => ({
      ...article,
      key: article.id,
      outlet: { name: article.id.toUpperCase() },
      front: {},
      wordCount: countWords(article.document.text),
      marked: [],
    })),
  };
  // What the pages of words do not read is left out.
  return whole as unknown as Story;
}
