import type { Atom } from './atoms.ts';
import type { Quantity } from './quantity.ts';
import { readUnit } from './read-unit.ts';

/**
 * One quantity from two that are one sum or one quotient.
 *
 * Takes two hours and a half · half of one percent · 3 degrees below zero · five (5) men · 3 dollars 50 cents · 7 dollars and 25 cents · it cost 9 dollars and 20. · 1 over 3.
 * Traps: 9 dollars and 20 tickets · 2 men over 60.
 */
export function joinSum(text: string, atoms: readonly Atom[], a: Quantity, b: Quantity): Quantity | undefined {
  return (
    cents(atoms, a, b) ??
    ofPercent(atoms, a, b) ??
    belowZero(atoms, a, b) ??
    quotient(atoms, a, b) ??
    andHalf(atoms, a, b) ??
    repeated(text, atoms, a, b)
  );
}

/** "half of one percent", "one-tenth of 1 percent" */
function ofPercent(atoms: readonly Atom[], a: Quantity, b: Quantity): Quantity | undefined {
  const isPart = a.number.form === 'fraction' && a.kind === 'none' && atoms[a.to]?.lower === 'of';
  if (!isPart || b.kind !== 'percent' || b.value !== 1 || b.from !== a.to + 1) return undefined;
  return { ...b, from: a.from, core: { from: a.core.from, to: b.core.to }, value: a.value, bound: a.bound };
}

/** "3 degrees below zero" */
function belowZero(atoms: readonly Atom[], a: Quantity, b: Quantity): Quantity | undefined {
  const below = atoms[a.to]?.lower === 'below' && b.from === a.to && b.value === 0 && b.kind === 'none';
  return below && /^(?:°|degrees?\b)/.test(a.unit) && a.bound !== 'range'
    ? { ...a, to: b.to, value: -a.value }
    : undefined;
}

/** "two hours and a half" */
function andHalf(atoms: readonly Atom[], a: Quantity, b: Quantity): Quantity | undefined {
  const isUnit = a.kind === 'noun' || a.kind === 'measure' || a.kind === 'age';
  if (!isUnit || b.kind !== 'none' || b.value !== 0.5 || b.bound !== 'exact' || a.bound === 'range') return undefined;
  if (b.from !== a.to + 1 || atoms[a.to]?.lower !== 'and' || !Number.isInteger(a.value)) return undefined;
  return {
    ...a,
    to: b.to,
    core: { from: a.core.from, to: b.to },
    number: { ...a.number, to: b.number.to },
    value: a.value + 0.5,
  };
}

/** "five (5) men": the same number twice, in words and in figures. */
function repeated(text: string, atoms: readonly Atom[], a: Quantity, b: Quantity): Quantity | undefined {
  const bracketed = atoms[a.to]?.text === '(' && b.from === a.to + 1 && atoms[b.to]?.text === ')';
  if (!bracketed || a.kind !== 'none' || b.kind !== 'none' || a.value !== b.value) return undefined;
  const unit = readUnit(text, atoms, b.to + 1, a.value);
  const to = unit?.to ?? b.to + 1;
  return {
    ...a,
    to,
    core: { from: a.core.from, to: b.to + 1 },
    number: { ...a.number, to: b.to + 1 },
    ...(unit !== undefined && { unit: unit.unit, kind: unit.kind }),
  };
}

function cents(atoms: readonly Atom[], a: Quantity, b: Quantity): Quantity | undefined {
  const named = a.kind === 'money' && a.core.from === a.number.from && atoms[a.to - 1]?.kind === 'word';
  if (!named || a.bound === 'range' || !Number.isInteger(a.value) || !Number.isInteger(b.value)) return undefined;
  if (b.value < 1 || b.value >= 100 || b.bound !== 'exact') return undefined;
  const bare = b.kind === 'none' && endsClause(atoms[b.to]);
  const link = atoms[a.to]?.lower === 'and' ? a.to + 1 : a.to;
  if (b.from !== link || !(bare || /^(?:cents?|pence)$/.test(b.unit))) return undefined;
  return { ...a, to: b.to, core: { from: a.core.from, to: b.to }, value: a.value + b.value / 100 };
}

/** Two bare numbers, "over" between them and nothing behind: a fraction read out. */
function quotient(atoms: readonly Atom[], a: Quantity, b: Quantity): Quantity | undefined {
  const bare = a.kind === 'none' && b.kind === 'none' && a.bound === 'exact' && b.value !== 0;
  const over = b.from === a.to && atoms[b.from]?.lower === 'over' && b.core.from === b.from + 1;
  if (!bare || !over || !endsClause(atoms[b.to])) return undefined;
  return {
    ...a,
    to: b.to,
    core: { from: a.core.from, to: b.to },
    number: { ...a.number, to: b.to, form: 'fraction' },
    value: a.value / b.value,
  };
}

function endsClause(atom: Atom | undefined): boolean {
  return atom === undefined || /^[.,;:!?)]$/.test(atom.text);
}
