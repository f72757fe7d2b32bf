import { wordsOf } from '../text/span.ts';
import { withElidedUnits } from './counts/elided-units.ts';
import type { PlacedDate } from './dates/date-rows.ts';
import { isKind, type Placed, placeClaims } from './rows/placed.ts';
import type { ComparedArticle } from './rows/row.ts';
import { sourceKeys } from './sources/source-keys.ts';

/** A story's articles, read once for every row. */
export interface Story {
  readonly articles: readonly ComparedArticle[];
  readonly placed: readonly Placed[];
  /** The keys by which sources named apart fall together. */
  readonly sourceKeysOf: (name: string) => readonly string[];
  /** The dates of the sentence that a claim stands in. */
  readonly datesBeside: (placed: Placed) => readonly PlacedDate[];
}

/**
 * Reads what the rows of a story share.
 *
 * @example
 * readStory(articles).sourceKeysOf('Mayor Ruiz') // ['ana ruiz']
 */
export function readStory(articles: readonly ComparedArticle[]): Story {
  const placed = withElidedUnits(placeClaims(articles));
  const dates = Map.groupBy(placed.filter(isKind('date')), ({ order, nth }) => `${order} ${nth}`);
  return {
    articles,
    placed,
    sourceKeysOf: sourceKeys(
      placed.filter(isKind('source')).map(({ claim, article }) => ({
        name: claim.name,
        printed: claim.source === null ? '' : wordsOf(article.document.text, claim.source),
      })),
    ),
    datesBeside: ({ order, nth }) => dates.get(`${order} ${nth}`) ?? [],
  };
}
