/** A mark, counted from 1, and what to do about it. */
interface ForeignMark {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/**
 * Marks of other kinds of Markdown, which would be printed as they stand: tables, footnotes, struck words.
 * One behind a `\` is meant as it stands.
 *
 * @example
 * foreignMarks('Two were hurt.[^1]')
 * // [{ line: 1, column: 15, message: 'footnotes are not shown: …' }]
 */
export function foreignMarks(body: string): ForeignMark[] {
  return body.split('\n').flatMap((text, i) => {
    const line = i + 1;
    const inline = INLINE.flatMap(({ mark, message }) =>
      [...text.matchAll(mark)].map(({ index }) => ({ line, column: index + 1, message })),
    );
    return isRule(text) ? [{ line, column: 1, message: TABLE }, ...inline] : inline;
  });
}

const TABLE = 'tables are not shown: write each row as a paragraph';

const INLINE = [
  {
    mark: /(?<!\\)\[\^[^\]\s]{1,60}\]/g,
    message: 'footnotes are not shown: take the mark out, and write the note as a paragraph',
  },
  { mark: /(?<!\\)~~[^~\s][^~]{0,500}~~/g, message: 'struck words are not shown as such: take the ~~ away' },
] as const;

/** The line below the head of a table: "| --- | :-: |". */
function isRule(text: string): boolean {
  return /^[\s|:-]+$/.test(text) && text.includes('|') && text.includes('--');
}
