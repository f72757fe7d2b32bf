import type { Block } from '../../core/text/parse-article.ts';

/** Characters to a line where notes stand beside the text. */
const MEASURE = { headline: 27, heading: 56, standfirst: 54, paragraph: 63, quote: 61, item: 61 } as const;

/** The style sheet knows as many. */
const MOST = 30;

/**
 * How many lines a block takes, by its length.
 *
 * Notes come after their block, and on a wide screen are drawn up beside its first line.
 * The text never moves by this: where the guess is out, a note stands a line lower.
 *
 * @example
 * linesOf({ type: 'paragraph', start: 0, end: 10 }) // 1
 */
export function linesOf({ type, start, end }: Block): number {
  return Math.min(MOST, Math.ceil((end - start) / MEASURE[type]));
}
