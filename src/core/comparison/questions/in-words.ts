import { BEFORE } from '../../claims/count/bound-words.ts';
import { wordsOf } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import type { Placed } from '../rows/placed.ts';

/** How many words of the article stand on each side of the gap. */
const SIDE = 6;

/** Fewer words than these tell nothing: the next clause is taken in. */
const FEWEST = 4;

/**
 * The article's own words round a claim, with a gap where it stands: what it answers, where no
 * template tells.
 *
 * @returns `undefined` where it has no words round it
 *
 * @example
 * inWords(placed) // of "72 hours": 'The first … are decisive'
 */
export function inWords({ sentence: { tokens }, from, to, article }: Placed): string | undefined {
  const { text } = article.document;
  let first = from;
  while (first > 0 && from - first < SIDE && !isBreak(tokens[first - 1])) first--;
  // A clause of a word or two goes on from the one before it.
  if (from - first < FEWEST && tokens[first - 1]?.text === ',') {
    first--;
    while (first > 0 && from - first < SIDE + 1 && !isBreak(tokens[first - 1])) first--;
  }
  let last = to;
  while (last < tokens.length && last - to < SIDE && !isBreak(tokens[last])) last++;
  if (last - to + from - first < FEWEST && /^[,:]$/.test(tokens[last]?.text ?? '')) {
    last++;
    while (last < tokens.length && last - to < SIDE + 1 && !isBreak(tokens[last])) last++;
  }
  while (first < from && isBreak(tokens[first])) first++;
  // A phrase is not left hanging on its joint.
  while (last > to && (last - to === SIDE || tokens[last] !== undefined) && isJoint(tokens[last - 1])) last--;
  while (first < from && from - first === SIDE && isJoint(tokens[first])) first++;
  const before = wordsBetween(tokens, first, from, text);
  const after = wordsBetween(tokens, last > to ? to : last, last, text);
  if (before === '' && after === '') return undefined;
  return `${before} … ${after}`
    .replace(/\s+/g, ' ')
    .replace(/… (?=[,;:])/, '…')
    .replace(/[,;:]$/, '')
    .trim();
}

function wordsBetween(tokens: readonly Token[], from: number, to: number, text: string): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  return first === undefined || last === undefined || from >= to
    ? ''
    : wordsOf(text, { start: first.start, end: last.end });
}

function isBreak(token: Token | undefined): boolean {
  return token === undefined || /^[.,;:!?—–()“”"«»\-…'‘’]+$/.test(token.text);
}

function isJoint(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (/^(?:DET|ADP|CCONJ|SCONJ|PART|AUX|SYM)$/.test(token.pos) || BEFORE.has(token.lower)) return true;
  return /^(?:[$€£¥₹]|what|which|who|whom|whose|when|where|why|how)$/.test(token.lower);
}
