import type { Row } from '../../core/comparison/rows/row.ts';
import { type ClaimView, type ClaimViewOptions, claimView, type PlaceView } from '../claim/claim-view.ts';
import type { Article, Story } from '../story/stories.ts';
import { urls } from '../urls.ts';
import { answerOptions } from './answer-options.ts';
import { comparable } from './answers.ts';
import { type Tie, tieBehind } from './sign.ts';
import { type Told, tellingOf } from './telling.ts';
import { type VerdictView, verdictOf } from './verdict.ts';

/** A row as pages show it: a question, its verdict and a cell an article. */
export interface RowView {
  readonly key: string;
  readonly question: string;
  /** The question's own page. */
  readonly href: string;
  readonly verdict: VerdictView;
  /** What the sign alone would hide: "Both cite the harbour office." */
  readonly note?: string | undefined;
  /** The one source of all who answer. */
  readonly citing?: string | undefined;
  /** The editor worded, merged or split it. */
  readonly curated: boolean;
  /** The editor chose it for the summary. */
  readonly pinned: boolean;
  /** In the order of the articles. */
  readonly cells: readonly CellView[];
}

/** What one article answers to one question. */
export interface CellView {
  readonly article: string;
  readonly outlet: string;
  readonly articleHref: string;
  /** The number of its answer, counted from 0; absent where it does not say. */
  readonly shape?: number | undefined;
  /** The line to the next cell: broken where it passes an article that does not say. */
  readonly tie?: Tie | undefined;
  /** The telling claim; absent where it does not say. */
  readonly main?: ClaimView | undefined;
  /** Further answers that are not the same as the telling one. */
  readonly more: readonly ClaimView[];
  /** Other places where the article says the same. */
  readonly also: readonly PlaceView[];
}

/**
 * The view of a row of a story.
 *
 * @example
 * const story = storyOf('Ten boats sank.', 'Nine boats sank.')
 * rowView(story, story.rows[0]) // { question: 'How many boats sank?', href: '/story/q/how-many-boats-sank/', … }
 */
export function rowView(story: Story, row: Row, options: ClaimViewOptions = {}): RowView {
  const verdict = verdictOf(row, story.articles);
  const told = tellingOf(row, story.articles);
  const ties = tieBehind(verdict.shapes);
  const viewOptions: ClaimViewOptions = {
    ...options,
    scoped: options.scoped ?? (row.verdict === 'differ' && row.kind === 'count'),
    ...answerOptions(row, told),
  };
  const cells = story.articles.map(
    (article, place): CellView => ({
      ...cellView(story, article, told[place], viewOptions),
      shape: verdict.shapes[place],
      tie: ties[place],
    }),
  );
  return {
    key: row.key,
    question: row.question,
    href: urls.question(story.key, row.key),
    verdict,
    note: row.note,
    citing: row.citing,
    curated: row.curated === true,
    pinned: row.pinned === true,
    cells,
  };
}

function cellView(story: Story, article: Article, told: Told | undefined, options: ClaimViewOptions): CellView {
  const main = told && claimView(story.key, article, told.telling.claim, options);
  const shown = new Set(main && [comparable(main.answer)]);
  const more: ClaimView[] = [];
  const also = new Map<string, PlaceView>();
  for (const { claim } of told?.others ?? []) {
    const view = claimView(story.key, article, claim, options);
    if (!shown.has(comparable(view.answer))) more.push(view);
    else if (view.place.href !== main?.place.href) also.set(view.place.href, view.place);
    shown.add(comparable(view.answer));
  }
  return {
    article: article.key,
    outlet: article.outlet.name,
    articleHref: urls.article(story.key, article.key),
    main,
    more,
    also: [...also.values()],
  };
}
