import type { FramingCategory } from '../../core/claims/claim.ts';
import type { Article, Story } from '../story/stories.ts';
import { byWords, type Framing, type WordUse, wordUse } from './word-use.ts';

/** The words of one kind that say how to see a thing, an article a cell. */
export interface Judging {
  readonly key: Exclude<FramingCategory, 'label'>;
  readonly title: string;
  readonly note: string;
  readonly cells: readonly { readonly outlet: string; readonly uses: readonly WordUse[] }[];
}

const KINDS = [
  { key: 'evaluation', title: 'Words that judge', note: 'Praise, blame and emotion.' },
  { key: 'hedge', title: 'Words that leave doubt', note: 'They weaken a claim, or ask for its grounds.' },
  {
    key: 'distancing',
    title: 'Words at a distance',
    note: 'In quotation marks or called “so-called”, so that they are not the article’s own.',
  },
] as const;

/**
 * Collects evaluations, hedges and words held at a distance; a kind that no article has is left out.
 *
 * @example
 * judgingOf(storyOf('A terrible fire.'))[0].cells[0].uses[0] // { words: 'terrible', own: 1, quoted: 0, … }
 */
export function judgingOf(story: Story): Judging[] {
  return KINDS.map((kind) => ({
    ...kind,
    cells: story.articles.map((article) => ({ outlet: article.outlet.name, uses: usesOf(story, article, kind.key) })),
  })).filter(({ cells }) => cells.some(({ uses }) => uses.length > 0));
}

function usesOf(story: Story, article: Article, category: FramingCategory): WordUse[] {
  const claims = article.claims.filter(
    (claim): claim is Framing => claim.kind === 'framing' && claim.category === category,
  );
  return byWords(article, claims).map(({ words, claims: uses }) => wordUse(story.key, article, words, uses));
}
