import type { Item } from '../grammar/unit.ts';

/** "shouting “Stop!”", "with Lee yelling: “Stop him!”": a quotation stands at an item, or behind its mark. */
export function quotesAt(items: readonly Item[], at: number): boolean {
  const quotation = /^[:,]$/.test(items[at]?.lower ?? '') ? items[at + 1] : items[at];
  return quotation?.pos === 'QUOTE';
}
