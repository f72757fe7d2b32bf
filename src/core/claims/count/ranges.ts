import type { Atom } from './atoms.ts';
import { SMALL } from './number-words.ts';
import type { Quantity } from './quantity.ts';

/** Words of rising and falling before a figure: "rose 5 to 7" gives a change and where it led, no range. */
const CHANGE =
  /^(?:by|rose|rise|rises|rising|fell|fall|falls|falling|up|down|gained|gain|gains|lost|lose|loses|added|adds|add|dropped|drop|drops|jumped|climbed|increased|decreased|declined|tumbled|slipped|slid|advanced|another|won|win|beat|voted|vote)$/;

/**
 * One range from two quantities that a word or a dash joins; `undefined` where they are two counts.
 *
 * Takes 5 to 7 per cent · $5 to 10 million · between the ages of 5 and 11 · $3 billion to $5 billion · between 5% and 6% · from 30 to 45 · 15-22 miles · three or four years.
 * Traps: rose 5% to 9% · fell by 10 to 40 · won 2-1 · 12 dead and 30 wounded · 51-49 · from 9% to 5% · five days to two weeks (units differ).
 */
export function joinRange(atoms: readonly Atom[], a: Quantity, b: Quantity): Quantity | undefined {
  if (a.bound === 'range' || b.bound === 'range' || b.from - a.to > 3) return undefined;
  if (a.number.form === 'vague' || b.number.form === 'vague') return undefined;
  if (a.kind !== 'none' && b.kind !== 'none' && (a.kind !== b.kind || a.unit !== b.unit)) return undefined;
  // "2008 to $3 million": where the second alone has its currency before it, the first is something else.
  if (a.kind === 'none' && b.core.from < b.number.from) return undefined;
  const link = atoms
    .slice(a.to, atoms[b.from]?.text === '~' ? b.core.from : b.from)
    .map((atom) => atom.lower)
    .join(' ');
  const before = atoms[a.from - 1]?.lower ?? '';
  const low = scaledLow(atoms, a, b);
  return isRange(atoms, a, b, link, before, low) ? spanning(a, b, low, b.value) : bounded(a, b, link);
}

function isRange(atoms: readonly Atom[], a: Quantity, b: Quantity, link: string, before: string, low: number): boolean {
  const rises = low < b.value;
  if (/^[-‐‑–—~]$/.test(link))
    return rises && (b.from === b.core.from || atoms[b.from]?.text === '~') && isDashed(atoms, a, b);
  if (/^(?:- )?to(?: -)?$/.test(link)) {
    // "from 9 to 5" is a fall, and two counts.
    if (before === 'from') return rises;
    const isSum = a.kind === 'money' && b.number.to > b.number.from + 1 && low !== a.value && !CHANGE.test(before);
    if (b.kind === 'none' && before === 'by') return false;
    return rises && (isSum || a.kind === 'none' || a.kind === 'age' || (b.kind !== 'none' && !CHANGE.test(before)));
  }
  if (link === 'through') return rises && a.kind !== 'noun' && a.kind !== 'measure';
  if (link === 'and') return rises && (before === 'between' || isBetweenAges(atoms, a));
  const words = a.number.form === 'words' && b.number.form === 'words';
  // "a 7- or 8-inch screen" is to be had in both sizes; "12 or 13 men" are one guess.
  const isNear = words ? b.value <= 2 * low : link === 'or' && Number.isInteger(low) && b.value === low + 1;
  return /^(?:- )?or$/.test(link) && a.kind === 'none' && rises && isNear;
}

/** "between the ages of 5 and 11" */
function isBetweenAges(atoms: readonly Atom[], { kind, from }: Quantity): boolean {
  const opening = atoms[from - 3]?.lower === 'the' ? from - 4 : from - 3;
  return kind === 'age' && atoms[from - 1]?.lower === 'of' && atoms[opening]?.lower === 'between';
}

/** "more than 20 but fewer than 30", "at most 30 and at least 20": two bounds on one number. */
function bounded(a: Quantity, b: Quantity, link: string): Quantity | undefined {
  if (!/^(?:and|but|, but)$/.test(link)) return undefined;
  const [low, high] = a.bound === 'at-least' ? [a, b] : [b, a];
  const fits = low.bound === 'at-least' && high.bound === 'at-most' && low.value < high.value;
  return fits && (a.kind === 'none' || a.kind === b.kind) ? spanning(a, b, low.value, high.value) : undefined;
}

function spanning(a: Quantity, b: Quantity, value: number, upper: number): Quantity {
  return {
    ...b,
    from: a.from,
    number: { ...b.number, from: a.number.from },
    core: { from: a.core.from, to: b.core.to },
    value,
    upper,
    bound: 'range',
    ...(b.kind === 'none' && { unit: a.unit, kind: a.kind }),
  };
}

/** The lower end takes the upper's scale where it has none: "5 to 7 million", "$3-$5 billion", "two to three hundred". */
function scaledLow(atoms: readonly Atom[], a: Quantity, b: Quantity): number {
  const lead = SMALL.get(atoms[b.number.from]?.lower ?? '');
  const isWord = a.number.form === 'words' && a.number.to === a.number.from + 1 && b.number.to > b.number.from + 1;
  if (isWord && lead !== undefined && lead < 20 && a.value > 0 && a.value < lead && b.value % (100 * lead) === 0)
    return a.value * (b.value / lead);
  const plain = a.number.form === 'digits' && a.number.to === a.number.from + 1 && b.number.to > b.number.from + 1;
  if (!plain || a.value >= 1000) return a.value;
  const figure = Number(atoms[b.number.from]?.text);
  return Number.isFinite(figure) && figure > 0 && a.value < figure ? a.value * (b.value / figure) : a.value;
}

/** A dash between two figures, the lower first. Small bare ones are a score; several dashes are a code. */
function isDashed(atoms: readonly Atom[], a: Quantity, b: Quantity): boolean {
  if (atoms[b.to]?.text === '-') return false;
  const glued = atoms[a.to]?.glued === true && atoms[a.to + 1]?.glued === true;
  const spaced = atoms[a.to]?.glued === false && atoms[a.to + 1]?.glued === false;
  // "Rovers 2 - 3 City" is a score, "2,000 - 2,500 homes" a range.
  const isNear = b.kind !== 'noun' || (a.value >= SCORES && b.value <= 3 * a.value);
  if (spaced) return a.kind === 'none' && b.kind !== 'none' && isNear;
  if (!glued) return false;
  // "five-foot-ten" is a height.
  return b.kind !== 'none' || a.kind === 'percent' || a.kind === 'money' || a.bound === 'about' || b.value > 15;
}

/** What hardly any team scores. */
const SCORES = 200;
