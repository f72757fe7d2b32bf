import type { IdentifiedClaim } from '../claims/identify.ts';
import { align } from './align.ts';
import type { PlacedCount } from './count-rows.ts';
import type { Placed } from './placed.ts';
import { content, type Rarity, rarityOf, shared } from './rarity.ts';
import { sameDate } from './same-date.ts';
import { type Bag, leadOf, surroundings } from './surroundings.ts';

export type PlacedDate = Placed<Extract<IdentifiedClaim, { kind: 'date' }>>;

interface DateItem {
  readonly placed: PlacedDate;
  readonly shape: DateShape;
  readonly bag: Bag;
  /** What the nearest telling word tells of. */
  readonly lead: string | undefined;
}

export type DateShape = 'since' | 'until' | 'when';

/** Groups the dates that answer one question; counts of one row in their sentences bind them. */
export function groupDates(
  placed: readonly PlacedDate[],
  countRows: readonly (readonly PlacedCount[])[],
): PlacedDate[][] {
  const items = readDates(placed, countRows);
  const rarity = rarities(items);
  return align(items, {
    keys: ({ bag, shape }) => [...bag].filter(([, weight]) => weight > 0.2).map(([feature]) => `${shape} ${feature}`),
    score: (a, b) => score(a, b, rarity),
    threshold: 1,
    mayJoin,
  }).map((group) => group.map((item) => item.placed));
}

function readDates(placed: readonly PlacedDate[], countRows: readonly (readonly PlacedCount[])[]): DateItem[] {
  const rowsAt = new Map<string, { row: number; count: PlacedCount }[]>();
  countRows.forEach((row, i) => {
    if (new Set(row.map(({ order }) => order)).size < 2) return;
    for (const count of row) {
      const key = `${count.order} ${count.nth}`;
      rowsAt.set(key, [...(rowsAt.get(key) ?? []), { row: i, count }]);
    }
  });
  return placed
    .filter(({ claim }) => claim.edtf !== null)
    .map((date): DateItem => {
      const bag = new Map(surroundings(date));
      for (const { row, count } of rowsAt.get(`${date.order} ${date.nth}`) ?? []) {
        const gap = Math.max(date.from - count.to, count.from - date.to, 0);
        bag.set(`r:${row}`, Math.max(bag.get(`r:${row}`) ?? 0, 1 - gap / 40));
      }
      return { placed: date, shape: dateShape(date.claim.edtf ?? ''), bag, lead: leadOf(bag) };
    });
}

/** What a date asks: from when, until when, or when. */
export function dateShape(edtf: string): DateShape {
  if (edtf.endsWith('/..') || edtf.endsWith('/')) return 'since';
  return edtf.startsWith('../') || edtf.startsWith('/') ? 'until' : 'when';
}

function score(a: DateItem, b: DateItem, { words, values }: Rarities): number {
  if (a.shape !== b.shape) return 0;
  const common = shared(a.bag, b.bag, words);
  const size = Math.sqrt(Math.max(1, content(a.bag, words)) * Math.max(1, content(b.bag, words)));
  const [x, y] = [a.placed.claim.edtf ?? '', b.placed.claim.edtf ?? ''];
  // The day everything happened on tells little; a day that few claims name tells much.
  const value = x === y ? 0.2 + 0.35 * values(x) : sameDate(x, y) ? 0.35 : 0;
  const lead = a.lead !== undefined && a.lead === b.lead ? 0.25 : 0;
  return (1.6 * common) / size + (a.shape === 'when' ? 0 : 0.3) + value + lead + 0.45 * bond(a.bag, b.bag);
}

/** How near both stand to counts that answer one question. */
function bond(a: Bag, b: Bag): number {
  let best = 0;
  for (const [feature, weight] of a)
    if (feature.startsWith('r:')) best = Math.max(best, Math.min(weight, b.get(feature) ?? 0));
  return best;
}

interface Rarities {
  readonly words: Rarity;
  readonly values: Rarity;
}

function rarities(items: readonly DateItem[]): Rarities {
  return {
    words: rarityOf(items.map(({ bag }) => bag)),
    values: rarityOf(items.map(({ placed }) => new Map([[placed.claim.edtf ?? '', 1]]))),
  };
}

function mayJoin(a: readonly DateItem[], b: readonly DateItem[]): boolean {
  return a.every((x) =>
    b.every((y) => x.placed.order !== y.placed.order || sameDate(x.placed.claim.edtf ?? '', y.placed.claim.edtf ?? '')),
  );
}

export function debugPairs(placed: readonly PlacedDate[], countRows: readonly (readonly PlacedCount[])[]) {
  const items = readDates(placed, countRows);
  const rarity = rarities(items);
  return items.flatMap((a, i) =>
    items.slice(i + 1).map((b) => ({
      a: a.placed,
      b: b.placed,
      score: score(a, b, rarity),
      why: [...a.bag]
        .filter(([f]) => b.bag.has(f))
        .map(([f, w]) => `${f}:${(Math.sqrt(w * (b.bag.get(f) ?? 0)) * rarity(f)).toFixed(2)}`)
        .join(' '),
    })),
  );
}
