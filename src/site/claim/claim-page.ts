import type { Bound, CountClaim, FramingCategory, Mode, SourceType } from '../../core/claims/claim.ts';
import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { unitClass } from '../../core/comparison/counts/unit-class.ts';
import { plural } from '../../core/comparison/questions/plural.ts';
import { singular } from '../../core/text/singular.ts';
import { overlaps, wordsOf } from '../../core/text/span.ts';
import { edtfWords } from '../format/edtf-words.ts';
import { answeringIds } from '../row/answering-ids.ts';
import { type RowView, rowView } from '../row/row-view.ts';
import type { Article, Story } from '../story/stories.ts';
import { type ClaimView, claimView, correctedFact, type Fact } from './claim-view.ts';
import type { Reach } from './excerpt.ts';
import { hasPage } from './has-page.ts';

/** One claim, as its page shows it. */
export interface ClaimPage {
  readonly story: Story;
  readonly article: Article;
  readonly claim: IdentifiedClaim;
  /** The source's name, where the claim is an act of attribution. */
  readonly speaker?: string | undefined;
  readonly words: string;
  /** With its sentence whole. */
  readonly view: ClaimView;
  readonly facts: readonly Fact[];
  /** The questions it answers. */
  readonly rows: readonly RowView[];
}

const WHOLE: Reach = { before: Number.POSITIVE_INFINITY, after: Number.POSITIVE_INFINITY };
const BESIDE: Reach = { before: 60, after: 70 };

/**
 * The claims of a story that have a page, in the order of articles and text.
 *
 * @example
 * claimsWithPage(storyOf('Ten boats sank.', 'Nine boats sank.')).length // 2
 */
export function claimsWithPage(story: Story): { readonly article: Article; readonly claim: IdentifiedClaim }[] {
  return story.articles.flatMap((article) => article.claims.filter(hasPage).map((claim) => ({ article, claim })));
}

/**
 * Works out a claim's page.
 *
 * @example
 * const story = storyOf('Ten boats sank.', 'Nine boats sank.')
 * const [{ article, claim }] = claimsWithPage(story)
 * claimPage(story, article, claim) // { words: 'Ten boats', … }
 */
export function claimPage(story: Story, article: Article, claim: IdentifiedClaim): ClaimPage {
  const answering = (ids: readonly string[]) =>
    story.rows.filter((row) => answeringIds(row, article.key).some((id) => ids.includes(id)));
  const own = answering([claim.id]);
  // A name that is held at a distance answers as a name.
  const rows =
    own.length > 0 ? own : answering(article.claims.filter((other) => isSameWords(other, claim)).map(({ id }) => id));
  return {
    story,
    article,
    claim,
    words: wordsOf(article.document.text, claim),
    speaker: claim.kind === 'source' ? claim.name : undefined,
    view: claimView(story.key, article, claim, { reach: WHOLE }),
    facts: [
      { term: 'Kind', text: kindWords(claim) },
      ...ownFacts(article, claim),
      saysWho(article, claim),
      ...(claim.correction === undefined ? [] : [correctedFact(claim.correction)]),
    ],
    rows: rows.map((row) => rowView(story, row, { reach: BESIDE, scoped: true })),
  };
}

/** Whether a claim of choice of words is made of words that another is made of. */
function isSameWords(other: IdentifiedClaim, claim: IdentifiedClaim): boolean {
  return other.kind === 'framing' && claim.kind === 'framing' && other.id !== claim.id && overlaps(other, claim);
}

const BOUNDS = {
  exact: '',
  about: 'about',
  'at-least': 'at least',
  'at-most': 'at most',
  range: 'from',
} as const satisfies Record<Bound, string>;

const TYPES = {
  person: 'a person',
  organisation: 'an organisation',
  government: 'a government or office',
  media: 'a news outlet',
  document: 'a document',
  unnamed: 'a source without a name',
} as const satisfies Record<SourceType, string>;

const MODES = {
  direct: 'in quotation marks',
  mixed: 'partly in quotation marks',
  indirect: 'in the article’s words',
} as const satisfies Record<Mode, string>;

const CATEGORIES = {
  label: 'A name for something',
  evaluation: 'Words that judge',
  distancing: 'Words held at a distance',
  hedge: 'Words that leave doubt',
} as const satisfies Record<FramingCategory, string>;

function kindWords(claim: IdentifiedClaim): string {
  if (claim.kind === 'count') return 'A count';
  if (claim.kind === 'date') return 'A date';
  if (claim.kind === 'source') return 'A source';
  return CATEGORIES[claim.category];
}

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 6 });

function ownFacts(article: Article, claim: IdentifiedClaim): Fact[] {
  const { text } = article.document;
  switch (claim.kind) {
    case 'count': {
      const sign = claim.unit === '%' ? '%' : '';
      const money = /^[A-Z]{3}$/.test(claim.unit);
      const measure = measureOf(claim);
      const value = [
        BOUNDS[claim.bound],
        money && claim.unit,
        `${number.format(claim.value)}${sign}`,
        claim.to !== undefined && `to ${number.format(claim.to)}${sign}`,
        measure,
        claim.of !== undefined && `of ${number.format(claim.of)}`,
      ];
      return [
        { term: 'Read as', text: value.filter(Boolean).join(' ') },
        ...(claim.unit === '' || sign !== '' || money || measure !== undefined
          ? []
          : [{ term: 'Counted', text: claim.unit }]),
      ];
    }
    case 'date':
      return [{ term: 'Read as', text: dateReading(article, claim.edtf) }];
    case 'source':
      return [
        ...(claim.source === null ? [] : [{ term: 'Named', text: wordsOf(text, claim.source), quoted: true as const }]),
        { term: 'Which is', text: TYPES[claim.type] },
        ...(claim.content.length === 0
          ? []
          : [
              {
                term: 'Credited',
                text: claim.content.map((part) => wordsOf(text, part)).join(' … '),
                quoted: true as const,
              },
            ]),
        { term: 'Given', text: MODES[claim.mode] },
      ];
    case 'framing':
      return claim.about === null ? [] : [{ term: 'Said of', text: claim.about }];
    default:
      return claim satisfies never;
  }
}

/** The unit that a figure of time or length is nothing without: "14 miles", "1 year". */
function measureOf({ unit, value }: CountClaim): string | undefined {
  if (!/^(?:time|length)$/.test(unitClass(unit))) return undefined;
  return value === 1 ? singular(unit) : plural(unit);
}

/** What day a date was read as, and from what; where none was, why. */
function dateReading({ front: { published } }: Article, edtf: string | null): string {
  if (edtf !== null) return edtfWords(edtf);
  return published === undefined ? 'no day: the article prints no date' : 'no day: nothing in the article fixes one';
}

function saysWho({ outlet }: Article, { kind, attribution }: IdentifiedClaim): Fact {
  if (kind === 'source') return { term: 'Printed by', text: outlet.name };
  return { term: 'Says who', text: attribution ?? `${outlet.name}, in its own voice` };
}
