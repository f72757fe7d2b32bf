import type { IdentifiedClaim } from '../claims/identify.ts';
import { align } from './align.ts';
import { conceptOf } from './concept-of.ts';
import type { Placed } from './placed.ts';
import { content, type Rarity, rarityOf, shared } from './rarity.ts';
import { sameCount } from './same-count.ts';
import { type Bag, featureOf, surroundings } from './surroundings.ts';
import { unitClass } from './unit-class.ts';

export type PlacedCount = Placed<Extract<IdentifiedClaim, { kind: 'count' }>>;

/** A count with what tells which question it answers. */
interface CountItem {
  readonly placed: PlacedCount;
  readonly sort: string;
  readonly bag: Bag;
  /** The words of the unit itself. */
  readonly unit: ReadonlySet<string>;
  /** What happened to those counted, where a nearby word tells. */
  readonly outcome: string | undefined;
}

/** Words that tell apart what a reader would ask about apart. */
const OUTCOMES: ReadonlySet<string> = new Set(
  (
    'c:die c:injure c:miss c:rescue c:evacuate c:arrest c:hospitalise c:infect c:vaccinate c:charge c:convict c:record c:crime ' +
    'c:revenue c:profit c:loss c:dividend c:debt c:layoff c:hire c:turnout c:lead c:seat c:register c:candidate ' +
    'c:acquire c:invest c:fine c:store c:customer c:price c:share'
  ).split(' '),
);

const THRESHOLD = 1;

/** Groups the counts that answer one question. */
export function groupCounts(placed: readonly PlacedCount[]): PlacedCount[][] {
  const items = placed.map(readCount);
  const rarity = rarityOf(items.map(({ bag }) => bag));
  return align(items, {
    keys: ({ placed: { claim }, sort, bag }) => [
      `${sort} ${claim.value}`,
      ...[...bag].filter(([, weight]) => weight > 0.3).map(([feature]) => `${sort} ${feature}`),
    ],
    score: (a, b) => score(a, b, rarity),
    threshold: THRESHOLD,
    mayJoin,
  }).map((group) => group.map((item) => item.placed));
}

function readCount(placed: PlacedCount): CountItem {
  const bag = surroundings(placed);
  const { tokens } = placed.sentence;
  const unit = new Set<string>();
  const outcomes = new Map<string, number>();
  for (let i = placed.from; i < placed.to; i++) {
    const feature = featureOf(tokens, i);
    if (feature !== undefined) unit.add(feature);
    const concept = conceptOf(tokens, i);
    if (concept !== undefined && OUTCOMES.has(`c:${concept}`)) outcomes.set(`c:${concept}`, 1);
  }
  if (outcomes.size === 0)
    for (const [feature, weight] of bag) if (OUTCOMES.has(feature) && weight > 0.4) outcomes.set(feature, weight);
  const outcome = [...outcomes].sort((a, b) => b[1] - a[1])[0]?.[0];
  return { placed, sort: unitClass(placed.claim.unit), bag, unit, outcome };
}

/** How strongly two counts answer one question; 1 and more is a yes. */
export function score(a: CountItem, b: CountItem, rarity: Rarity): number {
  if (a.sort !== b.sort) return 0;
  const [x, y] = [a.placed.claim, b.placed.claim];
  const equal = sameCount(x, y);
  if (!equal && (x.of === undefined) !== (y.of === undefined)) return 0;
  const special = equal && x.value === y.value ? speciality(x.value) : 0;
  if (a.outcome !== b.outcome && a.outcome !== undefined && b.outcome !== undefined && special < 1) return 0;
  const common = shared(a.bag, b.bag, rarity);
  const size = Math.sqrt(Math.max(1, content(a.bag, rarity)) * Math.max(1, content(b.bag, rarity)));
  let units = 0;
  for (const word of a.unit) if (b.unit.has(word)) units++;
  const outcome = a.outcome !== undefined && a.outcome === b.outcome ? 0.35 : 0;
  return (1.6 * common) / size + 0.15 * Math.min(units, 2) + outcome + 0.7 * special + (equal ? 0.15 : 0);
}

/** How unlikely it is that two counts of a story share a figure by chance: 0 (2, 10) to 1 (252). */
function speciality(value: number): number {
  if (value <= 3) return 0.2;
  if (value <= 12) return 0.45;
  const digits = String(value).replace('.', '').replace(/0+$/, '').length;
  return Math.min(1, value > 100 ? 0.35 + 0.3 * digits : 0.3 + 0.25 * digits);
}

/** One article must not give two figures for one question, unless two sources do. */
function mayJoin(a: readonly CountItem[], b: readonly CountItem[]): boolean {
  const outcomes = new Set([...a, ...b].flatMap(({ outcome }) => outcome ?? []));
  if (outcomes.size > 2) return false;
  const byArticle = new Map<number, CountItem[]>();
  for (const item of a) byArticle.set(item.placed.order, [...(byArticle.get(item.placed.order) ?? []), item]);
  return b.every((item) =>
    (byArticle.get(item.placed.order) ?? []).every(
      (other) =>
        sameCount(item.placed.claim, other.placed.claim) &&
        (item.placed.claim.of === undefined) === (other.placed.claim.of === undefined),
    ),
  );
}
