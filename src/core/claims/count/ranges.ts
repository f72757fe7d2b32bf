import type { Atom } from './atoms.ts';
import type { Quantity } from './quantity.ts';

/** Words of rising and falling before a figure: "rose 5 to 7" gives a change and where it led, no range. */
const CHANGE =
  /^(?:by|rose|rise|rises|rising|fell|fall|falls|falling|up|down|gained|gain|gains|lost|lose|loses|added|adds|add|dropped|drop|drops|jumped|climbed|increased|decreased|declined|tumbled|slipped|slid|advanced|another|won|win|beat|voted|vote)$/;

/**
 * One range from two quantities that a word or a dash joins; `undefined` where they are two counts.
 *
 * Takes 5 to 7 per cent · $3 billion to $5 billion · between 5% and 6% · from 240 to 273 · 15-22 miles · three or four years.
 * Traps: rose 5% to 9% · won 2-1 · 12 dead and 30 wounded · 51-49 · five days to two weeks (units differ).
 */
export function joinRange(atoms: readonly Atom[], a: Quantity, b: Quantity): Quantity | undefined {
  if (a.upper !== undefined || b.upper !== undefined || a.number.form === 'vague' || b.number.form === 'vague')
    return undefined;
  if (a.bound === 'range' || (a.kind !== 'none' && (a.kind !== b.kind || a.unit !== b.unit) && b.kind !== 'none'))
    return undefined;
  const link = atoms
    .slice(a.to, atoms[b.from]?.text === '~' ? b.core.from : b.from)
    .map((atom) => atom.lower)
    .join(' ');
  if (
    /^(?:and|but|, but)$/.test(link) &&
    a.bound === 'at-least' &&
    b.bound === 'at-most' &&
    a.kind === 'none' &&
    a.value < b.value
  )
    return {
      ...b,
      from: a.from,
      number: { ...b.number, from: a.number.from },
      core: { from: a.core.from, to: b.core.to },
      value: a.value,
      upper: b.value,
      bound: 'range',
    };
  const before = atoms[a.from - 1]?.lower ?? '';
  const low = scaledLow(atoms, a, b);
  const joined = (from: number): Quantity => ({
    ...b,
    from,
    number: { ...b.number, from: a.number.from },
    core: { from: a.core.from, to: b.core.to },
    value: low,
    upper: b.value,
    bound: 'range',
    ...(b.kind === 'none' && { unit: a.unit, kind: a.kind }),
  });
  if (/^[-‐‑–—~]$/.test(link)) return isDashed(atoms, a, b, low) ? joined(a.from) : undefined;
  if (link === 'to' || link === '- to -') {
    if (before === 'from' || atoms[a.from]?.lower === 'from') return joined(a.from);
    if (low >= b.value || (CHANGE.test(before) && a.kind !== 'none')) return undefined;
    return a.kind === 'none' || b.kind !== 'none' ? joined(a.from) : undefined;
  }
  if (link === 'and' && before === 'between') return low < b.value ? joined(a.from) : undefined;
  if ((link === 'or' || link === '- or') && a.kind === 'none' && a.number.form === 'words' && b.number.form === 'words')
    return low < b.value && b.value <= 2 * low ? joined(a.from) : undefined;
  return undefined;
}

/** "3 dollars 50 cents", "13 dollars and 45 cents": one sum of money. */
export function joinCents(atoms: readonly Atom[], a: Quantity, b: Quantity): Quantity | undefined {
  const whole =
    a.kind === 'money' && a.upper === undefined && Number.isInteger(a.value) && a.core.from === a.number.from;
  if (!whole || !/^(?:cents?|pence)$/.test(b.unit) || b.value >= 100 || b.bound !== 'exact') return undefined;
  const link = atoms[a.to]?.lower === 'and' ? a.to + 1 : a.to;
  return b.from === link
    ? { ...a, to: b.to, core: { from: a.core.from, to: b.to }, value: a.value + b.value / 100 }
    : undefined;
}

/** The lower end takes the upper's scale where it has none: "5 to 7 million", "$3-$5 billion". */
function scaledLow(atoms: readonly Atom[], a: Quantity, b: Quantity): number {
  const plain = a.number.form === 'digits' && a.number.to === a.number.from + 1 && b.number.to > b.number.from + 1;
  if (!plain || a.value >= 1000) return a.value;
  const figure = Number(atoms[b.number.from]?.text);
  return Number.isFinite(figure) && figure > 0 && a.value < figure ? a.value * (b.value / figure) : a.value;
}

/** A dash between two figures, the lower first. Small bare ones are a score; several dashes are a code. */
function isDashed(atoms: readonly Atom[], a: Quantity, b: Quantity, low: number): boolean {
  if (low >= b.value || atoms[b.to]?.text === '-') return false;
  const glued = atoms[a.to]?.glued === true && atoms[a.to + 1]?.glued === true;
  const spaced = atoms[a.to]?.glued === false && atoms[a.to + 1]?.glued === false;
  if (spaced) return a.kind === 'none' && b.kind !== 'none' && b.kind !== 'noun';
  if (!glued) return false;
  return b.kind !== 'none' || a.kind !== 'none' || a.bound === 'about' || b.value > 15;
}
