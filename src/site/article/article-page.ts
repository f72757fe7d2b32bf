import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { claimHref } from '../claim/claim-href.ts';
import { hasPage } from '../claim/has-page.ts';
import { type KindClass, kindClass } from '../claim/kind-class.ts';
import { answeringIds } from '../row/answering-ids.ts';
import type { AnswerView } from '../row/answers.ts';
import { inPageOrder } from '../row/in-page-order.ts';
import { turned } from '../row/line-view.ts';
import { rowView } from '../row/row-view.ts';
import type { VerdictView } from '../row/verdict.ts';
import type { Article, Story } from '../story/stories.ts';
import { type Note, notesOf } from './article-notes.ts';
import { linesOf } from './lines-of.ts';
import { type PacedNotes, paceNotes } from './pace-notes.ts';

/** What the annotated article shows beside the article's own words. */
export interface ArticlePage {
  /** One list a block, in their order. */
  readonly notes: readonly PacedNotes[];
  readonly marks: ReadonlyMap<string, MarkView>;
  readonly missing: readonly Missing[];
}

/** How a claim's words are marked in the running text. */
export interface MarkView {
  /** Its underline: the kind of claim; light for a name whose note stands elsewhere, none for a plain name. */
  readonly class?: KindClass | 'word quiet' | undefined;
  /** The note, or the claim's page; a plain name that stands in no row leads nowhere. */
  readonly href?: string | undefined;
  /** The numbers of the notes to these words. */
  readonly notes: readonly number[];
  /** The keys of the rows that the words answer, for a script that goes from text to text. */
  readonly rows?: string | undefined;
}

/** A question that others answer and this article does not. */
export interface Missing {
  readonly question: string;
  readonly href: string;
  readonly verdict: VerdictView;
  /** The first answer, as it is shown. */
  readonly answer: AnswerView;
  /** Names of the outlets that give it. */
  readonly outlets: readonly string[];
  /** Names of those that answer in another way. */
  readonly others: readonly string[];
}

/** A line of a headline is so many of the text high. */
const HEADLINE = 1.45;

/**
 * Works out what stands beside and below one article of a story.
 *
 * @example
 * articlePage(story, article) // { notes, marks, missing }
 */
export function articlePage(story: Story, article: Article): ArticlePage {
  const notes = notesOf(story, article);
  return {
    notes: paceNotes(
      article.blocks.map((block) => ({
        lines: linesOf(block) * (block.type === 'headline' ? HEADLINE : 1),
        notes: notes.filter(({ claim }) => block.start <= claim.start && claim.start < block.end),
      })),
    ),
    marks: new Map(article.claims.map((claim) => [claim.id, markOf(story, article, claim, notes)])),
    missing: inPageOrder(story.rows).flatMap((row): Missing[] => {
      if (!row.silent.includes(article.key) || (row.kind === 'framing' && row.verdict === 'single')) return [];
      const view = rowView(story, row);
      const [first] = turned(view).lines;
      const main = first?.cells[0]?.main;
      if (first === undefined || main === undefined) return [];
      const telling = view.cells.filter(({ shape }) => shape !== undefined);
      const [same, others] = [true, false].map((is) =>
        telling.filter(({ shape }) => (shape === first.shape) === is).map(({ outlet }) => outlet),
      );
      return [
        {
          question: view.question,
          href: view.href,
          verdict: view.verdict,
          answer: main.answer,
          outlets: same ?? [],
          others: others ?? [],
        },
      ];
    }),
  };
}

function markOf(story: Story, article: Article, claim: IdentifiedClaim, notes: readonly Note[]): MarkView {
  const own = notes.filter((note) => note.claim.id === claim.id);
  const rows = story.rows.filter((row) => answeringIds(row, article.key).includes(claim.id));
  const note = own[0] ?? notes.find((candidate) => rows.some(({ key }) => key === candidate.row));
  const numbers = own.map(({ number }) => number);
  const look = kindClass(claim.kind);
  if (note !== undefined)
    return {
      class: own.length === 0 && !hasPage(claim) ? 'word quiet' : look,
      href: `#n${note.number}`,
      notes: numbers,
    };
  if (!hasPage(claim)) return { notes: numbers };
  return { class: look, href: claimHref(story.key, article.key, claim), notes: numbers };
}
