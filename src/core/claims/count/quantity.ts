import type { Bound } from '../claim.ts';
import { ageOf } from './age-of.ts';
import type { Atom } from './atoms.ts';
import { TIME_WORDS } from './measures.ts';
import { boundAfter, boundBefore, type ReadBound } from './read-bound.ts';
import { readCardinal } from './read-cardinal.ts';
import { currencyBefore, dollarsOf } from './read-money.ts';
import { type ReadNumber, readNumber } from './read-number.ts';
import { type ReadUnit, rateAt, readUnit } from './read-unit.ts';

/** A number with all that stands around it, in atoms; not yet known to be a count. */
export interface Quantity {
  /** Its first atom, bound included, and the atom behind its last. */
  readonly from: number;
  readonly to: number;
  /** The atoms of the number alone. */
  readonly number: ReadNumber & { readonly from: number };
  /** The atoms of number and currency, without bound and unit. */
  readonly core: { readonly from: number; readonly to: number };
  readonly value: number;
  readonly upper?: number;
  readonly bound: Bound;
  readonly unit: string;
  readonly kind: ReadUnit['kind'] | 'none';
  readonly per?: string;
  readonly of?: number;
}

/**
 * Reads the quantity whose currency or number starts at an atom.
 *
 * @example
 * readQuantity('over $60 a barrel', atoms('over $60 a barrel'), 1)
 * // { value: 60, bound: 'at-least', unit: 'USD', per: 'barrel', … }
 */
export function readQuantity(text: string, atoms: readonly Atom[], start: number): Quantity | undefined {
  const currency = currencyBefore(atoms, start);
  if (currency === undefined) {
    const single = oneStretch(atoms, start) ?? oneOfSoMany(atoms, start) ?? ageOf(atoms, start);
    if (single !== undefined) return single;
  }
  const signed = minusBefore(atoms, start);
  const from = currency?.to ?? signed ?? start;
  const number = readNumber(atoms, from, currency !== undefined);
  if (number === undefined) return undefined;
  const minus = signed !== undefined;
  const early = boundAfter(atoms, number.to);
  const behind = early?.at ?? number.to;
  const unit = unitOf(text, atoms, start, behind, number.value, currency?.code);
  const late = unit === undefined ? undefined : boundAfter(atoms, unit.to);
  const before = boundBefore(atoms, start);
  const after = late ?? early;
  const value = (minus ? -1 : 1) * number.value * (unit?.times ?? 1);
  return {
    from: happensOver(atoms, before, unit) ? start : (before?.at ?? start),
    to: late?.at ?? unit?.to ?? early?.at ?? number.to,
    number: { ...number, from },
    core: { from: start, to: currency === undefined ? number.to : (unit?.to ?? number.to) },
    value,
    bound: happensOver(atoms, before, unit) ? 'exact' : boundOf(number, before?.bound, after?.bound),
    unit: unit?.unit ?? '',
    kind: unit?.kind ?? 'none',
    ...(unit?.per !== undefined && { per: unit.per }),
  };
}

function unitOf(
  text: string,
  atoms: readonly Atom[],
  start: number,
  behind: number,
  value: number,
  currency: string | undefined,
): ReadUnit | undefined {
  if (currency !== undefined) {
    const whose = currency === 'USD' && atoms[start]?.text === '$' ? dollarsOf(atoms, behind) : undefined;
    const to = whose?.to ?? behind;
    return { to, kind: 'money', unit: whose?.code ?? currency, ...rateAt(atoms, to) };
  }
  // "magnitude 6.5" and "magnitude-6.5" have their unit before them.
  const named = atoms[start - 1]?.text === '-' ? start - 2 : start - 1;
  if (atoms[named]?.lower === 'magnitude') return { to: behind, kind: 'measure', unit: 'magnitude' };
  return readUnit(text, atoms, behind, value);
}

function boundOf(number: ReadNumber, before: Bound | undefined, after: Bound | undefined): Bound {
  if (before !== undefined && before !== 'exact') return after === undefined || before !== 'about' ? before : after;
  if (after !== undefined) return after;
  return number.form === 'vague' ? 'at-least' : (before ?? 'exact');
}

