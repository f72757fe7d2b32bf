import { MONTH_WORDS } from '../../text/calendar-words.ts';
import type { Atom } from './atoms.ts';
import { endsInPlural } from './nouns.ts';
import { SMALL } from './number-words.ts';
import type { Quantity } from './quantity.ts';

/**
 * A bare year, or a day beside its month.
 *
 * @example
 * isYear(...quantityIn('built in 1987')) // true
 * isYear(...quantityIn('with 1987 houses')) // false
 */
export function isYear(atoms: readonly Atom[], { number, value, upper, kind, unit, bound }: Quantity): boolean {
  const before = atoms[number.from - 1]?.lower ?? '';
  const previous = before === '.' ? (atoms[number.from - 2]?.lower ?? '') : before;
  const next = atoms[number.to]?.lower ?? '';
  const small = Number.isInteger(value) && value <= 31;
  if (small && MONTH_WORDS.has(previous) && atoms[number.from - 1]?.text !== 'may' && kind !== 'percent') return true;
  if (small && MONTH_WORDS.has(next) && atoms[number.to]?.text !== 'may' && atoms[number.to]?.text !== 'march')
    return true;
  const digits = atoms[number.from]?.text ?? '';
  if (!/^(?:1[4-9]|20)\d\d$/.test(digits)) return false;
  if (upper !== undefined && upper <= 2100 && (kind === 'none' || kind === 'noun')) return true;
  if (number.to !== number.from + 1) return false;
  if (kind === 'percent' || kind === 'money' || kind === 'measure' || kind === 'age') return false;
  if (MONTH_WORDS.has(previous) || YEAR_CUES.has(before)) return true;
  // "the 2012 party conventions": a count this large has its comma, unless its noun follows at once.
  return bound === 'exact' && (kind === 'none' || unit.includes(' ') || !endsInPlural(unit));
}

/** "nineteen ninety-seven": two numbers below a hundred, one right behind the other. */
export function isSpokenYear(atoms: readonly Atom[], { number }: Quantity): boolean {
  const before = SMALL.get(atoms[number.from - 1]?.lower ?? '') ?? 0;
  const own = SMALL.get(atoms[number.from]?.lower ?? '') ?? 0;
  const next = SMALL.get(atoms[number.to]?.lower ?? '') ?? 0;
  return (own >= 13 && own <= 20 && next >= 10) || (before >= 13 && before <= 20 && own >= 10);
}

const YEAR_CUES = new Set(
  "in since until till during by from of early late mid before after around between the its his her their our this that 's s a an through circa and -".split(
    ' ',
  ),
);
