import type { Atom } from './atoms.ts';
import { isCode, isCompound } from './codes.ts';
import { isAddress, isLabelled, isNamed } from './names.ts';
import { isOnClock } from './on-clock.ts';
import { isIdleZero, isNobody, isPronoun } from './one-and-none.ts';
import type { Quantity } from './quantity.ts';
import { isSpokenYear, isYear } from './years.ts';

/**
 * Whether a number is part of a name, a label, a date, a clock time, an ordinal, a code or an idiom, and so counts nothing.
 *
 * Takes Highway 61 · Fortune 500 companies · phase two · 7:30 · 1990s · 18th · F-16 · 4x4 · in 1999 · at one point ·
 * No. 5 · two-for-one · 12 High Street · one of the most.
 * Leaves Chile 33 miners · over 500 · 2000 hires.
 */
export function isTrap(atoms: readonly Atom[], quantity: Quantity): boolean {
  const { from } = quantity.number;
  const first = atoms[from];
  if (first === undefined) return true;
  const before = atoms[from - 1];
  if (before?.text === '-' && before.glued && first.glued && /^(?:for|to|on)$/.test(atoms[from - 2]?.lower ?? ''))
    return true;
  if (first.lower === 'one' && quantity.number.to === from + 1) return isPronoun(atoms, from, quantity);
  if (quantity.kind === 'money' && quantity.core.from < from) return false;
  if (first.lower === 'zero' && quantity.number.to === from + 1) return isIdleZero(atoms, quantity);
  if (first.lower === 'none') return isNobody(atoms, from);
  if (isSpokenYear(atoms, quantity)) return true;
  if (isLabelled(atoms, quantity) || isCompound(atoms, quantity) || isOnClock(atoms, quantity)) return true;
  if (first.kind !== 'number') return false;
  return isCode(atoms, quantity) || isYear(atoms, quantity) || isNamed(atoms, quantity) || isAddress(atoms, quantity);
}
