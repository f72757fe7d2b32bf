import type { Bag } from './surroundings.ts';

/** How much the words of a set of bags tell: a word that few bags hold counts more. */
export type Rarity = (feature: string) => number;

/**
 * Measures how rare each word is among bags, from near 0 (in all) to 1 (in one or two).
 *
 * @example
 * rarityOf(bags)('c:die') // 0.4, where a third of the bags hold it
 */
export function rarityOf(bags: readonly Bag[]): Rarity {
  const holders = new Map<string, number>();
  for (const bag of bags) for (const feature of bag.keys()) holders.set(feature, (holders.get(feature) ?? 0) + 1);
  const most = Math.log(1 + bags.length / 2);
  return (feature) => {
    const n = holders.get(feature) ?? 1;
    return most === 0 ? 1 : Math.min(1, Math.log(1 + bags.length / n) / most);
  };
}

/**
 * What two bags have in common: the sum over shared words of nearness and rarity.
 *
 * @example
 * shared(new Map([['c:die', 0.9], ['n:orsk', 0.5]]), new Map([['c:die', 0.9]]), () => 1) // 0.9
 */
export function shared(a: Bag, b: Bag, rarity: Rarity): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [feature, weight] of small) {
    const other = large.get(feature);
    if (other !== undefined) sum += Math.sqrt(weight * other) * rarity(feature);
  }
  return sum;
}

/**
 * How much a bag holds that tells.
 *
 * @example
 * content(new Map([['c:die', 0.5], ['n:orsk', 0.25]]), () => 1) // 0.75
 */
export function content(bag: Bag, rarity: Rarity): number {
  let sum = 0;
  for (const [feature, weight] of bag) sum += weight * rarity(feature);
  return sum;
}
