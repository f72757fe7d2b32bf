import type { ClaimKind } from '../core/claims/claim.ts';
import type { IdentifiedClaim } from '../core/claims/identify.ts';
import type { Row } from '../core/comparison/row.ts';
import { wordsOf } from '../core/text/span.ts';
import type { ClaimView } from './claim-view.ts';
import type { Reach } from './excerpt.ts';
import { rowView } from './row-view.ts';
import type { Article, Story } from './stories.ts';
import type { VerdictView } from './verdict.ts';

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
}

const BESIDE: Reach = { before: 34, after: 40 };

/** How many answers of one article a note shows. */
const SHOWN = 2;

/** The notes to one article: one for each row it answers, at its telling words. */
export function notesOf(story: Story, article: Article): Note[] {
  const claims = new Map(article.claims.map((claim) => [claim.id, claim]));
  return story.rows
    .flatMap((row) => {
      const id = row.answers.find((answer) => answer.article === article.key)?.claims[0];
      const claim = id === undefined ? undefined : claims.get(id);
      return claim === undefined ? [] : [{ row, claim }];
    })
    .sort((a, b) => a.claim.start - b.claim.start || b.claim.end - a.claim.end)
    .map(({ row, claim }, index) => noteOf(story, article, row, claim, index + 1));
}

function noteOf(story: Story, article: Article, row: Row, claim: IdentifiedClaim, number: number): Note {
  const { question, href, verdict, cells } = rowView(story, row, { reach: BESIDE, scoped: false });
  const others = cells.filter((cell) => cell.article !== article.key);
  return {
    number,
    claim,
    words: wordsOf(article.document.text, claim),
    kind: row.kind,
    row: row.key,
    question,
    href,
    verdict,
    others: others.flatMap(({ outlet, main, more }) => {
      if (main === undefined) return [];
      const passages = [main, ...more].slice(0, SHOWN);
      return [{ outlet, passages, more: 1 + more.length - passages.length }];
    }),
    silent: others.filter(({ main }) => main === undefined).map(({ outlet }) => outlet),
  };
}
