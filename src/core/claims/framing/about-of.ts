import type { Span } from '../../text/span.ts';
import { firstEndingAfter } from './coverage.ts';
import type { Label } from './labels/find-labels.ts';

/** How far off a label may stand that a word is said of, in characters. */
const REACH = 60;

/** How near a label stands that a word modifies, in characters. */
const NEXT_TO = 14;

/**
 * What loaded words are said of: the label they stand in, else the next behind them, else the one before.
 *
 * @param labels in reading order
 *
 * @example
 * // "a brutal crackdown": `brutal` is said of the crackdown
 */
export function aboutOf(words: Span, labels: readonly Label[]): string | null {
  const at = firstEndingAfter(labels, words.start);
  const next = labels[at];
  const before = labels[at - 1];
  if (next !== undefined && next.start - words.end < REACH / 2) return next.about;
  return before !== undefined && words.start - before.end < REACH ? before.about : null;
}

/**
 * The label that words stand in or right before.
 *
 * @example
 * labelNextTo({ start: 2, end: 8 }, [{ start: 9, end: 18 }]) // { start: 9, end: 18 }
 */
export function labelNextTo(words: Span, labels: readonly Label[]): Label | undefined {
  const next = labels[firstEndingAfter(labels, words.start)];
  return next !== undefined && next.start - words.end < NEXT_TO ? next : undefined;
}
