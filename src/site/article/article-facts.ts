import { counted } from '../format/counted.ts';
import { edtfWords } from '../format/edtf-words.ts';
import type { Article } from '../story/stories.ts';

/** A thing that an article's page prints besides the text. */
export interface Printed {
  readonly term: string;
  /** Word for word. */
  readonly values: readonly string[];
}

/**
 * What every reader should know before the first line: length, date, and who signs.
 *
 * @example
 * articleFacts(article) // ['566 words', 'no date printed', 'byline: A. Writer']
 */
export function articleFacts({ wordCount, front }: Article): string[] {
  const { published, printedDate, byline, editor, translation } = front;
  const day = published === undefined ? 'no date printed' : edtfWords(published);
  return [
    counted(wordCount, 'word'),
    printedDate === undefined ? day : `dated “${printedDate}”`,
    ...[
      ['byline', byline],
      ['editor', editor],
      ['translation', translation],
    ].flatMap(([term, value]) => (value === undefined ? [] : [`${term}: ${value}`])),
  ];
}

/**
 * What else stands on the article's page. It is no part of the text, and gives no claims.
 *
 * @example
 * articleSurroundings({ front: { captions: ['The quay'] }, outlet: {} }) // [{ term: 'Captions', values: ['The quay'] }]
 */
export function articleSurroundings({ front, outlet }: Article): Printed[] {
  return [
    { term: 'Credits', values: front.credits ?? [] },
    { term: 'About the author', values: front.aboutAuthor === undefined ? [] : [front.aboutAuthor] },
    { term: 'About the outlet', values: outlet.saysOfItself ?? [] },
    { term: 'Captions', values: front.captions ?? [] },
    { term: 'Headlines of other articles', values: front.related ?? [] },
  ].filter(({ values }) => values.length > 0);
}
