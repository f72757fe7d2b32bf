import { extract } from './claims/extract.ts';
import type { IdentifiedClaim } from './claims/identify.ts';
import { compare } from './comparison/compare.ts';
import { curate } from './comparison/curation/curate.ts';
import type { Curation, CurationProblem } from './comparison/curation/curation.ts';
import { type Referent, referents } from './comparison/framing/referents.ts';
import { shareAbouts } from './comparison/framing/share-abouts.ts';
import type { Row } from './comparison/rows/row.ts';
import { correct } from './corrections/correct.ts';
import type { Correction, CorrectionProblem } from './corrections/correction.ts';
import type { Outcome } from './permalinks/identify-article.ts';
import { keepKeys } from './permalinks/keep-keys.ts';
import { type ClaimsLock, EMPTY_LOCK } from './permalinks/lock.ts';
import { reconcile } from './permalinks/reconcile.ts';
import { type ArticleSource, type ParsedArticle, parseArticle } from './text/parse-article.ts';

/** One outlet's copy. */
export interface StoryArticle extends ArticleSource {
  /** Unique in the story. */
  readonly id: string;
  /** Ids that it had before. */
  readonly aliases?: readonly string[] | undefined;
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
  /** What the corrections name and the articles do not hold. */
  readonly correctionProblems: readonly CorrectionProblem[];
  /** What the story's lock must say of it. */
  readonly lock: ClaimsLock;
  /** What became of each id that the lock given knew, and those that are new. */
  readonly outcomes: readonly Outcome[];
}

/** What a story knows besides its articles. */
export interface CompareStoryOptions {
  /** The ids and keys that links already lead to. */
  readonly lock?: ClaimsLock | undefined;
  /** Where the editor overrules what is found in the articles. */
  readonly corrections?: readonly Correction[] | undefined;
  /** The day to note with what has changed since the lock, ISO 8601. */
  readonly day?: string | undefined;
}

/**
 * The whole path of a story, from Markdown to rows.
 *
 * @example
 * compareStory([{ id: 'herald', body: 'Two were hurt.' }, { id: 'post', body: 'Three were hurt.' }]).rows
 */
export function compareStory(
  copies: readonly StoryArticle[],
  curation: Curation = {},
  { lock = EMPTY_LOCK, corrections = [], day }: CompareStoryOptions = {},
): ComparedStory {
  const read = copies.map(({ id, aliases, published, ...source }) => {
    const parsed = parseArticle(source);
    return { ...parsed, id, aliases, claims: extract(parsed.document, { published }) };
  });
  const corrected = correct(read, corrections);
  const found = reconcile(lock, corrected.articles, day);
  const articles = corrected.articles.map(({ aliases, ...article }, i) => ({
    ...article,
    claims: found.claims[i] ?? [],
  }));
  const { rows, problems } = curate(compare(articles), articles, curation);
  const given = new Set(curation.questions?.flatMap(({ key }) => key ?? []));
  const kept = keepKeys(rows, lock.questions, given);
  return {
    articles: shareAbouts(articles),
    rows: kept.rows,
    referents: referents(articles, curation.referents),
    problems,
    correctionProblems: corrected.problems,
    lock: { ...found.lock, questions: kept.questions },
    outcomes: found.outcomes,
  };
}
