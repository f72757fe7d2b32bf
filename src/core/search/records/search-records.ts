import type { IdentifiedClaim } from '../../claims/identify.ts';
import type { Row } from '../../comparison/rows/row.ts';
import type { Document } from '../../text/document.ts';
import { type Span, wordsOf } from '../../text/span.ts';
import { numbersOf } from './numbers-of.ts';
import type { Named, RecordAnswer, RecordPassage, SearchRecord } from './record.ts';

/** A story as the search sees it. */
export interface SearchStory extends Named {
  readonly articles: readonly SearchArticle[];
  readonly questions: readonly SearchQuestion[];
  readonly sources: readonly SearchSource[];
}

/** One outlet's article: its claims, and how a place in it is named and linked. */
export interface SearchArticle {
  readonly outlet: Named;
  readonly document: Document;
  readonly claims: readonly IdentifiedClaim[];
  readonly placeOf: (sentence: Span) => { readonly label: string; readonly url: string };
}

/** Someone whom articles credit, and the passages that do. */
export interface SearchSource {
  readonly name: string;
  readonly url: string;
  readonly passages: readonly RecordPassage[];
}

/** A row and what each outlet of the story answers, in the order of the outlets. */
export interface SearchQuestion {
  readonly row: Row;
  readonly url: string;
  /** The verdict as readers are told it. */
  readonly verdictWords: string;
  readonly answers: readonly RecordAnswer[];
}

/**
 * The records of all stories: their questions, their sources, and their passages, that is
 * the sentences that hold a claim.
 *
 * @example
 * searchRecords(stories).filter(({ kind }) => kind === 'question')
 */
export function searchRecords(stories: readonly SearchStory[]): SearchRecord[] {
  return [
    ...stories.flatMap((story) => story.questions.map((question) => questionRecord(story, question))),
    ...stories.flatMap((story) => story.sources.map((source) => sourceRecord(story, source))),
    ...stories.flatMap((story) => story.articles.flatMap((article) => passageRecords(story, article))),
  ];
}

function questionRecord(story: SearchStory, { row, url, verdictWords, answers }: SearchQuestion): SearchRecord {
  const claims = row.answers.flatMap(({ article, claims: ids }) => {
    const { document, claims: all } = story.articles.find(({ outlet }) => outlet.key === article) ?? NO_ARTICLE;
    return all.filter(({ id }) => ids.includes(id)).map((claim) => ({ claim, words: wordsOf(document.text, claim) }));
  });
  const words = [...answers.map((answer) => answer.words ?? ''), ...claims.map((claim) => claim.words)];
  const names = answers.filter((answer) => answer.words !== undefined).map(({ outlet }) => outlet.name);
  const { numbers, dates } = numbersOf(claims.map(({ claim }) => claim));
  return {
    id: `${story.key}/q/${row.key}`,
    kind: 'question',
    title: row.question,
    text: [...new Set([...words, ...names])].filter((part) => part !== '').join('\n'),
    url,
    story: named(story),
    claims: [row.kind],
    numbers,
    dates,
    verdict: row.verdict,
    ...(row.nuance === undefined ? {} : { nuance: row.nuance }),
    verdictWords,
    answers,
  };
}

const NO_ARTICLE = { document: { text: '' }, claims: [] } as const;

function sourceRecord(story: SearchStory, { name, url, passages }: SearchSource): SearchRecord {
  return { id: `${story.key}/s/${name}`, kind: 'source', title: name, text: '', url, story: named(story), passages };
}

function passageRecords(story: SearchStory, { outlet, document, claims, placeOf }: SearchArticle): SearchRecord[] {
  const isNamed = new Set(
    claims.flatMap((claim) => (claim.kind === 'source' && claim.type !== 'unnamed' ? [claim.name] : [])),
  );
  return document.paragraphs
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence): SearchRecord[] => {
      const held = claims.filter(({ start }) => sentence.start <= start && start < sentence.end);
      if (held.length === 0) return [];
      const { label, url } = placeOf(sentence);
      // One claim may credit several sources, and those in the words of another sentence's source.
      const sources = held.flatMap((claim) => [
        ...(claim.kind === 'source' && claim.type !== 'unnamed' ? claim.name.split('; ') : []),
        ...(claim.attribution !== undefined && isNamed.has(claim.attribution) ? claim.attribution.split('; ') : []),
      ]);
      return [
        {
          id: `${story.key}/${outlet.key}/${sentence.start}`,
          kind: 'passage',
          title: story.name,
          text: wordsOf(document.text, sentence),
          url,
          story: named(story),
          outlet,
          locator: label,
          claims: [...new Set(held.map(({ kind }) => kind))],
          ...numbersOf(held, sentence),
          sources: [...new Set(sources)],
        },
      ];
    });
}

function named({ key, name }: Named): Named {
  return { key, name };
}
