import { align } from '../align.ts';
import type { PlacedDate } from '../dates/date-rows.ts';
import type { Placed } from '../rows/placed.ts';
import { correctsOther } from './corrects-other.ts';
import { type CountItem, isHuman, type PlacedCount, readCounts } from './count-item.ts';
import { countLikeness, countRarities, sortKeys } from './count-likeness.ts';
import { sameFigure } from './same-count.ts';
import { shareForm } from './share.ts';

/** How many of the nearest words bring a count together with others. */
const KEYS = 12;

/** What brings shares together in whatever form. */
const SHARE = '% of';

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
      const own = [
        String(claim.value),
        ...sizeKeys(claim.value),
        outcome,
        type,
        alone ? 'alone' : undefined,
        claim.per,
      ].filter((key) => key !== undefined);
      const years = near.filter((feature) => feature.startsWith('y:'));
      const share = shareForm(claim);
      const words = [...own, ...years, ...near.slice(0, KEYS)];
      return [
        ...sortKeys(sort).flatMap((key) => words.map((word) => `${key} ${word}`)),
        ...(share === undefined ? [] : [SHARE]),
      ];
    },
    score: (a, b) => countLikeness(a, b, rarities),
    threshold: 0.9,
    mayJoin,
    signature: ({ placed: { claim, order }, outcome }) =>
      [order, claim.value, claim.to, claim.bound, claim.of, claim.unit, claim.attribution, outcome].join('|'),
  });
  return joinRestated(groups).map((group) => group.map((item) => item.placed));
}

/** Keys that large figures share with those a twentieth away. */
function sizeKeys(value: number): string[] {
  if (value < 100) return [];
  const size = Math.floor(Math.log(value) * 20);
  return [`~${size}`, `~${size + 1}`];
}

/** Brings counts to the row of the figure that one of them restates, where they may stand together. */
function joinRestated(groups: readonly CountItem[][]): CountItem[][] {
  const groupOf = new Map<Placed, CountItem[]>();
  const byEnd = new Map<string, PlacedCount>();
  for (const group of groups)
    for (const { placed } of group) {
      groupOf.set(placed, group);
      byEnd.set(`${placed.order} ${placed.claim.end}`, placed);
    }
  const moved = new Set<CountItem[]>();
  for (const group of groups) {
    const tried = new Set([group]);
    for (const { placed } of group) {
      const figure = placed.restates ?? (group.length > 1 ? undefined : beforeBracket(placed, byEnd));
      const joined = figure && groupOf.get(figure);
      if (joined === undefined || tried.has(joined)) continue;
      tried.add(joined);
      if (group.length > 1 && !mayJoin(group, joined)) continue;
      joined.push(...group);
      for (const item of group) groupOf.set(item.placed, joined);
      moved.add(group);
      break;
    }
  }
  return groups.filter((group) => !moved.has(group));
}

/** The figure that a share in brackets restates: "31 of the 90 boats (34%)". */
function beforeBracket({ claim, order, article }: PlacedCount, byEnd: ReadonlyMap<string, Placed>): Placed | undefined {
  const inBrackets = claim.unit === '%' && article.document.text.slice(claim.start - 2, claim.start) === ' (';
  return inBrackets ? byEnd.get(`${order} ${claim.start - 2}`) : undefined;
}

/** One article does not give two figures for one question, unless two voices do. */
function mayJoin(a: readonly CountItem[], b: readonly CountItem[]): boolean {
  const byArticle = Map.groupBy(a, ({ placed }) => placed.order);
  return b.every((item) => (byArticle.get(item.placed.order) ?? []).every((other) => standTogether(item, other)));
}

function standTogether(a: CountItem, b: CountItem): boolean {
  const [x, y] = [a.placed.claim, b.placed.claim];
  if ((x.of === undefined) !== (y.of === undefined)) return false;
  if (sameFigure(x, y)) return !areRoundedApart(a, b);
  if (correctsOther(a, b) || a.placed.restates === b.placed || b.placed.restates === a.placed) return true;
  if (a.outcome === undefined || a.outcome !== b.outcome || a.type !== b.type) return false;
  if (x.attribution === y.attribution) return false;
  // What befell people an article may tell in its own voice too, and give another's figure beside it.
  if (isHuman(a.outcome) && a.sort === 'people') return true;
  // Of things, two sources give two figures for one question only where they are of like size.
  return (
    x.attribution !== undefined &&
    y.attribution !== undefined &&
    Math.max(x.value, y.value) < 2 * Math.min(x.value, y.value)
  );
}

/** Whether two figures that round to one are told of two things: a price of 18.6 billion and a debt of 19 billion. */
function areRoundedApart(a: CountItem, b: CountItem): boolean {
  const [x, y] = [a.placed.claim, b.placed.claim];
  if (x.value === y.value || x.bound !== 'exact' || y.bound !== 'exact') return false;
  return a.outcome !== undefined && b.outcome !== undefined && a.outcome !== b.outcome;
}
