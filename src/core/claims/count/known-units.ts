import type { Atom } from './atoms.ts';
import type { Quantity } from './quantity.ts';

/** What each number of a document has counted last: 30 → "miners". */
export type KnownUnits = Map<number, string>;

/** Below this a number recurs too easily to mean the same things. */
const TELLING = 10;

/**
 * Gives a bare number after "the" the noun that the same number counted before: "30 miners … six of the 30".
 *
 * Traps: "rose to 30", "the 30 drivers" (it has its own noun).
 */
export function withKnownUnit(atoms: readonly Atom[], count: Quantity, known: KnownUnits): Quantity {
  if (count.kind !== 'none' || atoms[count.from - 1]?.lower !== 'the') return count;
  const unit = known.get(count.value);
  return unit === undefined ? count : { ...count, unit, kind: 'noun' };
}

/**
 * Remembers what a number counted, if it is whole, told exactly and no smaller than ten: smaller ones recur too easily.
 *
 * @example
 * remember(readQuantity('30 miners', atoms('30 miners'), 0), known) // known.get(30) is 'miners'
 */
export function remember(count: Quantity, known: KnownUnits): void {
  const telling = count.kind === 'noun' && count.value >= TELLING && Number.isInteger(count.value);
  if (telling && count.upper === undefined && count.number.form !== 'vague') known.set(count.value, count.unit);
}
