import type { Span } from '../../text/span.ts';
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
  const at = firstEndingAfter(words, labels);
  const next = labels[at];
  const before = labels[at - 1];
  if (next !== undefined && next.start - words.end < REACH / 2) return next.about;
  return before !== undefined && words.start - before.end < REACH ? before.about : null;
}

/** The label that words stand in or right before. */
export function labelNextTo(words: Span, labels: readonly Label[]): Label | undefined {
  const next = labels[firstEndingAfter(words, labels)];
  return next !== undefined && next.start - words.end < NEXT_TO ? next : undefined;
}

function firstEndingAfter(words: Span, labels: readonly Label[]): number {
  let low = 0;
  let high = labels.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((labels[middle]?.end ?? 0) <= words.start) low = middle + 1;
    else high = middle;
  }
  return low;
}
