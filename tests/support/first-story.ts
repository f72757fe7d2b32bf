import { readFileSync } from 'node:fs';
import { readArticle } from '../../src/content/read-article.ts';
import type { StoryArticle } from '../../src/core/compare-story.ts';

const KEYS = ['axadle-times', 'orinoco-tribune', 'telesur'] as const;

/** The articles of the first story as the core takes them, in order of their keys. */
export function firstStory(): StoryArticle[] {
  return KEYS.map((id) => {
    const file = `content/cecot-release/${id}.md`;
    const read = readArticle(file, readFileSync(file, 'utf8'));
    if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join('\n'));
    const { headline, standfirst, published } = read.front;
    return { id, headline, standfirst, published, body: read.body };
  });
}
