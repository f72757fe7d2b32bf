import type { DateClaim } from '../../core/claims/claim.ts';
import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import type { Row } from '../../core/comparison/rows/row.ts';
import { locate } from '../../core/text/locate.ts';
import { wordsOf } from '../../core/text/span.ts';
import { type ClaimView, claimView, type PlaceView, placeView } from '../claim/claim-view.ts';
import type { Reach } from '../claim/excerpt.ts';
import { capital } from '../format/capital.ts';
import { edtfWords } from '../format/edtf-words.ts';
import { type DateRange, readEdtf } from '../format/read-edtf.ts';
import type { VerdictView } from '../row/verdict.ts';
import type { Article, Story } from '../story/stories.ts';
import { urls } from '../urls.ts';

/** The dates of all a story's articles. */
export interface Timeline {
  /** In order of their first days; one a date, however many articles give it. */
  readonly entries: readonly TimelineEntry[];
  /** A cell an article: the dates that nothing fixes. */
  readonly unresolved: readonly UnresolvedCell[];
}

/** One date and what is placed at it. */
export interface TimelineEntry {
  /** Its anchor. */
  readonly id: string;
  readonly edtf: string;
  readonly when: string;
  readonly range: DateRange;
  /** Which articles give it, if any: about the date alone, not about what happened. */
  readonly given: VerdictView | undefined;
  /** The questions it answers. */
  readonly questions: readonly { readonly question: string; readonly href: string }[];
  readonly cells: readonly TimelineCell[];
}

export interface TimelineCell {
  readonly outlet: string;
  readonly passages: readonly ClaimView[];
  /** Without a passage at this date: how the article answers the same question. */
  readonly otherwise?: OtherwiseDated | undefined;
  /** The article's own date is this day. */
  readonly published: boolean;
}

/** An answer that another entry has, or that nothing fixes. */
export interface OtherwiseDated {
  readonly term: 'Dated otherwise' | 'No day set';
  /** As the article prints it. */
  readonly words: string;
  readonly place: PlaceView;
}

export interface UnresolvedCell {
  readonly outlet: string;
  readonly passages: readonly ClaimView[];
  readonly reason: string;
}

type DatedClaim = IdentifiedClaim & DateClaim;

const REACH: Reach = { before: 60, after: 70 };

/**
 * Collects the dates of a story.
 *
 * @example
 * timelineOf(storyOf('It sank on 3 May 2031.')).entries[0] // { edtf: '2031-05-03', when: '3 May 2031', … }
 */
export function timelineOf(story: Story): Timeline {
  const dated = new Map<string, DateRange>();
  const datesOf = new Map(story.articles.map((article) => [article.key, article.claims.filter(isDate)]));
  const add = (edtf: string | null | undefined) => {
    const range = edtf == null ? undefined : readEdtf(edtf);
    if (edtf != null && range !== undefined) dated.set(edtf, range);
  };
  for (const article of story.articles) {
    for (const { edtf } of datesOf.get(article.key) ?? []) add(edtf);
    add(article.front.published);
  }
  return {
    entries: [...dated].sort(inTime).map(([edtf, range]) => entryOf(story, edtf, range, datesOf)),
    unresolved: story.articles.map((article) => ({
      outlet: article.outlet.name,
      passages: (datesOf.get(article.key) ?? [])
        .filter(({ edtf }) => edtf === null || !dated.has(edtf))
        .map((claim) => claimView(story.key, article, claim, { reach: REACH })),
      reason:
        article.front.published === undefined
          ? 'The article prints no date, so no day is set.'
          : 'Nothing in the article fixes a day.',
    })),
  };
}

function isDate(claim: IdentifiedClaim): claim is DatedClaim {
  return claim.kind === 'date';
}

type Dated = readonly [string, DateRange];

function inTime([, a]: Dated, [, b]: Dated): number {
  const byStart = (a.first ?? a.last ?? 0) - (b.first ?? b.last ?? 0);
  return byStart || (a.last ?? Number.MAX_SAFE_INTEGER) - (b.last ?? Number.MAX_SAFE_INTEGER);
}

function entryOf(
  story: Story,
  edtf: string,
  range: DateRange,
  datesOf: ReadonlyMap<string, readonly DatedClaim[]>,
): TimelineEntry {
  const claims = (article: Article) => (datesOf.get(article.key) ?? []).filter((claim) => claim.edtf === edtf);
  const ids = new Set(story.articles.flatMap((article) => claims(article).map(({ id }) => id)));
  const rows = story.rows.filter(({ answers }) => answers.some((answer) => answer.claims.some((id) => ids.has(id))));
  const cells = story.articles.map((article): TimelineCell => {
    const given = oncePerWords(article, claims(article));
    return {
      outlet: article.outlet.name,
      passages: given.map((claim) => claimView(story.key, article, claim, { reach: REACH })),
      otherwise: given.length > 0 ? undefined : otherwiseDated(story, article, rows, datesOf.get(article.key) ?? []),
      published: article.front.published === edtf,
    };
  });
  return {
    id: `d-${edtf.replace(/[^\w-]+/g, '_')}`,
    edtf,
    when: capital(whenWords(edtf, cells)),
    range,
    given: givenBy(cells),
    questions: rows.map(({ question, key }) => ({ question, href: urls.question(story.key, key) })),
    cells,
  };
}

/** The date; one that is only about a year in the words of all who give it, where they name the year. */
function whenWords(edtf: string, cells: readonly TimelineCell[]): string {
  const [printed, ...others] = new Set(cells.flatMap(({ passages }) => passages.map(({ excerpt }) => excerpt.words)));
  const isPrinted = /[~?%]/.test(edtf) && printed !== undefined && others.length === 0 && /\d{4}/.test(printed);
  return isPrinted ? printed : edtfWords(edtf);
}

/** What an article answers to the questions of a date that it does not give. */
function otherwiseDated(
  story: Story,
  article: Article,
  rows: readonly Row[],
  dates: readonly DatedClaim[],
): OtherwiseDated | undefined {
  const answers = rows.flatMap((row) => row.answers.filter((answer) => answer.article === article.key));
  const claim = answers.flatMap(({ claims: [telling] }) => dates.filter(({ id }) => id === telling))[0];
  return (
    claim && {
      term: claim.edtf === null || readEdtf(claim.edtf) === undefined ? 'No day set' : 'Dated otherwise',
      words: wordsOf(article.document.text, claim),
      place: placeView(story.key, article, locate(article, claim.start)),
    }
  );
}

/** The same words in the same sentence place one thing once. */
function oncePerWords(article: Article, claims: readonly DatedClaim[]): DatedClaim[] {
  const seen = new Set<string>();
  return claims.filter((claim) => {
    const paragraph = article.document.paragraphs.findIndex(({ end }) => claim.start < end);
    const key = `${paragraph} ${wordsOf(article.document.text, claim).toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
}

function givenBy(cells: readonly TimelineCell[]): VerdictView | undefined {
  const giving = cells.filter(({ passages }) => passages.length > 0);
  const [only, ...others] = giving;
  if (only === undefined) return undefined;
  const isOnly = others.length === 0;
  const words = isOnly ? `Only ${only.outlet}` : `${giving.length} of ${cells.length} give it`;
  return {
    words,
    short: words,
    shapes: cells.map(({ passages }) => (passages.length > 0 ? 0 : undefined)),
    broken: false,
    group: isOnly ? 'only' : 'same',
  };
}
