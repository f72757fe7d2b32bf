import type { Atom } from './atoms.ts';
import type { Quantity } from './quantity.ts';
import { rateAt } from './read-unit.ts';

/** A number bound by a hyphen to what is no measure: "four-door", "the last-four stage", "twenty-first". */
export function isCompound(atoms: readonly Atom[], { number, kind, core }: Quantity): boolean {
  const before = atoms[core.from - 1];
  const next = atoms[number.to];
  if (
    before !== undefined &&
    /^[-‐‑]$/.test(before.text) &&
    before.glued &&
    atoms[core.from]?.glued &&
    atoms[core.from - 2]?.kind === 'word'
  )
    return !/^(?:sub|minus|magnitude|an?|or|to)$/.test(atoms[core.from - 2]?.lower ?? '');
  return (
    kind === 'none' &&
    next !== undefined &&
    /^[-‐‑]$/.test(next.text) &&
    next.glued &&
    atoms[number.to + 1]?.glued === true &&
    !/^(?:plus|odd|strong|some|something)$/.test(atoms[number.to + 1]?.lower ?? '')
  );
}

/**
 * Digits that are glued to something that is no unit: 18th, 1990s, 7:30, 2-1, F-16, 3D, 555-0123.
 *
 * @example
 * isCode(...quantityIn('the 18th floor')) // true
 * isCode(...quantityIn('18 floors')) // false
 */
export function isCode(atoms: readonly Atom[], quantity: Quantity): boolean {
  const { from, to } = quantity.number;
  const before = atoms[from - 1];
  const first = atoms[from];
  const next = atoms[to];
  if (isTelephone(atoms, from)) return true;
  if (first?.glued && before !== undefined) {
    if (before.kind !== 'mark' && quantity.core.from === from) return true;
    if (/^[:.'’@#_\\&*^=]$/.test(before.text)) return true;
    if (/^[-‐‑–/]$/.test(before.text) && before.glued && atoms[from - 2]?.kind === 'number') return true;
    if (/^[-‐‑–]$/.test(before.text) && before.glued && atoms[from - 2]?.kind === 'word')
      return !/^(?:sub|minus|magnitude|an?|or|to)$/.test(atoms[from - 2]?.lower ?? '');
  }
  if (/^(?:[ap]\.?m\.?|gmt)$/.test(next?.lower ?? '')) return true;
  // "7 a. m.", but "30 a day".
  if (next?.lower === 'a' && rateAt(atoms, to).to === undefined) return true;
  if (
    before?.lower === 'at' &&
    first?.lower !== undefined &&
    quantity.kind === 'none' &&
    quantity.value <= 12 &&
    isHour(atoms, to)
  )
    return true;
  if (before?.text === '(' && next?.text === ')' && quantity.kind === 'none') return true;
  if (quantity.kind !== 'none' || next?.glued !== true) return false;
  if (next.kind !== 'mark') return true;
  if (/^[:_=@]$/.test(next.text)) return atoms[to + 1]?.glued === true;
  if (/^[-‐‑–/]$/.test(next.text))
    return atoms[to + 1]?.glued === true && !/^(?:plus|odd|strong|some|something)$/.test(atoms[to + 1]?.lower ?? '');
  return next.text === "'" && /^s$/.test(atoms[to + 1]?.lower ?? '');
}

/** "0800 555 111", "+44 20 5550", "call 101": a zero opens no count, nor what stands behind one. */
function isTelephone(atoms: readonly Atom[], from: number): boolean {
  if (/^(?:call|dial|phone|text)$/.test(atoms[from - 1]?.lower ?? '') && atoms[from + 1]?.kind !== 'word') return true;
  let at = from;
  while (at > from - 4 && atoms[at - 1]?.kind === 'number') at--;
  const opening = atoms[at]?.text ?? '';
  return (
    /^0\d+$/.test(opening) ||
    (atoms[at - 1]?.text === '+' && atoms[at]?.glued === true && atoms[at + 1]?.kind === 'number')
  );
}

/** "at 6 on Monday, "at 7 tonight" */
function isHour(atoms: readonly Atom[], behind: number): boolean {
  const next = atoms[behind]?.lower ?? '';
  if (/^(?:today|tonight|tomorrow|yesterday)$/.test(next)) return true;
  const word =
    next === 'on'
      ? atoms[behind + 1]
      : next === 'in' && atoms[behind + 1]?.lower === 'the'
        ? atoms[behind + 2]
        : atoms[behind];
  return /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:morning|afternoon|evening)$/.test(word?.lower ?? '');
}
