import { type Atom, textOf } from './atoms.ts';
import { GLUED_ONLY, SYMBOLS, TIME_WORDS } from './measures.ts';
import type { ReadUnit } from './read-unit.ts';

/**
 * A unit written as a symbol behind a number.
 *
 * Takes: 64GB · 5mg · 7.5 kW · 90km/h · 40 sq m · 15 °C · 15 degrees Celsius · 45m2.
 *
 * @example
 * readSymbol('64GB', atoms('64GB'), 1) // { to: 2, kind: 'measure', unit: 'GB' }
 */
export function readSymbol(text: string, atoms: readonly Atom[], from: number): ReadUnit | undefined {
  let at = from;
  const hyphen = atoms[at]?.text === '-' && atoms[at]?.glued === true && atoms[at + 1]?.glued === true;
  if (hyphen) at++;
  const first = atoms[at];
  if (first === undefined || (atoms[from - 1]?.kind === 'word' && !isBarrels(atoms, at))) return undefined;
  if (/^[°º]$/.test(first.text)) {
    const scale = /^[CF]$/.test(atoms[at + 1]?.text ?? '') ? at + 2 : at + 1;
    return measure(text, atoms, at, scale);
  }
  if (first.text === '′' && first.glued && !/^\d{4}$/.test(atoms[from - 1]?.text ?? ''))
    return { to: at + 1, kind: 'measure', unit: 'feet' };
  if (first.text === '¢') return { to: at + 1, kind: 'noun', unit: 'cents' };
  // "9.8s"; whole figures with an s are decades and the like.
  if (first.text === 's' && first.glued && !hyphen && atoms[from - 1]?.text.includes('.'))
    return measure(text, atoms, at, at + 1);
  if (!isSymbol(first, hyphen) && !isRatio(atoms, at)) return undefined;
  let to = at + 1;
  if (/^(?:fl|cu)$/.test(first.text) && /^(?:oz|ft|in|m|yd)$/.test(atoms[to]?.lower ?? '')) to++;
  if (first.text === 'deg' && /^[CF]$/.test(atoms[to]?.text ?? '')) to++;
  if (first.text === 'sq' && atoms[to]?.text === '.') to++;
  if (first.text === 'sq' && /^(?:m|ft|km|mi|metres?|meters?|feet|miles?|yd)$/.test(atoms[to]?.lower ?? '')) to++;
  else if (first.text === 'sq') return undefined;
  if (/^[23]$/.test(atoms[to]?.text ?? '') && atoms[to]?.glued) to++;
  while (
    /^[/·-]$/.test(atoms[to]?.text ?? '') &&
    atoms[to]?.glued &&
    atoms[to + 1]?.glued &&
    atoms[to + 1]?.kind === 'word' &&
    to < at + 6
  ) {
    if (atoms[to]?.text === '-' && !SYMBOLS.has(atoms[to + 1]?.text ?? '')) break;
    to += 2;
    if (/^[23]$/.test(atoms[to]?.text ?? '') && atoms[to]?.glued) to++;
  }
  if (atoms[to]?.lower === 'per' && TIME_WORDS.has(atoms[to + 1]?.lower ?? '')) to += 2;
  return measure(text, atoms, at, to);
}

/** "30 m/s", "30 m3": a letter that a stroke or a power makes a measure. */
function isRatio(atoms: readonly Atom[], at: number): boolean {
  if (atoms[at]?.text === 'm' && atoms[at + 1]?.glued === true && /^[23]$/.test(atoms[at + 1]?.text ?? '')) return true;
  if (isBarrels(atoms, at)) return true;
  const stroke = atoms[at + 1]?.text === '/' && atoms[at + 1]?.glued === true && atoms[at + 2]?.glued === true;
  return GLUED_ONLY.has(atoms[at]?.text ?? '') && stroke && /^(?:s|h|hr|sec|min)$/.test(atoms[at + 2]?.text ?? '');
}

/**
 * "1.1m b/d": barrels per day.
 *
 * @example
 * isBarrels(atoms('950,000 b/d'), 1) // true
 */
export function isBarrels(atoms: readonly Atom[], at: number): boolean {
  return atoms[at]?.lower === 'b' && atoms[at + 1]?.text === '/' && atoms[at + 2]?.lower === 'd';
}

function isSymbol(atom: Atom, hyphen: boolean): boolean {
  if (atom.kind !== 'word') return false;
  if (/^(?:m\.p\.h\.|k\.p\.h\.|m\.p\.g\.)$/.test(atom.lower)) return true;
  if (atom.glued && !hyphen) return SYMBOLS.has(atom.text) || GLUED_ONLY.has(atom.text);
  return (
    SYMBOLS.has(atom.text) &&
    (!GLUED_ONLY.has(atom.text) || /^[WVFCA]$/.test(atom.text) || (atom.text === 'g' && !hyphen))
  );
}

function measure(text: string, atoms: readonly Atom[], from: number, to: number): ReadUnit {
  return { to, kind: 'measure', unit: textOf(text, atoms, from, to).replaceAll('.', '') };
}
