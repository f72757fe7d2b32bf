import { align } from '../align.ts';
import { byKey } from '../by-key.ts';
import type { PlacedDate } from '../dates/date-rows.ts';
import { type CountItem, type PlacedCount, readCounts } from './count-item.ts';
import { countLikeness, countRarities, sortKeys } from './count-likeness.ts';
import { sameFigure } from './same-count.ts';

/** How many of the nearest words bring a count together with others. */
const KEYS = 12;

/**
 * Groups the counts that answer one question.
 *
 * @example
 * groupCounts(placed('40 miners died.', 'Rescuers said 41 miners died.').filter(isKind('count')), []).length // 1
 */
export function groupCounts(placed: readonly PlacedCount[], dates: readonly PlacedDate[]): PlacedCount[][] {
  const items = readCounts(placed, dates);
  const rarities = countRarities(items);
  const groups = align(items, {
    keys: ({ placed: { claim }, sort, type, outcome, alone, bag }) => {
      const near = [...bag].filter(([, weight]) => weight > 0.3).map(([feature]) => feature);
      const own = [String(claim.value), ...sizeKeys(claim.value), outcome, type, alone ? 'alone' : undefined].filter(
        (key) => key !== undefined,
      );
      const years = near.filter((feature) => feature.startsWith('y:'));
      return sortKeys(sort).flatMap((key) =>
        [...own, ...years, ...near.slice(0, KEYS)].map((word) => `${key} ${word}`),
      );
    },
    score: (a, b) => countLikeness(a, b, rarities),
    threshold: 0.9,
    mayJoin,
    signature: ({ placed: { claim, order }, outcome }) =>
      [order, claim.value, claim.to, claim.bound, claim.of, claim.unit, claim.attribution, outcome].join('|'),
  }).map((group) => group.map((item) => item.placed));
  return joinShares(groups);
}

/** Keys that large figures share with those a twentieth away. */
function sizeKeys(value: number): string[] {
  if (value < 100) return [];
  const size = Math.floor(Math.log(value) * 20);
  return [`~${size}`, `~${size + 1}`];
}

/** Brings a share in brackets to the figure it restates: "31 of the 90 boats (34%)". */
function joinShares(groups: readonly PlacedCount[][]): PlacedCount[][] {
  const byEnd = new Map<string, PlacedCount[]>();
  for (const group of groups) for (const { order, claim } of group) byEnd.set(`${order} ${claim.end}`, group);
  const moved = new Set<PlacedCount[]>();
  for (const group of groups) {
    const [share] = group;
    if (group.length > 1 || share === undefined || share.claim.unit !== '%') continue;
    const { text } = share.article.document;
    if (!/\s\($/.test(text.slice(share.claim.start - 2, share.claim.start))) continue;
    const figure = byEnd.get(`${share.order} ${share.claim.start - 2}`);
    if (figure === undefined || figure === group) continue;
    figure.push(share);
    moved.add(group);
  }
  return groups.filter((group) => !moved.has(group));
}

/** One article does not give two figures for one question, unless two sources do. */
function mayJoin(a: readonly CountItem[], b: readonly CountItem[]): boolean {
  const byArticle = byKey(a, ({ placed }) => placed.order);
  return b.every((item) => (byArticle.get(item.placed.order) ?? []).every((other) => standTogether(item, other)));
}

function standTogether(a: CountItem, b: CountItem): boolean {
  const [x, y] = [a.placed.claim, b.placed.claim];
  if ((x.of === undefined) !== (y.of === undefined)) return false;
  if (sameFigure(x, y)) return true;
  const twoSources = x.attribution !== undefined && y.attribution !== undefined && x.attribution !== y.attribution;
  return twoSources && a.outcome !== undefined && a.outcome === b.outcome;
}
