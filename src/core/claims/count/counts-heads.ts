import type { Atom } from './atoms.ts';
import { isBarrels } from './read-symbol.ts';

/**
 * Whether what stands around "1.2m" shows that heads or barrels are counted, so that it is a number of millions and no length.
 *
 * Takes: a circulation of 1.2m · the jobless total rose by 90,000 to 2.4m · an estimated 7m watched the final.
 * Traps: the river rose to 8.3m · waves of 5m hit the coast · the audience stood 20m away.
 *
 * @param at the atom of the letter
 *
 * @example
 * countsHeads(atoms('a readership of 3m'), 4) // true
 */
export function countsHeads(atoms: readonly Atom[], at: number): boolean {
  const next = atoms[at + 1];
  if (next?.lower === 'bpd' || isBarrels(atoms, at + 1)) return true;
  if (EXTENDS.test(next?.lower ?? '')) return false;
  let from = at - 2;
  while (LOOSE.test(atoms[from]?.lower ?? '')) from--;
  if (atoms[from + 1]?.lower === 'least') from--;
  const opener = atoms[from];
  const opens = opener === undefined || opener.text === ',' || OPENERS.test(opener.lower);
  if (opens && next?.glued === false && /^(?:VERB|AUX)$/.test(next.pos)) return true;
  if (!LEADS.test(opener?.lower ?? '')) return false;
  for (let back = from - 1; back >= Math.max(0, from - REACH); back--) {
    const word = atoms[back];
    if (word === undefined || /^[.;:]$/.test(word.text)) return false;
    if (NUMBERED.has(word.lower)) return true;
  }
  return false;
}

const REACH = 10;

/** What makes a length of the figure before it. */
const EXTENDS = /^(?:long|wide|high|tall|deep|thick|away|apart|above|below|from|behind|ahead|off|offshore|downstream)$/;

/** Words of the figure's bound. */
const LOOSE =
  /^(?:an?|about|some|around|nearly|almost|over|just|only|estimated|roughly|more|fewer|than|least|further)$/;

/** What a clause opens with. */
const OPENERS = /^(?:that|and|but|while|as|where|when|said|says)$/;

/** What joins a figure to the noun that it is of. */
const LEADS = /^(?:of|to|from|at|is|was|were|are|by|reached|hit|totalled|totaled|numbered)$/;

/** Nouns for so many heads. */
const NUMBERED: ReadonlySet<string> = new Set(
  (
    'population populations electorate workforce membership circulation readership viewership audience audiences attendance ' +
    'turnout enrolment enrollment unemployment joblessness jobless users subscribers viewers readers members customers ' +
    'followers passengers visitors voters refugees workers employees number numbers headcount'
  ).split(' '),
);
