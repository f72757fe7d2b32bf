import type { Row } from '../../core/comparison/rows/row.ts';
import { type ClaimView, claimView } from '../claim/claim-view.ts';
import { LONG } from '../claim/excerpt.ts';
import type { Story } from '../story/stories.ts';
import { answerOptions } from './answer-options.ts';
import { answerText, comparable } from './answers.ts';
import { type CellView, type RowView, rowView } from './row-view.ts';
import { tieBehind } from './sign.ts';
import { tellingOf } from './telling.ts';
import type { VerdictView } from './verdict.ts';

/** One line of a question's page: what is given, and every passage that gives it. */
export interface GivenView {
  /** "9 of 40"; the telling answers share one line, without a name of its own. */
  readonly name?: string | undefined;
  /** Absent where a line gathers answers that one article each gives. */
  readonly verdict?: VerdictView | undefined;
  readonly cells: readonly GivenCell[];
}

export interface GivenCell extends Pick<CellView, 'article' | 'outlet' | 'shape' | 'tie' | 'articleHref'> {
  /** Every passage of the article that gives it, in reading order, the telling one first. */
  readonly claims: readonly ClaimView[];
}

export interface QuestionView {
  readonly row: RowView;
  /** The telling answers, then a line for each further answer. */
  readonly given: readonly GivenView[];
}

/**
 * All that the articles say to one question.
 *
 * @example
 * questionView(story, row) // { row: its view, given: each outlet's answers }
 */
export function questionView(story: Story, row: Row): QuestionView {
  const view = rowView(story, row, { reach: LONG });
  const told = tellingOf(row, story.articles);
  const options = {
    reach: LONG,
    scoped: row.kind === 'count',
    ...answerOptions(row, told),
  };
  const all = story.articles.map((article, place) => {
    const own = told[place];
    const claims = own === undefined ? [] : [own.telling, ...own.others];
    return claims.map(({ claim }) => claimView(story.key, article, claim, options));
  });
  const telling: GivenView = {
    verdict: view.verdict,
    cells: view.cells.map((cell, place) => ({
      ...cell,
      claims: cell.main === undefined ? [] : (all[place] ?? []).filter((claim) => keyOf(claim) === keyOf(cell.main)),
    })),
  };
  const further = new Map<string, ClaimView>();
  for (const { more } of view.cells)
    for (const claim of more) if (!further.has(keyOf(claim))) further.set(keyOf(claim), claim);
  const lines = [...further].map(([key, claim]) => furtherView(key, claim, view, all));
  const lone = lines.filter(({ verdict }) => verdict?.group === 'only');
  // A figure is worth a line of its own; a dozen names would be a page of gaps.
  const gathers = (row.kind === 'framing' || row.kind === 'source') && lone.length > 1;
  const own = gathers ? [...lines.filter((line) => !lone.includes(line)), gathered(view, lone)] : lines;
  return { row: view, given: [telling, ...own] };
}

function gathered({ cells }: RowView, lone: readonly GivenView[]): GivenView {
  return {
    name: 'More, each in one article alone',
    cells: cells.map(({ article, outlet, articleHref }, place) => {
      const claims = lone.flatMap((line) => line.cells[place]?.claims ?? []);
      return { article, outlet, articleHref, claims, shape: claims.length === 0 ? undefined : 0 };
    }),
  };
}

function furtherView(key: string, claim: ClaimView, view: RowView, all: readonly (readonly ClaimView[])[]): GivenView {
  const claims = all.map((own) => own.filter((other) => keyOf(other) === key));
  const shapes = claims.map((own) => (own.length === 0 ? undefined : 0));
  const giving = claims.filter((own) => own.length > 0).length;
  const only = view.cells.find((_, place) => shapes[place] !== undefined)?.outlet ?? '';
  const words = giving === 1 ? `Only ${only}` : `Same (${giving} of ${all.length} say)`;
  const ties = tieBehind(shapes);
  return {
    name: answerText(claim.answer),
    verdict: { words, short: words, shapes, broken: false, group: giving === 1 ? 'only' : 'same' },
    cells: view.cells.map(({ article, outlet, articleHref }, place) => ({
      article,
      outlet,
      articleHref,
      shape: shapes[place],
      tie: ties[place],
      claims: claims[place] ?? [],
    })),
  };
}

function keyOf(claim: ClaimView | undefined): string {
  return claim === undefined ? '' : comparable(claim.answer);
}
