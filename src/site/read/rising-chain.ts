/** A place in one text that answers to a place in another. */
export interface Pair {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/**
 * The pairs by which two texts can be laid side by side: the heaviest chain that goes forward in both.
 *
 * Pairs that would make a reader go back are left out; of pairs at one place one is taken.
 *
 * @example
 * // the second pair crosses the others
 * risingChain([{ from: 0, to: 1, weight: 1 }, { from: 1, to: 0, weight: 1 }, { from: 2, to: 3, weight: 1 }])
 * // [{ from: 0, to: 1, … }, { from: 2, to: 3, … }]
 */
export function risingChain(pairs: readonly Pair[]): Pair[] {
  const ordered = [...pairs].sort((a, b) => a.from - b.from || a.to - b.to);
  const links: Link[] = [];
  for (const pair of ordered) {
    let before: Link | undefined;
    for (const link of links)
      if (link.pair.from < pair.from && link.pair.to < pair.to && link.total > (before?.total ?? 0)) before = link;
    links.push({ pair, before, total: pair.weight + (before?.total ?? 0) });
  }
  let link = links.reduce<Link | undefined>((best, own) => (own.total > (best?.total ?? 0) ? own : best), undefined);
  const chain: Pair[] = [];
  for (; link !== undefined; link = link.before) chain.unshift(link.pair);
  return chain;
}

/** A pair and the heaviest chain that ends with it. */
interface Link {
  readonly pair: Pair;
  readonly before: Link | undefined;
  readonly total: number;
}
