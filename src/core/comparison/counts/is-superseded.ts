import type { Token } from '../../text/tokens.ts';
import type { Placed } from '../rows/placed.ts';
import { beforeBounds, figureRole } from './figure-role.ts';

/**
 * Whether a figure is one that its article tells has given way to another: then it is no answer
 * of the article's, so long as it gives that other.
 *
 * @example
 * placed('It raised the toll to 46 from 28.').filter(isKind('count')).map(isSuperseded) // [false, true]
 */
export function isSuperseded(placed: Placed): boolean {
  return placed.claim.kind === 'count' && (figureRole(placed) === 'former' || isCorrected(placed));
}

/**
 * Whether a figure is told only to be taken back.
 *
 * Takes: an earlier toll of 28 · the previous 28 · 52, not the 28 · the 28 first reported · 28 given earlier ·
 * it had said on Monday that 28 were dead.
 * Traps: 28 a year earlier · not 28 years old · the 28 hurt earlier · it said that 28 had died · it said it had put 28 to sea.
 *
 * @example
 * placed('There were 46, not the 28 given first.').filter(isKind('count')).map(isCorrected) // [false, true]
 */
export function isCorrected({ sentence: { tokens }, from, to }: Placed): boolean {
  const at = beforeBounds(tokens, from);
  const [word, previous] = [tokens[at]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
  if (EARLIER.test(word) || (word === 'of' && EARLIER.test(tokens[at - 2]?.lower ?? ''))) return true;
  if (word === 'not' && previous === ',' && tokens[at + 1]?.lower === 'the') return true;
  // "Than" is read as a word of the bound.
  if (word === 'rather' || (previous === 'instead' && word === 'of')) return true;
  return isToldFirst(tokens, to) || isSaidBefore(tokens, from);
}

const EARLIER = /^(?:earlier|previous|prior|preliminary|provisional)$/;

/** Whether the words behind a figure tell that it was an early one: "given earlier", "it had first given", "first reported". */
function isToldFirst(tokens: readonly Token[], to: number): boolean {
  const next = tokens.slice(to, to + AFTER);
  const stop = next.findIndex(({ pos }) => pos === 'PUNCT' || pos === 'CCONJ');
  const said = stop < 0 ? next : next.slice(0, stop);
  return said.some(({ lemma }) => TOLD.has(lemma)) && said.some(({ lower }) => FIRST.test(lower));
}

/** How many words after a figure are read. */
const AFTER = 5;

/** Verbs of telling a figure. */
const TOLD: ReadonlySet<string> = new Set(
  'give report announce estimate state say think fear declare publish quote claim believe assume count'.split(' '),
);

const FIRST = /^(?:earlier|previously|first|initially|originally)$/;

/** Whether what is told had been said before: "It had put the toll at 28"; not so of what is said to have been. */
function isSaidBefore(tokens: readonly Token[], from: number): boolean {
  const verb = tokens.findIndex(({ pos }) => pos === 'VERB');
  return verb < from && tokens[verb - 1]?.lower === 'had' && SAID.test(tokens[verb]?.lower ?? '');
}

const SAID = /^(?:said|put|given|reported|announced|estimated|confirmed)$/;
