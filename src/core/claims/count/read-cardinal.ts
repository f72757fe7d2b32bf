import type { Atom } from './atoms.ts';
import { countsHeads } from './counts-heads.ts';
import { CODES, SIGNS } from './currencies.ts';
import { NAMES } from './currency-names.ts';
import { GROUPS, SCALES, SHORT_SCALES, SMALL, VAGUE, VULGAR } from './number-words.ts';
import { parseDigits } from './parse-digits.ts';

/** A value and the atom behind its last. */
export interface Reading {
  readonly to: number;
  readonly value: number;
}

/**
 * Reads digits or number words with their scales.
 *
 * Takes 1,234 · 1.4 million · 3 million 200 thousand · 2.5 lakh crore · £5m · 2.6M fans · 3 hundred and 21 · twenty-one thousand · two million and three hundred ·
 * a dozen · a hundred thousand · nought point five ·
 * point five.
 * Leaves the second number of "two, three" · "5 million and 20 died" · "3 hundred and 2 hundred".
 *
 * @param money whether a currency stands before it: then "m" is a million, not a metre
 */
export function readCardinal(atoms: readonly Atom[], from: number, money: boolean): Reading | undefined {
  const digits = atoms[from]?.kind === 'number';
  const first = firstGroup(atoms, from);
  if (first === undefined) return decimals(atoms, from);
  const dozen = groupAt(atoms, first.to);
  if (dozen !== undefined) return { to: first.to + 1, value: first.value * dozen };
  const spoken = digits ? undefined : decimals(atoms, first.to);
  let to = spoken?.to ?? first.to;
  let total = 0;
  let group = first.value + (spoken?.value ?? 0);
  let limit = Number.POSITIVE_INFINITY;
  for (;;) {
    const scale = scaleAt(atoms, to, digits && to === from + 1, money);
    if (scale === undefined || scale.value >= limit) break;
    const double = scale.value === LAKH && /^crores?$/.test(atoms[scale.to]?.lower ?? '') ? 1 : 0;
    to = scale.to + double;
    total += exact(group * scale.value * (double === 1 ? 1e7 : 1));
    limit = scale.value;
    group = 0;
    const next = nextGroup(atoms, to, limit, digits);
    if (next === undefined) break;
    to = next.to;
    group = next.value;
  }
  return { to, value: total + group };
}

const LAKH = 1e5;

/** The group that opens a number: digits, words below a thousand, "a" or nothing before a scale. */
function firstGroup(atoms: readonly Atom[], from: number): Reading | undefined {
  const atom = atoms[from];
  if (atom === undefined) return undefined;
  if (atom.kind === 'number') {
    const value = VULGAR.get(atom.text) ?? parseDigits(atom.text);
    if (value === undefined) return undefined;
    return atoms[from + 1]?.lower === 'hundred' && value < 100
      ? withHundred(atoms, from + 1, value)
      : { to: from + 1, value };
  }
  if (atom.lower === 'a') {
    const next = atoms[from + 1]?.lower ?? '';
    if (next === 'hundred') return withHundred(atoms, from + 1, 1);
    return isScale(next) ? { to: from + 1, value: 1 } : undefined;
  }
  if (atom.lower === 'hundred') return withHundred(atoms, from, 1);
  return isScale(atom.lower) ? { to: from, value: 1 } : belowThousand(atoms, from);
}

function isScale(word: string): boolean {
  return word === 'dozen' || (SCALES.has(word) && !word.endsWith('s'));
}

function belowThousand(atoms: readonly Atom[], from: number): Reading | undefined {
  const group = belowHundred(atoms, from);
  return group !== undefined && group.value > 0 && atoms[group.to]?.lower === 'hundred'
    ? withHundred(atoms, group.to, group.value)
    : group;
}

/** From "hundred" on: "hundred", "hundred and five", "hundred twenty-two", "hundred and 21". */
function withHundred(atoms: readonly Atom[], at: number, value: number): Reading {
  const and = /^(?:and|-)$/.test(atoms[at + 1]?.lower ?? '') ? 1 : 0;
  const atom = atoms[at + 1 + and];
  const digits = and === 1 && atom?.kind === 'number' ? parseDigits(atom.text) : undefined;
  const rest = digits === undefined ? belowHundred(atoms, at + 1 + and) : { to: at + 3, value: digits };
  const own = rest !== undefined && rest.value > 0 && rest.value < 100 && atoms[rest.to]?.lower !== 'hundred';
  return own ? { to: rest.to, value: value * 100 + rest.value } : { to: at + 1, value: value * 100 };
}

