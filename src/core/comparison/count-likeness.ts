import type { CountItem } from './count-item.ts';
import { content, type Rarity, rarityOf, shared } from './rarity.ts';
import { sameCount } from './same-count.ts';
import type { Bag } from './surroundings.ts';
import { headOf } from './unit-class.ts';

/** How strongly two counts answer one question; 1 and more is a yes. */
export function countLikeness(a: CountItem, b: CountItem, rarity: CountRarities): number {
  const t = likenessTerms(a, b, rarity);
  return t === undefined ? 0 : t.norm + t.abs + t.unit + t.outcome + t.value;
}

/** What speaks for two counts answering one question, each as a number; `undefined` where they cannot. */
export function likenessTerms(a: CountItem, b: CountItem, { words, units, size }: CountRarities) {
  if (!sortsMeet(a.sort, b.sort)) return undefined;
  const [x, y] = [a.placed.claim, b.placed.claim];
  const equal = sameCount(x, y);
  if (!equal && (x.of === undefined) !== (y.of === undefined)) return undefined;
  const special = equal ? (x.value === y.value ? speciality(x.value) : 0.3) : nearness(x.value, y.value);
  if (a.outcome !== undefined && b.outcome !== undefined && !outcomesMeet(a.outcome, b.outcome) && special < 1)
    return undefined;
  const common = shared(a.bag, b.bag, words);
  // Days and months are one sort of thing, yet seldom answer one question unless they come to the same.
  const unlike = a.sort === 'time' && !equal && headOf(x.unit) !== headOf(y.unit);
  let unit = a.sort === b.sort && a.sort !== 'people' && !unlike ? 0.4 * units(a.sort) : 0;
  if (a.type !== undefined && b.type !== undefined) unit = a.type === b.type ? 0.4 * units(a.type) : -0.3;
  for (const word of a.unit) if (word.startsWith('n:') && b.unit.has(word)) unit += 0.15;
  return {
    norm: common / Math.sqrt(size(a.bag) * size(b.bag)),
    abs: 0.3 * Math.min(common, 1.5),
    unit,
    outcome: outcomesMeet(a.outcome, b.outcome) ? 0.5 : a.lead !== undefined && a.lead === b.lead ? 0.3 : 0,
    value: special + (equal && a.sort !== 'people' ? 0.25 * units(a.sort) : 0),
  };
}

/** People freed from wreckage are rescued; otherwise only the same outcome is the same. */
function outcomesMeet(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || (a === 'free' && b === 'rescue') || (a === 'rescue' && b === 'free');
}

/** What two unequal figures of like size add: reports of one thing seldom lie far apart. */
function nearness(a: number, b: number): number {
  if (a <= 0 || b <= 0) return 0;
  const apart = Math.abs(Math.log(a / b));
  return apart < 0.3 ? 0.2 : 0;
}

export interface CountRarities {
  readonly words: Rarity;
  readonly units: Rarity;
  /** How much a bag holds that tells, at least 1. */
  readonly size: (bag: Bag) => number;
}

export function countRarities(items: readonly CountItem[]): CountRarities {
  const words = rarityOf(items.map(({ bag }) => bag));
  const sizes = new Map(items.map(({ bag }) => [bag, Math.max(1, content(bag, words))]));
  return {
    words,
    size: (bag) => sizes.get(bag) ?? 1,
    units: rarityOf(items.map(({ sort, type }) => new Map([[type ?? sort, 1]]))),
  };
}

/** The sorts under which a count is looked for: a bare figure may be of people, jobs are held by people. */
export function sortKeys(sort: string): readonly string[] {
  return sort === '' || sort === 'job' ? [sort, 'people'] : [sort];
}

/** Whether two sorts of thing can be one: jobs are their holders, a bare figure is of any sort. */
function sortsMeet(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || (a === 'job' && b === 'people') || (a === 'people' && b === 'job');
}

/** How unlikely it is that two counts of a story share a figure by chance: 0 (2, 10) to 1 (318). */
function speciality(value: number): number {
  const digits = String(value).replace('.', '').replace(/0+$/, '').length;
  if (digits > 2) return 1;
  if (value <= 12) return value <= 3 ? 0.2 : 0.3;
  return digits === 2 ? (value >= 1000 ? 0.7 : 0.55) : 0.35;
}
