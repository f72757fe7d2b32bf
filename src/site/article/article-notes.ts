import type { ClaimKind } from '../../core/claims/claim.ts';
import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import type { Row } from '../../core/comparison/rows/row.ts';
import { wordsOf } from '../../core/text/span.ts';
import type { ClaimView, PlaceView } from '../claim/claim-view.ts';
import type { Reach } from '../claim/excerpt.ts';
import { answeringIds } from '../row/answering-ids.ts';
import { type CellView, rowView } from '../row/row-view.ts';
import type { VerdictView } from '../row/verdict.ts';
import { areMany } from '../story/columns.ts';
import type { Article, Story } from '../story/stories.ts';

/** What the other articles answer where one of them speaks. */
export interface Note {
  /** Counted from 1, in the order of the words they are about. */
  readonly number: number;
  /** The words in this article. */
  readonly claim: IdentifiedClaim;
  readonly words: string;
  readonly kind: ClaimKind;
  readonly row: string;
  readonly question: string;
  /** The row's own page. */
  readonly href: string;
  readonly verdict: VerdictView;
  readonly others: readonly NoteAnswer[];
  /** How many further answers the question's page has. */
  readonly further: number;
  /** Names of the outlets that do not answer. */
  readonly silent: readonly string[];
}

/** What another article answers. */
export interface NoteAnswer {
  readonly outlet: string;
  /** The telling passages, each with another answer. */
  readonly passages: readonly ClaimView[];
  /** How many further answers it has. */
  readonly more: number;
  /** Other outlets that answer the same, where many do. */
  readonly alike: readonly { readonly outlet: string; readonly place: PlaceView }[];
}

const BESIDE: Reach = { before: 34, after: 40, words: 120 };

/** How many answers of one article a note shows; of what a source says, whose words are long, one. */
const SHOWN = 2;

/** How many answers a note shows; where outlets are many, equal answers are quoted once. */
const MOST = 4;

/**
 * The notes to one article: one for each row it answers, at its telling words.
 *
 * A name or a judgement that no other article has an answer to gives none.
 *
 * @example
 * const story = storyOf('Ten boats sank.', 'Nine boats sank.')
 * notesOf(story, story.articles[0]) // [{ number: 1, words: 'Ten boats', question: 'How many boats sank?', … }]
 */
export function notesOf(story: Story, article: Article): Note[] {
  const claims = new Map(article.claims.map((claim) => [claim.id, claim]));
  return story.rows
    .filter(({ kind, verdict }) => kind !== 'framing' || verdict !== 'single')
    .flatMap((row) => {
      const [id] = answeringIds(row, article.key);
      const claim = id === undefined ? undefined : claims.get(id);
      return claim === undefined ? [] : [{ row, claim }];
    })
    .sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end)
    .map(({ row, claim }, index) => noteOf(story, article, row, claim, index + 1));
}

function noteOf(story: Story, article: Article, row: Row, claim: IdentifiedClaim, number: number): Note {
  const { question, href, verdict, cells } = rowView(story, row, { reach: BESIDE, scoped: false });
  const others = cells.filter((cell) => cell.article !== article.key);
  const answers = answersOf(
    others.filter(({ main }) => main !== undefined),
    areMany(cells.length),
  );
  return {
    number,
    claim,
    words: wordsOf(article.document.text, claim),
    kind: row.kind,
    row: row.key,
    question,
    href,
    verdict,
    others: answers.slice(0, MOST),
    further: Math.max(0, answers.length - MOST),
    silent: others.filter(({ main }) => main === undefined).map(({ outlet }) => outlet),
  };
}

function answersOf(cells: readonly CellView[], many: boolean): NoteAnswer[] {
  const firsts = cells.filter((cell, nth) => !many || cells.findIndex(({ shape }) => shape === cell.shape) === nth);
  return firsts.flatMap((cell) => {
    const { outlet, main, more, shape } = cell;
    if (main === undefined) return [];
    const passages = [main, ...more].slice(0, many || main.kind === 'source' ? 1 : SHOWN);
    return [
      {
        outlet,
        passages,
        more: 1 + more.length - passages.length,
        alike: cells.flatMap((other) =>
          many && other !== cell && other.shape === shape && other.main !== undefined
            ? [{ outlet: other.outlet, place: other.main.place }]
            : [],
        ),
      },
    ];
  });
}
