import type { Item, Unit } from './unit.ts';

/** A label, as a name before a colon, is shorter than this, in items. */
const LONGEST = 8;

/**
 * A unit parted at each dash that a label and its quotation follow, as digests print one story: the headline before
 * the dash is no part of a sentence with what stands behind it.
 *
 * @example
 * // Crews did foresee the storm - Ann Lee: “It is shut.” → [Crews did foresee the storm -] [Ann Lee: “It is shut.”]
 */
export function partLabels(unit: Unit): Unit[] {
  const { items } = unit;
  const starts = items.flatMap((_, i) => (i > 0 && isDash(items[i - 1]) && opensLabel(items, i) ? [i] : []));
  if (starts.length === 0) return [unit];
  return [0, ...starts].flatMap((start, i) => {
    const part = items.slice(start, starts[i]);
    const [first] = part;
    const last = part.at(-1);
    return first === undefined || last === undefined
      ? []
      : [{ ...unit, start: first.start, end: last.end, items: part }];
  });
}

function isDash(item: Item | undefined): boolean {
  return /^[–—-]$/.test(item?.lower ?? '');
}

/** "Ann Lee: “…”", "More from the report: “…”" */
function opensLabel(items: readonly Item[], start: number): boolean {
  if (items[start]?.capital !== true) return false;
  for (let i = start; i < items.length && i < start + LONGEST; i++) {
    const item = items[i];
    if (item === undefined || /^(?:VERB|AUX|QUOTE)$/.test(item.pos)) return false;
    if (item.lower === ':') return items[i + 1]?.whole === true;
  }
  return false;
}
