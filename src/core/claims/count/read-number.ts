import type { Atom } from './atoms.ts';
import { type Reading, readCardinal } from './read-cardinal.ts';
import { readFraction, readShare, withFraction } from './read-fraction.ts';
import { readPower } from './read-power.ts';
import { readVague } from './read-vague.ts';

/** A number as printed, without what it counts. */
export interface ReadNumber extends Reading {
  /** `vague` gives a scale alone ("hundreds"), `fraction` a part of one. */
  readonly form: 'digits' | 'words' | 'vague' | 'fraction';
}

/**
 * Reads the number that starts at an atom.
 *
 * @param money whether a currency stands before it: then "m" is a million, not a metre
 *
 * @example
 * readNumber(atoms('two and a half years'), 0) // { to: 4, value: 2.5, form: 'words' }
 */
export function readNumber(atoms: readonly Atom[], from: number, money = false): ReadNumber | undefined {
  const first = atoms[from];
  if (first === undefined || first.kind === 'mark') return undefined;
  if (first.lower === 'none' && atoms[from + 1]?.lower === 'of') return { to: from + 1, value: 0, form: 'words' };
  const vague = readVague(atoms, from);
  if (vague !== undefined) return { ...vague, form: 'vague' };
  const share = readShare(atoms, from);
  if (share !== undefined) return { ...share, form: 'words' };
  const fraction = readFraction(atoms, from);
  if (fraction !== undefined) return { ...fraction, form: fraction.value < 1 ? 'fraction' : 'words' };
  const power = readPower(atoms, from);
  if (power !== undefined) return { ...power, form: 'digits' };
  const whole = readCardinal(atoms, from, money);
  return whole && { ...withFraction(atoms, from, whole), form: first.kind === 'number' ? 'digits' : 'words' };
}
