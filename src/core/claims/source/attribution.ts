import type { Span } from '../../text/span.ts';
import type { Item, Unit } from './grammar/unit.ts';
import type { Range } from './grammar/verb-group.ts';

/** An act of attribution as the rules find it, before sources have names. */
export interface Attribution {
  readonly unit: Unit;
  /** The source's items in the unit. */
  readonly source: Range | undefined;
  /** The words that attribute; the source itself where only a colon does. */
  readonly cue: Span;
  /** Empty while the words are still to come, in the paragraph behind a colon. */
  readonly content: readonly Span[];
  /** The words were said, not only thought or implied: quotations that follow go on with them. */
  readonly spoken: boolean;
  /** The cue is a noun ("the claim that"). */
  readonly nominal?: boolean;
  /** Its words have quotation marks of their own: they are the source's, whoever else reports them. */
  readonly quotes?: boolean;
  /** The cue says nothing of words: it has those of a quotation that stands alone behind it, else none. */
  readonly acts?: boolean;
}

const EDGE = /^(?:[,.;:!?]|[—–-]+|…|\.\.\.)$/;

/** The span of a run of items, less the punctuation at its edges; `undefined` where nothing is left. */
export function spanOf(items: readonly Item[], start: number, end: number): Span | undefined {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(items[from]?.lower ?? '')) from++;
  while (to > from && EDGE.test(items[to - 1]?.lower ?? '')) to--;
  const first = items[from];
  const last = items[to - 1];
  return first !== undefined && last !== undefined && from < to ? { start: first.start, end: last.end } : undefined;
}

/**
 * The spans that are there.
 *
 * @example
 * present(undefined, { start: 2, end: 5 }) // [{ start: 2, end: 5 }]
 */
export function present(...spans: readonly (Span | undefined)[]): Span[] {
  return spans.filter((span) => span !== undefined);
}
