import { CLAIM_FIELDS, claimRecords } from '../claim/claim-data.ts';
import type { Story } from '../story/stories.ts';
import { urls, whole } from '../urls.ts';

/** What a table holds in one line. */
export type DataRecord = Readonly<Record<string, string | number>>;

/** A table of a story's data, kept as CSV and as JSON. */
export interface DataTable {
  /** The name of its files. */
  readonly name: string;
  /** What a line of it is. */
  readonly holds: string;
  /** The fields in order, and what they hold. */
  readonly fields: Readonly<Record<string, string>>;
  /** Fields by which a line is known. */
  readonly key: readonly string[];
  readonly records: (story: Story) => readonly DataRecord[];
}

/** The fields that hold numbers. */
const WHOLE_NUMBERS = new Set(['start', 'end', 'words', 'position']);
const NUMBERS = new Set(['value', 'to', 'of']);

/**
 * A field's type in the words of a Table Schema.
 *
 * @example
 * typeOf('start') // 'integer'
 * typeOf('value') // 'number'
 */
export function typeOf(field: string): 'integer' | 'number' | 'string' {
  return WHOLE_NUMBERS.has(field) ? 'integer' : NUMBERS.has(field) ? 'number' : 'string';
}

export const TABLES: readonly DataTable[] = [
  {
    name: 'claims',
    holds: 'a claim and the exact words it is made of',
    fields: CLAIM_FIELDS,
    key: ['id'],
    records: claimRecords,
  },
  {
    name: 'questions',
    holds: 'a question that the articles answer',
    fields: {
      key: 'its name in addresses',
      question: 'the question in plain words',
      address: 'its page',
      kind: 'count, date, source or framing',
      verdict: 'agree, differ or single',
      nuance: 'and-more, or not-counted-alike; empty where the verdict says it all',
    },
    key: ['key'],
    records: ({ key: story, rows }) =>
      rows.map(({ key, question, kind, verdict, nuance }) => ({
        key,
        question,
        address: whole(urls.question(story, key)),
        kind,
        verdict,
        ...(nuance !== undefined && { nuance }),
      })),
  },
  {
    name: 'answers',
    holds: 'a claim that answers a question; an article that does not answer has none',
    fields: {
      question: 'the question’s key',
      outlet: 'the outlet’s key',
      position: 'which of the outlet’s answers, from 1; the first is the telling one',
      claim: 'the claim’s id',
    },
    key: ['question', 'claim'],
    records: ({ rows }) =>
      rows.flatMap(({ key, answers }) =>
        answers.flatMap(({ article, claims }) =>
          claims.map((claim, i) => ({ question: key, outlet: article, position: i + 1, claim })),
        ),
      ),
  },
  {
    name: 'articles',
    holds: 'an outlet’s article',
    fields: {
      outlet: 'the outlet’s key',
      outletName: 'the outlet’s name',
      address: 'the annotated article',
      text: 'the plain text that places are counted in',
      original: 'the article at the outlet; empty where its address is not known',
      headline: 'as printed; empty where the copy has none',
      published: 'the day of publication, ISO 8601; empty where the article prints none',
      words: 'how many words it has',
    },
    key: ['outlet'],
    records: ({ key: story, articles }) =>
      articles.map(({ key, outlet, front: { url, headline, published }, wordCount }) => ({
        outlet: key,
        outletName: outlet.name,
        address: whole(urls.article(story, key)),
        text: whole(urls.articleText(story, key)),
        ...(url !== undefined && { original: url }),
        ...(headline !== undefined && { headline }),
        ...(published !== undefined && { published }),
        words: wordCount,
      })),
  },
];
