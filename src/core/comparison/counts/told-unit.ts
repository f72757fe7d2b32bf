import type { Token } from '../../text/tokens.ts';
import type { Placed } from '../rows/placed.ts';

/** What a bare figure counts, and what says so. */
export interface Told {
  readonly unit: string;
  readonly by: 'population' | 'number' | 'employer';
}

/**
 * What a bare figure counts, where the words before it in its sentence tell.
 *
 * Takes: the number of boats was 52 · the number of people who left rose to 52 · a population of 52,000 ·
 * the population has grown to 52,000 · the yard employs 52 ·
 * the mayor put the number of boats at 52.
 * Traps: the population grew by 52,000 · number 52 · the number of boats rose 52 percent.
 *
 * @example
 * toldUnit(placed) // of "52" in "The number of boats was 52.": { unit: 'boats', by: 'number' }
 */
export function toldUnit({ sentence: { tokens }, from }: Placed): Told | undefined {
  let at = from - 1;
  while (LOOSE.test(tokens[at]?.lower ?? '') || tokens[at + 1]?.lower === 'least') at--;
  const joint = tokens[at];
  if (joint === undefined) return undefined;
  if (joint.lemma === 'employ') return { unit: 'employees', by: 'employer' };
  if (!LINK.test(joint.lower) && joint.lemma !== 'reach' && joint.lemma !== 'pass') return undefined;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { lower } = tokens[i] ?? {};
    if (lower === 'population') return { unit: 'people', by: 'population' };
    if (lower === 'number' && tokens[i + 1]?.lower === 'of') {
      const unit = nounAfter(tokens, i + 2, at);
      return unit === undefined ? undefined : { unit, by: 'number' };
    }
    if (lower === ',' || lower === ';' || lower === 'and') return undefined;
  }
  return undefined;
}

/** How far back the noun may stand. */
const REACH = 10;

/** Words of a figure's bound. */
const LOOSE = /^(?:about|some|around|nearly|almost|over|just|only|roughly|approximately|more|than|least)$/;

/** What stands between a noun and its figure. */
const LINK = /^(?:is|was|were|are|be|been|to|of|at)$/;

/** The plural that a phrase opens with, with what stands before it: "fishing boats". */
function nounAfter(tokens: readonly Token[], from: number, to: number): string | undefined {
  const words: string[] = [];
  for (let i = from; i < to && /^(?:ADJ|NOUN|PROPN)$/.test(tokens[i]?.pos ?? ''); i++)
    words.push(tokens[i]?.text ?? '');
  return words.length === 0 ? undefined : words.join(' ');
}
