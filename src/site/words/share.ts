import { contains } from '../../core/text/span.ts';
import { countWords } from '../format/count-words.ts';
import type { Article, Story } from '../story/stories.ts';
import type { Framing } from './word-use.ts';

/** How much of one article's language judges. */
export interface Share {
  readonly outlet: string;
  /** A mark a sentence, in the order of reading: judging in the article's own voice, in a source's words alone, or not at all. */
  readonly sentences: readonly Voice[];
  /** Words that judge, and all words. */
  readonly judging: number;
  readonly words: number;
}

export type Voice = 'own' | 'quoted' | 'none';

/**
 * Measures how many sentences and words of each article praise, blame or hold something at a distance, names that do
 * so among them.
 *
 * @example
 * sharesOf(storyOf('A terrible fire burned.'))[0] // { judging: 1, words: 4, … }
 */
export function sharesOf(story: Story): Share[] {
  return story.articles.map((article) => {
    const judging = article.claims.filter((claim): claim is Framing => claim.kind === 'framing' && judges(claim));
    const outer = judging.filter((claim) => !judging.some((other) => other !== claim && contains(other, claim)));
    return {
      outlet: article.outlet.name,
      sentences: voicesOf(article, judging),
      judging: outer.reduce((sum, { start, end }) => sum + countWords(article.document.text.slice(start, end)), 0),
      words: article.wordCount,
    };
  });
}

function judges({ category, tone }: Framing): boolean {
  return category === 'evaluation' || category === 'distancing' || (category === 'label' && tone !== 'neutral');
}

function voicesOf({ document }: Article, judging: readonly Framing[]): Voice[] {
  return document.paragraphs
    .flatMap(({ sentences }) => sentences)
    .map((sentence) => {
      const here = judging.filter(({ start }) => sentence.start <= start && start < sentence.end);
      if (here.length === 0) return 'none';
      return here.some(({ voice }) => voice === 'article') ? 'own' : 'quoted';
    });
}