/** "fell 24% over five years": the time in which it happens; but "took over five years", "for over five years". */
function happensOver(atoms: readonly Atom[], before: ReadBound | undefined, unit: ReadUnit | undefined): boolean {
  if (before === undefined || unit?.kind !== 'noun' || atoms[before.at]?.lower !== 'over') return false;
  const previous = atoms[before.at - 1];
  const follows =
    previous?.kind === 'number' || previous?.text === '%' || /^(?:NOUN|PROPN|NUM)$/.test(previous?.pos ?? '');
  return (
    (follows || isSpread(atoms, before.at - 1)) &&
    /^(?:minutes|hours|days|weeks|months|years|decades)$/i.test(unit.unit)
  );
}

/** "will be repaid over ten years", but "was held over ten years": what is done bit by bit, and what lasts. */
function isSpread(atoms: readonly Atom[], at: number): boolean {
  const verb = atoms[at];
  if (verb?.pos !== 'VERB' || !/(?:ed|id|en|wn|lt|ut)$/.test(verb.lower) || LASTING.test(verb.lower)) return false;
  return /^(?:be|been|being|is|are|was|were)$/.test(atoms[at - 1]?.lower ?? '');
}

const LASTING =
  /^(?:held|kept|jailed|imprisoned|detained|locked|delayed|married|closed|shut|stranded|trapped|suspended|banned|used|employed)$/;

/** "minus 5", "negative 5", "minus-5", "-5": where the sign opens a number. */
function minusBefore(atoms: readonly Atom[], start: number): number | undefined {
  const atom = atoms[start];
  const next = atoms[start + 1];
  if (atom?.lower === 'minus' && atoms[start - 1]?.lower === 'or') return undefined;
  if (atom?.lower === 'minus' || (atom?.lower === 'negative' && next?.pos !== 'NOUN'))
    return next?.text === '-' && next.glued ? start + 2 : start + 1;
  return atom !== undefined && /^[-−–]$/.test(atom.text) && !atom.glued && next?.kind === 'number' && next.glued
    ? start + 1
    : undefined;
}

/**
 * "nearly a year", "more than a decade", "about an hour", "an hour and a half": one of a measure, where something bounds it or adds to it.
 *
 * Traps: "a year", "over a table".
 */
function oneStretch(atoms: readonly Atom[], start: number): Quantity | undefined {
  const word = atoms[start + 1];
  if (word === undefined || !/^an?$/.test(atoms[start]?.lower ?? '') || !STRETCHES.has(word.lower)) return undefined;
  if (word.lower === 'second') return undefined;
  const before = boundBefore(atoms, start);
  const half = ['and', 'a', 'half'].every((part, i) => atoms[start + 2 + i]?.lower === part);
  if (!half && (before === undefined || before.bound === 'exact')) return undefined;
  const number = { from: start, to: start + 1, value: 1, form: 'words' } as const;
  return {
    from: before?.at ?? start,
    to: half ? start + 5 : start + 2,
    number,
    core: half ? { from: start, to: start + 5 } : number,
    value: half ? 1.5 : 1,
    bound: before?.bound ?? 'exact',
    unit: word.text,
    kind: 'noun',
  };
}

/**
 * "one child in eight": one of so many.
 *
 * Traps: "one goal in eight games", "one man in 2019".
 */
function oneOfSoMany(atoms: readonly Atom[], start: number): Quantity | undefined {
  const noun = atoms[start + 1];
  if (atoms[start]?.lower !== 'one' || noun?.pos !== 'NOUN' || atoms[start + 2]?.lower !== 'in') return undefined;
  const at = atoms[start + 3]?.lower === 'every' ? start + 4 : start + 3;
  const whole = readCardinal(atoms, at, false);
  if (whole === undefined || whole.to !== at + 1 || whole.value < 3 || whole.value > 100) return undefined;
  const next = atoms[whole.to];
  if (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(next?.pos ?? '') && next?.lower !== 'lives') return undefined;
  const before = boundBefore(atoms, start);
  const number = { from: start, to: whole.to, value: 1, form: 'words' } as const;
  return {
    from: before?.at ?? start,
    to: whole.to,
    number,
    core: number,
    value: number.value,
    bound: before?.bound ?? 'exact',
    unit: noun.text,
    kind: 'noun',
    of: whole.value,
  };
}

const STRETCHES: ReadonlySet<string> = new Set([
  ...TIME_WORDS,
  'mile',
  'kilometre',
  'kilometer',
  'metre',
  'meter',
  'generation',
]);
