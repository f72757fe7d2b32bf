import type { Span } from '../../core/text/span.ts';

/** A claim's words in their sentence, cut at the bounds of words. */
export interface Excerpt {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** The sentence begins before, or goes on behind, what is shown. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** How many characters of the sentence may stand on each side of the claim's words, and of those themselves. */
export interface Reach {
  readonly before: number;
  readonly after: number;
  /** What a source is credited with can run over sentences. */
  readonly words?: number;
}

/** Enough to understand the words. */
export const SHORT: Reach = { before: 56, after: 64, words: 200 };

/** Most sentences whole. */
export const LONG: Reach = { before: 180, after: 200, words: 500 };

/**
 * Cuts a sentence to the words about a claim.
 *
 * A side is cut where a clause begins or ends, if one does within reach, else between
 * two words; it never ends with "of the" or the like. A rest too short to be worth
 * cutting is kept.
 *
 * @example
 * excerpt(text, sentence, claim, { before: 20, after: 20 })
 * // { before: 'the harbour master counted ', words: 'over 40 boats', after: ' in the bay', cutBefore: true, … }
 */
export function excerpt(text: string, sentence: Span, claim: Span, reach: Reach): Excerpt {
  const end = Math.max(claim.end, sentence.end);
  const before = text.slice(Math.min(sentence.start, claim.start), claim.start);
  const after = text.slice(claim.end, end).trimEnd();
  const left = fromOpening(lastOf(before, reach.before), before);
  const whole = text.slice(claim.start, claim.end);
  const words = reach.words === undefined ? whole : firstOf(whole, reach.words);
  const right = words === whole ? firstOf(after, reach.after) : '';
  return {
    before: left,
    words,
    after: right,
    cutBefore: left !== before,
    cutAfter: words !== whole || right !== after,
  };
}

/** What is left over when a side is cut must be worth the dots. */
const REST = 14;

const CLAUSE_START = /(?:[,;:](?!\d)|[—–]|\s-)\s*(?=[\p{L}\p{N}“"'‘(])/gu;
const CLAUSE_END = /(?:[,;:](?!\d)|[—–]|\s-\s)/gu;

/** Words on which an excerpt must not end. */
const LEANING =
  /\s+(?:a|an|the|of|to|in|on|at|by|for|from|with|and|or|but|that|which|who|as|than|is|was|were|are|be|been|had|has|have|his|her|its|their|this|these|into|over|after|before|while|when|where|also|not)$/iu;

function lastOf(text: string, reach: number): string {
  if (text.length <= reach + REST) return text;
  const from = text.length - reach;
  // The earliest clause that fits, unless it would leave next to nothing.
  for (const match of text.matchAll(CLAUSE_START)) {
    const start = match.index + match[0].length;
    if (start >= from && text.length - start >= reach / 3) return text.slice(start);
  }
  const space = text.indexOf(' ', from);
  return space < 0 ? '' : text.slice(space + 1);
}

/** A cut inside a quotation that ends soon after starts behind it: a closing mark alone misleads. */
function fromOpening(kept: string, whole: string): string {
  if (kept === whole) return kept;
  const closing = kept.search(/[”»]/u);
  const opening = kept.search(/[“«]/u);
  if (closing < 0 || (opening >= 0 && opening < closing)) return kept;
  return kept.slice(closing + 1).replace(/^[\s,;:.—–-]+/u, '');
}

function firstOf(text: string, reach: number): string {
  if (text.length <= reach + REST) return text;
  let cut = -1;
  for (const match of text.matchAll(CLAUSE_END)) {
    if (match.index > reach) break;
    if (match.index >= reach / 4) cut = match.index;
  }
  if (cut < 0) cut = text.lastIndexOf(' ', reach);
  if (cut < 0) return '';
  let kept = text.slice(0, cut).replace(/[\s,;:—–-]+$/u, '');
  while (LEANING.test(kept)) kept = kept.replace(LEANING, '');
  return kept;
}
