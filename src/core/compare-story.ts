import { extract } from './claims/extract.ts';
import { type IdentifiedClaim, identify } from './claims/identify.ts';
import { compare } from './comparison/compare.ts';
import { curate } from './comparison/curate.ts';
import type { Curation, CurationProblem } from './comparison/curation.ts';
import { type Referent, referents } from './comparison/referents.ts';
import type { Row } from './comparison/row.ts';
import { type ArticleSource, type ParsedArticle, parseArticle } from './text/parse-article.ts';

/** One outlet's copy. */
export interface StoryArticle extends ArticleSource {
  /** Unique in the story. */
  readonly id: string;
  /** The day of publication, ISO 8601. */
  readonly published?: string | undefined;
}

/** A parsed article and its claims. */
export interface ComparedStoryArticle extends ParsedArticle {
  readonly id: string;
  readonly claims: readonly IdentifiedClaim[];
}

/** Everything that is found in a story. */
export interface ComparedStory {
  /** In the order given. */
  readonly articles: readonly ComparedStoryArticle[];
  readonly rows: readonly Row[];
  readonly referents: readonly Referent[];
  /** What the curation asks for and the articles do not bear out. */
  readonly problems: readonly CurationProblem[];
}

/**
 * The whole path of a story, from Markdown to rows.
 *
 * @example
 * compareStory([{ id: 'herald', body: 'Two were hurt.' }, { id: 'post', body: 'Three were hurt.' }]).rows
 */
export function compareStory(copies: readonly StoryArticle[], curation: Curation = {}): ComparedStory {
  const articles = copies.map(({ id, published, ...source }) => {
    const parsed = parseArticle(source);
    const claims = identify(extract(parsed.document, { published }), parsed.document, id);
    return { ...parsed, id, claims };
  });
  const { rows, problems } = curate(compare(articles), articles, curation);
  return { articles, rows, referents: referents(articles, curation.referents), problems };
}
