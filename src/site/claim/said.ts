import type { SourceClaim } from '../../core/claims/claim.ts';
import { type Span, wordsOf } from '../../core/text/span.ts';

/** Fewer characters do not tell what is said: the words round the cue do. */
const LEAST = 24;

/** What may stand between a cue and words that are its object: "thanked | the crew", "called for | calm". */
const TAKES = /^\s+(?:(?:for|on|to|towards?|at|with|about|over|of)\s+)?$/u;

/**
 * The words that a source is credited with, to be quoted: the longest part of its content, with the
 * cue where that takes them as its object.
 *
 * @returns `undefined` where the content is too short to tell anything
 *
 * @example
 * said(claim, text) // of 'The mayor said that the bridge will close': 'the bridge will close'
 * said(claim, text) // of 'The mayor thanked the crew for its work': 'thanked the crew for its work'
 */
export function said({ content, cue, mode }: SourceClaim, text: string): Span | undefined {
  const [longest] = content.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (longest === undefined) return undefined;
  const takes =
    mode !== 'direct' &&
    cue !== null &&
    TAKES.test(text.slice(cue.end, longest.start)) &&
    !/^according to$/i.test(wordsOf(text, cue));
  const span = takes ? { start: cue.start, end: longest.end } : longest;
  return lengthOf(span) < LEAST ? undefined : span;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
