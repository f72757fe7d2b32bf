import { pushTo } from './push-to.ts';

/** How claims of one kind are brought together. */
export interface Alignment<T> {
  /** What could bring an item together with others; only items that share a key are compared. */
  readonly keys: (item: T) => Iterable<string>;
  /** How strongly two items tell of one thing; below `threshold` they do not. */
  readonly score: (a: T, b: T) => number;
  readonly threshold: number;
  /** Whether two groups may become one. */
  readonly mayJoin: (a: readonly T[], b: readonly T[]) => boolean;
  /** Items of one signature are the same to `mayJoin`: it is shown one of them. */
  readonly signature: (item: T) => string;
}

/** How many of the next items of one key each item is compared with: keeps the work in step with the items. */
const NEIGHBOURS = 24;

/**
 * Groups what tells of one thing: the strongest pairs join first, each only if the groups may.
 * The work grows as n log n with the number of items.
 *
 * @returns every item in one group; groups and items in the order given
 *
 * @example
 * const alike = { keys: (n) => [n % 10], score: () => 1, threshold: 1, mayJoin: () => true, signature: String };
 * align([11, 25, 31], alike) // [[11, 31], [25]]
 */
export function align<T>(items: readonly T[], { keys, score, threshold, mayJoin, signature }: Alignment<T>): T[][] {
  const groups = items.map((item, i) => ({ members: [i], kinds: new Map([[signature(item), item]]) }));
  const groupOf = groups.slice();
  for (const { a, b } of pairs(items, keys, score, threshold)) {
    const [left, right] = [groupOf[a], groupOf[b]];
    if (
      left === undefined ||
      right === undefined ||
      left === right ||
      !mayJoin([...left.kinds.values()], [...right.kinds.values()])
    )
      continue;
    const [large, small] = left.members.length >= right.members.length ? [left, right] : [right, left];
    for (const member of small.members) large.members.push(member);
    for (const [kind, item] of small.kinds) large.kinds.set(kind, item);
    for (const member of small.members) groupOf[member] = large;
  }
  return [...new Set(groupOf)].map(({ members }) =>
    members.sort((a, b) => a - b).flatMap((i) => items.slice(i, i + 1)),
  );
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

function pairs<T>(
  items: readonly T[],
  keys: Alignment<T>['keys'],
  score: Alignment<T>['score'],
  threshold: number,
): Pair[] {
  const byKey = new Map<string, number[]>();
  items.forEach((item, i) => {
    for (const key of keys(item)) pushTo(byKey, key, i);
  });
  const seen = new Set<number>();
  const found: Pair[] = [];
  for (const holders of byKey.values()) {
    holders.forEach((a, at) => {
      for (const b of holders.slice(at + 1, at + 1 + NEIGHBOURS)) {
        const pair = a * items.length + b;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const [left, right] = [items[a], items[b]];
        if (left === undefined || right === undefined) continue;
        const value = score(left, right);
        if (value >= threshold) found.push({ a, b, score: value });
      }
    });
  }
  return found.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}
