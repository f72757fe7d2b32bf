import type { Atom } from './atoms.ts';
import { GROUPS, INDEFINITE, SCALES, VAGUE } from './number-words.ts';
import type { Reading } from './read-cardinal.ts';

/**
 * Reads a magnitude that gives a scale alone: hundreds · tens of thousands · scores of · several hundred · a few dozen · a couple dozen (two of it).
 *
 * Traps: test scores · tens (alone) · a few men.
 *
 * @example
 * readVague(atoms('tens of thousands of men'), 0) // { to: 3, value: 10000 }
 */
export function readVague(atoms: readonly Atom[], from: number): Reading | undefined {
  return plural(atoms, from) ?? several(atoms, from);
}

function plural(atoms: readonly Atom[], from: number): Reading | undefined {
  const word = atoms[from]?.lower ?? '';
  const value = VAGUE.get(word);
  if (value === undefined) return undefined;
  const of = atoms[from + 1]?.lower === 'of';
  const further = of ? VAGUE.get(atoms[from + 2]?.lower ?? '') : undefined;
  if (further !== undefined && further > value) return { to: from + 3, value: value * further };
  if ((word === 'tens' || word === 'scores') && !of) return undefined;
  return { to: from + 1, value };
}

function several(atoms: readonly Atom[], from: number): Reading | undefined {
  let at = atoms[from]?.lower === 'a' ? from + 1 : from;
  if (!INDEFINITE.has(atoms[at]?.lower ?? '')) return undefined;
  const isCouple = atoms[at]?.lower === 'couple';
  at++;
  if (atoms[at]?.lower === 'of') at++;
  const word = atoms[at]?.lower ?? '';
  const scale = SCALES.get(word) ?? GROUPS.get(word) ?? VAGUE.get(word);
  if (scale === undefined) return undefined;
  if (isCouple) return { to: at + 1, value: 2 * scale };
  const higher = word === 'hundred' ? SCALES.get(atoms[at + 1]?.lower ?? '') : undefined;
  return higher === undefined ? { to: at + 1, value: scale } : { to: at + 2, value: scale * higher };
}