/** "seven", "forty", "forty-two", "forty two". */
function belowHundred(atoms: readonly Atom[], from: number): Reading | undefined {
  const value = SMALL.get(atoms[from]?.lower ?? '');
  if (value === undefined) return undefined;
  const at = atoms[from + 1]?.text === '-' ? from + 2 : from + 1;
  const unit = SMALL.get(atoms[at]?.lower ?? '');
  return value >= 20 && unit !== undefined && unit > 0 && unit < 10
    ? { to: at + 1, value: value + unit }
    : { to: from + 1, value };
}

/** The group behind a scale: words, joined by "and" or nothing. Behind digits only whole hundreds may follow "and". */
function nextGroup(atoms: readonly Atom[], at: number, limit: number, digits: boolean): Reading | undefined {
  const and = atoms[at]?.lower === 'and';
  // "3 million 200 thousand"
  const lower = atoms[at]?.kind === 'number' ? SCALES.get(atoms[at + 1]?.lower ?? '') : undefined;
  const figure = parseDigits(atoms[at]?.text ?? '');
  if (lower !== undefined && figure !== undefined && lower > 100 && lower < limit && figure < 1000)
    return { to: at + 1, value: figure };
  const group = belowThousand(atoms, and ? at + 1 : at);
  if (group === undefined || group.value === 0 || group.value >= limit) return undefined;
  return and && digits && group.value < 100 ? undefined : group;
}

/** A scale from a thousand up, a hyphen before it or not; its abbreviation right behind digits. */
function scaleAt(atoms: readonly Atom[], at: number, behindDigits: boolean, money: boolean): Reading | undefined {
  const to = atoms[at]?.text === '-' ? at + 1 : at;
  const word = atoms[to]?.lower ?? '';
  const value =
    SCALES.get(word) ?? (/^(?:thousand|million|billion|trillion)s$/.test(word) ? VAGUE.get(word) : undefined);
  if (value !== undefined && value > 100) return { to: to + 1, value };
  const short = behindDigits ? shortScale(atoms, at, money) : undefined;
  return short === undefined ? undefined : { to: at + 1, value: short };
}

/** Without the dust of binary fractions: 912.7 million is 912700000. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}

function groupAt(atoms: readonly Atom[], at: number): number | undefined {
  return GROUPS.get(atoms[at]?.lower ?? '');
}

/** "bn" behind digits; "m" and "b" only where they can be no length: behind a currency, or before a plural. */
function shortScale(atoms: readonly Atom[], at: number, money: boolean): number | undefined {
  const atom = atoms[at];
  const scale = SHORT_SCALES.get(atom?.lower ?? '');
  if (atom === undefined || scale === undefined) return undefined;
  if (/^(?:mn|mln|bn|bln|tn|trn|tln)$/.test(atom.lower) || atom.text === 'MM') return scale;
  if (atom.lower === 'k') return atom.glued ? scale : undefined;
  if (money || currencyBehind(atoms[at + 1])) return atom.lower === 'mm' ? undefined : scale;
  const shown = atom.glued ? /^(?:[mb]|mil)$/.test(atom.lower) : /^[MB]$/.test(atom.text);
  return shown && (pluralAhead(atoms, at + 1) || countsHeads(atoms, at)) ? scale : undefined;
}

/** "5m euros", "20m USD", "3b €". */
function currencyBehind(atom: Atom | undefined): boolean {
  if (atom === undefined) return false;
  return SIGNS.has(atom.text) || CODES.has(atom.text) || NAMES.has(atom.lower.replace(/s$/, ''));
}

function pluralAhead(atoms: readonly Atom[], at: number): boolean {
  for (let i = at; i < at + 4; i++) {
    const atom = atoms[i];
    if (atom?.kind !== 'word') return false;
    if (/^\p{Ll}{2,}[^s]s$|^people$/u.test(atom.text) && atom.pos !== 'VERB') return true;
    if (atom.pos !== 'ADJ' && atom.pos !== 'NOUN' && atom.pos !== 'PROPN' && atom.lower !== 'and') return false;
  }
  return false;
}

/** "point five", "point nought three", "point eleven": spoken decimals. */
function decimals(atoms: readonly Atom[], at: number): Reading | undefined {
  if (atoms[at]?.lower !== 'point') return undefined;
  let figures = '';
  let to = at + 1;
  for (; figures.length < 15; to++) {
    const small = SMALL.get(atoms[to]?.lower ?? '');
    if (small === undefined) break;
    figures += String(small);
  }
  return figures === '' ? undefined : { to, value: Number(`0.${figures}`) };
}
