import type { Bound } from '../claim.ts';
import type { Atom } from './atoms.ts';
import { TIME_WORDS } from './measures.ts';
import { boundAfter, boundBefore, type ReadBound } from './read-bound.ts';
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
    const single = oneStretch(atoms, start) ?? ageOf(atoms, start);
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
  return follows && /^(?:minutes|hours|days|weeks|months|years|decades)$/i.test(unit.unit);
}

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

/** "aged 37", "turned 37", "the age of 21", "ages 5 to 17", and ", 65," behind a name. */
function ageOf(atoms: readonly Atom[], start: number): Quantity | undefined {
  const value = readAge(atoms[start]);
  if (value === undefined) return undefined;
  const before = atoms[start - 1]?.lower ?? '';
  const turned =
    /^turn(?:s|ed|ing)?$/.test(before) &&
    /^(?:[.,;:!?)]|on|in|last|this|next|and|today|yesterday)$/.test(atoms[start + 1]?.lower ?? '.');
  const cue =
    turned ||
    /^(?:aged|ages?)$/.test(before) ||
    (before === 'between' && /^(?:aged|ages)$/.test(atoms[start - 2]?.lower ?? '')) ||
    (before === 'of' && /^ages?$/.test(atoms[start - 2]?.lower ?? ''));
  const next = atoms[start + 1];
  const apposed =
    before === ',' &&
    (isName(atoms[start - 2]) ? /^[,.;)]$/ : isPerson(atoms[start - 2]) ? /^,$/ : NEVER).test(next?.text ?? '') &&
    !next?.glued === false &&
    atoms[start + 2]?.kind !== 'number';
  if (!cue && !apposed && !isFirstOfTwo(atoms, start)) return undefined;
  const to = cue && /^(?:years?|months?)$/.test(next?.lower ?? '') ? start + 2 : start + 1;
  const number = { from: start, to: start + 1, value, form: 'digits' } as const;
  // "under the age of 5": what bounds it stands before "the age of".
  const named = before === 'of' ? (atoms[start - 3]?.lower === 'the' ? start - 3 : start - 2) : start;
  const bound = boundBefore(atoms, named);
  const after = boundAfter(atoms, to);
  return {
    from: bound?.at ?? start,
    to: after?.at ?? to,
    number,
    core: number,
    value,
    bound: after?.bound ?? bound?.bound ?? 'exact',
    unit: 'year',
    kind: 'age',
  };
}

const NEVER = /(?!)/;

function isName(atom: Atom | undefined): boolean {
  return atom?.pos === 'PROPN' && /^\p{Lu}/u.test(atom.text);
}

/** "her sons, 16 and 22, left" */
function isFirstOfTwo(atoms: readonly Atom[], start: number): boolean {
  const persons =
    /^(?:men|women|boys|girls|children|sons|daughters|brothers|sisters|\p{L}{2,12}(?:er|or|ist|ian|ent|ant)s)$/u;
  if (atoms[start - 1]?.text !== ',' || !persons.test(atoms[start - 2]?.lower ?? '')) return false;
  return atoms[start + 1]?.lower === 'and' && readAge(atoms[start + 2]) !== undefined && atoms[start + 3]?.text === ',';
}

/** A noun in the singular for one whose age may stand behind it: "the driver, 37,". */
function isPerson(atom: Atom | undefined): boolean {
  return (
    /^(?:man|woman|boy|girl|child|teenager|suspect|victim|mother|father|son|daughter|wife|husband|brother|sister|widow|\p{L}{2,12}(?:er|or|ist|ian|ent|ant|man|woman))$/u.test(
      atom?.lower ?? '',
    ) && atom?.pos === 'NOUN'
  );
}

function readAge(atom: Atom | undefined): number | undefined {
  if (atom?.kind !== 'number' || !/^\d{1,3}$/.test(atom.text)) return undefined;
  const value = Number(atom.text);
  return value > 0 && value < 120 ? value : undefined;
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
