import type { Row } from '../../core/comparison/rows/row.ts';
import type { MarkNode } from '../../core/marks/mark-article.ts';
import type { Block } from '../../core/text/parse-article.ts';
import { wordsOf } from '../../core/text/span.ts';
import type { MarkView } from '../article/article-page.ts';
import type { ClaimView } from '../claim/claim-view.ts';
import { kindClass } from '../claim/kind-class.ts';
import { figuresFirst } from '../row/figures-first.ts';
import { type CellView, type RowView, rowView } from '../row/row-view.ts';
import type { Article, Story } from '../story/stories.ts';
import { claimAnchor } from '../urls.ts';
import { keptMarks } from './kept-marks.ts';
import { risingChain } from './rising-chain.ts';

/** Every text of a story whole, laid side by side by the questions that they share. */
export interface ReadPage {
  /** The base text first, then the others in their order. */
  readonly panes: readonly Pane[];
  /** The questions that two articles or more answer. */
  readonly shared: readonly RowView[];
  readonly marks: ReadonlyMap<string, MarkView>;
}

/** One article whole. */
export interface Pane {
  readonly article: Article;
  readonly blocks: readonly PaneBlock[];
}

export interface PaneBlock {
  readonly block: Block;
  readonly nodes: readonly MarkNode[];
  /** The block of the base text that stands beside it, counted from 0. */
  readonly beside?: number | undefined;
  /** The shared questions that this block answers, in the order of its words. */
  readonly answered: readonly Answered[];
}

/** A question and the marked words that answer it. */
export interface Answered {
  readonly row: RowView;
  readonly words: string;
}

/**
 * Lays out a story's texts round one of them.
 *
 * A mark leads to the words of the next article that answers its question, and from the last
 * back to the first, so that a reader can go round without a script.
 *
 * @example
 * readPage(story, article) // { panes, shared, marks }
 */
export function readPage(story: Story, base: Article): ReadPage {
  const shared = sharedRows(story).map((row) => rowView(story, row));
  const marks = marksOf(shared);
  const articles = [base, ...story.articles.filter((article) => article !== base)];
  return {
    panes: articles.map((article) => ({ article, blocks: blocksOf(article, base, shared, marks) })),
    shared,
    marks,
  };
}

/** Names and judgements are many, and have a page of their own: they fill up what the firm questions leave. */
const MOST = 24;

function sharedRows({ rows }: Story): Row[] {
  const shared = figuresFirst(rows.filter(({ answers }) => answers.length > 1));
  const firm = shared.filter(({ kind, curated }) => kind !== 'framing' || curated);
  return [...firm, ...shared.filter((row) => !firm.includes(row)).slice(0, Math.max(0, MOST - firm.length))];
}

/**
 * An anchor within the page.
 *
 * @example
 * here({ id: '3n7sx4g0' }) // '#c-3n7sx4g0'
 */
export function here(claim: ClaimView): string {
  return `#${claimAnchor(claim.id)}`;
}

function blocksOf(
  article: Article,
  base: Article,
  shared: readonly RowView[],
  marks: ReadonlyMap<string, MarkView>,
): PaneBlock[] {
  const beside = new Map(
    article === base ? [] : risingChain(pairsOf(article, base, shared)).map(({ from, to }) => [from, to]),
  );
  const places = shared.flatMap((row) => {
    const claim = article.claims.find(({ id }) => id === answerOf(row, article)?.id);
    return claim === undefined ? [] : [{ row, start: claim.start, words: wordsOf(article.document.text, claim) }];
  });
  return article.marked.map(({ block, sentences }, index) => ({
    block,
    nodes: sentences.flatMap(({ nodes }) => keptMarks(nodes, marks)),
    beside: beside.get(index),
    answered: places
      .filter(({ start }) => block.start <= start && start < block.end)
      .sort((a, b) => a.start - b.start)
      .map(({ row, words }) => ({ row, words })),
  }));
}

/** Figures and sources fix a place better than names do, equal answers better than different ones. */
function pairsOf(article: Article, base: Article, shared: readonly RowView[]) {
  return shared.flatMap((row) => {
    const from = blockIndex(article, answerOf(row, article));
    const to = blockIndex(base, answerOf(row, base));
    if (from === undefined || to === undefined) return [];
    const firm = answerOf(row, base)?.kind === 'framing' ? 1 : 3;
    return [{ from, to, weight: firm + (row.verdict.group === 'same' ? 1 : 0) }];
  });
}

function marksOf(shared: readonly RowView[]): Map<string, MarkView> {
  const marks = new Map<string, MarkView>();
  for (const { key, cells } of shared) {
    const told = cells.flatMap(({ main }) => (main === undefined ? [] : [main]));
    for (const [nth, claim] of told.entries()) {
      const next = told[nth + 1] ?? told[0];
      const known = marks.get(claim.id);
      marks.set(claim.id, {
        class: kindClass(claim.kind),
        href: known?.href ?? (next && here(next)),
        notes: [],
        rows: known?.rows === undefined ? key : `${known.rows} ${key}`,
      });
    }
  }
  return marks;
}

function answerOf({ cells }: RowView, { key }: Article): ClaimView | undefined {
  return cells.find((cell: CellView) => cell.article === key)?.main;
}

function blockIndex(article: Article, claim: ClaimView | undefined): number | undefined {
  const start = startOf(article, claim);
  const index = article.blocks.findIndex((block) => block.start <= start && start < block.end);
  return index < 0 ? undefined : index;
}

/** Where a claim begins in the text; -1 where there is none. */
function startOf(article: Article, claim: ClaimView | undefined): number {
  return article.claims.find(({ id }) => id === claim?.id)?.start ?? -1;
}
