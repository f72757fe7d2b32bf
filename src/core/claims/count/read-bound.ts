import type { Bound } from '../claim.ts';
import type { Atom } from './atoms.ts';
import { AFTER, BEFORE, DEGREES, TAKES_PREPOSITION } from './bound-words.ts';

/** What bounds a number, and where the words for it end. */
export interface ReadBound {
  /** The atom farthest from the number that belongs to its bound (before it), or the atom behind the last (after it). */
  readonly at: number;
  readonly bound: Exclude<Bound, 'range'>;
}

const LONGEST = 6;
const CHAIN = 3;

/**
 * The bound before the number that starts at an atom: the outermost one, "only" and "just" aside.
 *
 * Takes over 50 · no fewer than 50 · well over 50 · only about 50 (about) · only 50 (exact) · up to about 50 (at most).
 * Traps: "talked about two men", "a row over two islands".
 *
 * @returns `undefined` where nothing bounds it
 *
 * @example
 * boundBefore(atoms('just over 50'), 2) // { at: 0, bound: 'at-least' }
 */
export function boundBefore(atoms: readonly Atom[], number: number): ReadBound | undefined {
  let found: ReadBound | undefined;
  for (let links = 0; links < CHAIN; links++) {
    const link = phraseBefore(atoms, found?.at ?? number);
    if (link === undefined) break;
    found = link.bound === 'exact' && found !== undefined ? { ...found, at: link.at } : link;
  }
  if (found === undefined) return undefined;
  let at = found.at;
  while (found.bound !== 'exact' && DEGREES.has(atoms[at - 1]?.lower ?? '')) at--;
  if (/^(?:little|bit)$/.test(atoms[at - 1]?.lower ?? '') && atoms[at - 2]?.lower === 'a') at -= 2;
  return { ...found, at };
}

/** "took over five years" is no taking over. */
const TIMES = /^(?:minutes|hours|days|weeks|months|years|decades)$/;

function phraseBefore(atoms: readonly Atom[], before: number): ReadBound | undefined {
  let words = '';
  let found: ReadBound | undefined;
  for (let at = before - 1; at >= 0 && at >= before - LONGEST; at--) {
    words = words === '' ? (atoms[at]?.lower ?? '') : `${atoms[at]?.lower} ${words}`;
    const bound = BEFORE.get(words);
    if (bound !== undefined) found = { at, bound };
  }
  if (found === undefined) return undefined;
  const word = atoms[found.at]?.lower;
  const previous = atoms[found.at - 1]?.lower ?? '';
  const isLong = /^t(?:ak|ook)/.test(previous) && TIMES.test(atoms[before + 1]?.lower ?? '');
  if (
    found.at === before - 1 &&
    (word === 'about' || word === 'over') &&
    TAKES_PREPOSITION[word].has(previous) &&
    !isLong
  )
    return undefined;
  // "more than" compares two things where a "no" or "not" is left over: those are in the table as "no more than".
  return found;
}

/**
 * The bound behind a number or its noun.
 *
 * Takes 50 or so · 50 people or more · 50-plus · 50+ · aged 18 and over.
 * Traps: 50 people plus a cook · a 737 Max.
 *
 * @param from the atom behind the number or noun
 */
export function boundAfter(atoms: readonly Atom[], from: number): ReadBound | undefined {
  let words = '';
  let found: ReadBound | undefined;
  for (let at = from; at < from + 3; at++) {
    words = words === '' ? (atoms[at]?.lower ?? '') : `${words} ${atoms[at]?.lower}`;
    const bound = AFTER.get(words);
    // "and up to 30" bounds the next number, as "or lower than 10" does.
    const next = atoms[at + 1];
    const goesOn = next?.lower === 'to' || (next?.lower === 'than' && !/^or (?:more|less|fewer)$/.test(words));
    if (bound !== undefined && (next?.kind === 'number' || goesOn || isOther(atoms, from, at))) continue;
    if (bound !== undefined) found = { at: at + 1, bound };
  }
  return found;
}

/** "40 men plus a cook" adds another, and a "737 Max" is a name. */
function isOther(atoms: readonly Atom[], from: number, at: number): boolean {
  const word = atoms[at];
  const next = atoms[at + 1];
  if (word?.text === 'Max' || word?.text === 'Plus') return true;
  if (word?.lower !== 'plus' || word.glued || atoms[at - 1]?.text === '-') return false;
  const adds = /^(?:ADJ|NOUN|PROPN|NUM|VERB)$/.test(next?.pos ?? '') && atoms[from - 1]?.kind === 'word';
  return (
    adds ||
    /^(?:an?|the|its|his|her|their|any|some|several|another|tax|vat|shipping|postage|interest|costs|expenses|[$£€₹¥])$/.test(
      next?.lower ?? '',
    )
  );
}
