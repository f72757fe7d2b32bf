import type { Atom } from './atoms.ts';
import { parseDigits } from './parse-digits.ts';
import type { Reading } from './read-cardinal.ts';

/**
 * Reads a number in scientific notation or a power: 1.3e6 · 6.23x10^-4 · 2^10.
 *
 * Traps: 4x4 · 1e.
 *
 * @example
 * readPower(atoms('2^10'), 0) // { to: 3, value: 1024 }
 */
export function readPower(atoms: readonly Atom[], from: number): Reading | undefined {
  const first = atoms[from];
  const figure = first?.kind === 'number' ? parseDigits(first.text) : undefined;
  if (figure === undefined) return undefined;
  const mark = atoms[from + 1];
  if (mark?.text === '^') return raised(atoms, from + 2, figure, 1);
  if (!mark?.glued && !/^[x×*]$/.test(mark?.text ?? '')) return undefined;
  if (/^e$/i.test(mark?.text ?? '')) return raised(atoms, from + 2, 10, figure);
  const ten = atoms[from + 2]?.text === '10' && atoms[from + 3]?.text === '^';
  return /^[x×*]$/.test(mark?.text ?? '') && ten ? raised(atoms, from + 4, 10, figure) : undefined;
}

/** The exponent that stands at an atom, its sign before it, and the number that it makes. */
function raised(atoms: readonly Atom[], at: number, base: number, factor: number): Reading | undefined {
  const sign = atoms[at]?.text ?? '';
  const signed = /^[-+−]$/.test(sign) && atoms[at]?.glued === true;
  const exponent = atoms[signed ? at + 1 : at];
  if (exponent?.glued !== true || !/^\d{1,3}$/.test(exponent.text)) return undefined;
  const power = base ** ((signed && sign !== '+' ? -1 : 1) * Number(exponent.text));
  return { to: signed ? at + 2 : at + 1, value: Number((factor * power).toPrecision(15)) };
}
