import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { locate } from '../../core/text/locate.ts';
import { wordsOf } from '../../core/text/span.ts';
import type { Article, Story } from '../story/stories.ts';
import { whole } from '../urls.ts';
import { claimHref } from './claim-href.ts';
import { sentenceOf } from './claim-view.ts';

/** The fields of a claim in the data files, in order, and what they hold. */
export const CLAIM_FIELDS = {
  id: 'the name by which links find the claim',
  address: 'its page, or its words in the article',
  outlet: 'the outlet, by its key in addresses',
  outletName: 'the outlet’s name',
  kind: 'count, date, source or framing',
  quote: 'the exact words',
  sentence: 'the sentence that it stands in',
  place: 'headline, subheadline, heading, or paragraph and sentence',
  start: 'where the words begin in the article’s text, in UTF-16 code units',
  end: 'where they end',
  attribution: 'the source in whose words the claim stands; empty in the article’s own voice',
  questions: 'the keys of the questions it answers, parted by spaces',
  value: 'count: the number, or the lower end of a range',
  to: 'count: the upper end of a range',
  bound: 'count: exact, about, at-least, at-most or range',
  unit: 'count: what is counted',
  of: 'count: the whole that it is a part of',
  edtf: 'date: the day or stretch in Extended Date/Time Format (ISO 8601-2); empty where nothing fixes it',
  source: 'source: its name',
  sourceType: 'source: person, organisation, government, media, document or unnamed',
  mode: 'source: direct, mixed or indirect',
  content: 'source: the words credited; parts stand between “ … ”',
  category: 'framing: label, evaluation, distancing or hedge',
  tone: 'framing: positive, negative or neutral',
  about: 'framing: what it is said of',
  voice: 'framing: article or source',
} as const satisfies Record<string, string>;

export type ClaimField = keyof typeof CLAIM_FIELDS;

/** A claim as the data files give it; what a kind has not is absent. */
export type ClaimRecord = Partial<Record<ClaimField, string | number>>;

/**
 * Every claim of a story, in the order of articles and text.
 *
 * @example
 * claimRecords(story)[0] // { id: 'pg0vnnge', outlet: 'herald', kind: 'count', quote: 'Ten boats', … }
 */
export function claimRecords(story: Story): ClaimRecord[] {
  const questions = new Map<string, string[]>();
  for (const { key, answers } of story.rows)
    for (const { article, claims } of answers)
      for (const id of claims) questions.set(`${article} ${id}`, [...(questions.get(`${article} ${id}`) ?? []), key]);
  return story.articles.flatMap((article) =>
    article.claims.map((claim) => recordOf(story, article, claim, questions.get(`${article.key} ${claim.id}`) ?? [])),
  );
}

function recordOf(story: Story, article: Article, claim: IdentifiedClaim, questions: readonly string[]): ClaimRecord {
  const { text } = article.document;
  return {
    id: claim.id,
    address: whole(claimHref(story.key, article.key, claim)),
    outlet: article.key,
    outletName: article.outlet.name,
    kind: claim.kind,
    quote: wordsOf(text, claim),
    sentence: wordsOf(text, sentenceOf(article, claim)),
    place: locate(article, claim.start).label,
    start: claim.start,
    end: claim.end,
    ...(claim.attribution !== undefined && { attribution: claim.attribution }),
    ...(questions.length > 0 && { questions: questions.join(' ') }),
    ...ownFields(claim, text),
  };
}

function ownFields(claim: IdentifiedClaim, text: string): ClaimRecord {
  switch (claim.kind) {
    case 'count': {
      const { value, to, bound, unit, of } = claim;
      return { value, ...(to !== undefined && { to }), bound, unit, ...(of !== undefined && { of }) };
    }
    case 'date':
      return claim.edtf === null ? {} : { edtf: claim.edtf };
    case 'source': {
      const { name, type, mode, content } = claim;
      return { source: name, sourceType: type, mode, content: content.map((part) => wordsOf(text, part)).join(' … ') };
    }
    case 'framing': {
      const { category, tone, about, voice } = claim;
      return { category, tone, ...(about !== null && { about }), voice };
    }
    default:
      return claim satisfies never;
  }
}
