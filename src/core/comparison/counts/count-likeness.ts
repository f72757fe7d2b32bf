import type { CountClaim } from '../../claims/claim.ts';
import { singular } from '../../text/singular.ts';
import { content, type Rarity, rarityOf, shared } from '../words/rarity.ts';
import type { Bag } from '../words/surroundings.ts';
import { amountOf, isCounted } from './amount-of.ts';
import { areApart, yearsIn } from './are-apart.ts';
import { correctsOther } from './corrects-other.ts';
import { type CountItem, isHuman, isPartitive } from './count-item.ts';
import { sameFigure } from './same-count.ts';
import { sameShare } from './share.ts';
import { telling } from './telling.ts';
import { headOf, rateOf, unitClass } from './unit-class.ts';

/**
 * How strongly two counts answer one question; 1 and more is a yes.
 *
 * @example
 * const items = readCounts(placed('40 miners died.', 'At least 40 miners died.').filter(isKind('count')), []);
 * countLikeness(items[0], items[1], countRarities(items)) > 1 // true
 */
export function countLikeness(a: CountItem, b: CountItem, rarity: CountRarities): number {
  if (correctsOther(a, b)) return CORRECTION;
  const t = likenessTerms(a, b, rarity);
  return t === undefined ? 0 : t.norm + t.abs + t.unit + t.outcome + t.forecast + t.year + t.value;
}

/** What a figure and the one it gives way to are worth: they need nothing else in common. */
const CORRECTION = 1.2;

/** What speaks for and against two counts answering one question, each as a number; `undefined` where they cannot. */
function likenessTerms(a: CountItem, b: CountItem, { words, units, size }: CountRarities) {
  const [x, y] = [a.placed.claim, b.placed.claim];
  const share = sameShare(x, y);
  if (share !== true && !sortsMeet(a.sort, b.sort)) return undefined;
  const equal = sameFigure(x, y);
  if (!equal && (x.of === undefined) !== (y.of === undefined)) return undefined;
  if (!equal && a.type !== undefined && b.type !== undefined && a.type !== b.type) return undefined;
  if (!equal && areApart(a, b)) return undefined;
  const value = equal ? (x.value === y.value ? telling(x.value, a.sort) : rounding(x, y)) : nearness(a, b);
  const outcomes = outcomesMeet(a.outcome, b.outcome);
  // Twelve boats are twelve boats, whatever else is told beside them.
  const oneThing = equal && a.sort === b.sort && !MEASURES.has(a.sort);
  if (a.outcome !== undefined && b.outcome !== undefined && !outcomes && value < 0.7 && !oneThing) return undefined;
  const common = shared(a.bag, b.bag, words);
  return {
    norm: common / Math.sqrt(size(a.bag) * size(b.bag)),
    abs: 0.3 * Math.min(common, 1.5),
    unit: unitTerm(a, b, equal, units),
    outcome: outcomes ? 0.5 : a.lead !== undefined && a.lead === b.lead ? 0.3 : 0,
    // What was expected or asked for is another question than what came.
    forecast: !equal && (isForecast(a) !== isForecast(b) || isNeeded(a) !== isNeeded(b)) ? -0.3 : 0,
    // Another year than the story's own is told of one thing.
    year: sharesYear(a.bag, b.bag) ? 0.2 : 0,
    value: value + (equal && a.sort !== 'people' ? 0.25 * units(a.sort) : 0),
  };
}

/** What two figures add that round or bound one another: more where they are large and lie close. */
function rounding(x: CountClaim, y: CountClaim): number {
  const least = Math.min(x.value, y.value);
  if (least >= 1_000_000 && Math.max(x.value, y.value) <= least * 1.01) return 0.7;
  return least >= 100 && Math.max(x.value, y.value) <= least * 1.05 ? 0.55 : 0.3;
}

function sharesYear(a: Bag, b: Bag): boolean {
  return yearsIn(a).some((year) => b.has(year));
}

function isForecast({ bag }: CountItem): boolean {
  return (bag.get('c:forecast') ?? 0) > 0.4;
}

function isNeeded({ bag }: CountItem): boolean {
  return (bag.get('c:need') ?? 0) > 0.4;
}

function unitTerm(a: CountItem, b: CountItem, equal: boolean, units: Rarity): number {
  let term = 0;
  if (a.sort === b.sort && a.sort !== 'people') {
    // Days and months are one sort of thing, yet seldom answer one question unless they come to the same.
    const unlike = a.sort === 'time' && !equal && headOf(a.placed.claim.unit) !== headOf(b.placed.claim.unit);
    if (!unlike) term = (MEASURES.has(a.sort) ? 0.4 : 0.6) * units(a.sort);
    // What each article counts once is mostly the same thing.
    if (a.alone && b.alone && !MEASURES.has(a.sort)) term += 0.3;
  }
  if (a.type !== undefined && a.type === b.type) term = 0.4 * units(a.type);
  else if (!equal && isPart(a.type) !== isPart(b.type)) term -= 0.3;
  if (!equal && isPartitive(a.placed) !== isPartitive(b.placed)) term -= 0.4;
  term += shareTerm(a, b);
  term += rateTerm(a, b, equal);
  const [own, other] = [namesIn(a.unit), namesIn(b.unit)];
  if (own.some((name) => b.unit.has(name))) term += 0.15;
  else if (own.length > 0 && other.length > 0) term -= 0.4;
  return term;
}

/** A share is of what it names: "a third of the fleet" beside "34% of a fleet", not "34% of its fuel". */
function shareTerm(a: CountItem, b: CountItem): number {
  if (sameShare(a.placed.claim, b.placed.claim) === undefined) return 0;
  const [one, other] = [a, b].filter(({ placed }) => isCounted(placed.claim.unit));
  if (one === undefined) return 0;
  if (other !== undefined) return unitClass(one.placed.claim.unit) === unitClass(other.placed.claim.unit) ? 0.6 : -0.3;
  const bare = one === a ? b : a;
  const noun = headOf(one.placed.claim.unit);
  return [...one.unit].some((word) => (word.startsWith('c:') || word === `l:${noun}`) && bare.bag.has(word))
    ? 0.3
    : -0.3;
}

/**
 * What is reckoned by the week and what by the week are alike; what is not reckoned so is mostly something else:
 * "18 lorries a day" are not the 18 that came, as a sum paid may be the sum a year.
 */
function rateTerm(a: CountItem, b: CountItem, equal: boolean): number {
  const [own, other] = [perOf(a.placed.claim), perOf(b.placed.claim)];
  if (own !== undefined && other !== undefined) return singular(own) === singular(other) ? 0.5 : -0.4;
  if (own === other) return 0;
  if (equal) return MEASURES.has(a.sort) ? 0 : -0.9;
  return -0.3;
}

function perOf({ per, unit }: CountClaim): string | undefined {
  return per ?? (rateOf(unit).split(' ').at(-1) || undefined);
}

function namesIn(unit: ReadonlySet<string>): string[] {
  return [...unit].filter((word) => word.startsWith('n:'));
}

/** Sorts that every story has many of. */
const MEASURES = new Set(['', 'people', 'money', '%', 'time', 'length', 'weight', 'area', 'speed', 'age']);

/** Sorts of people that are mostly counted as a part of all. */
function isPart(type: string | undefined): boolean {
  return type !== undefined && /^(?:body|child|youth|woman|police|firefighter|soldier|rescuer)$/.test(type);
}

/** People freed from wreckage are rescued; otherwise only the same outcome is the same. */
function outcomesMeet(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  return a === b || (a === 'free' && b === 'rescue') || (a === 'rescue' && b === 'free');
}

/**
 * What two unequal figures add: reports of one thing are of like size, most of all where the same
 * befell those counted, and seldom lie far apart.
 */
function nearness(a: CountItem, b: CountItem): number {
  const [x, y] = [amountOf(a.placed.claim), amountOf(b.placed.claim)];
  if (x <= 0 || y <= 0) return 0;
  const apart = Math.abs(Math.log(x / y));
  if (apart > 1.2) return FAR;
  const oneFate = a.outcome !== undefined && a.outcome === b.outcome && isHuman(a.outcome);
  if (apart > 0.3) return oneFate && a.type === undefined && b.type === undefined ? DISPUTED : 0;
  if (apart < 0.05 && a.sort !== 'people') return 0.4;
  return oneFate ? 0.45 : 0.2;
}

/** What figures that lie further apart than one to three say against one question. */
const FAR = -0.4;
/** What they say for it where the same befell those counted: sides tell unlike tolls. */
const DISPUTED = 0.15;

export interface CountRarities {
  readonly words: Rarity;
  readonly units: Rarity;
  /** How much a bag holds that tells, at least 1. */
  readonly size: (bag: Bag) => number;
}

/**
 * How rare the words round the counts are, and the sorts of things that they count.
 *
 * @example
 * countRarities(items).units('boat') // 1, where one or two of the counts are of boats; near 0, where all are
 */
export function countRarities(items: readonly CountItem[]): CountRarities {
  const words = rarityOf(items.map(({ bag }) => bag));
  const sizes = new Map(items.map(({ bag }) => [bag, Math.max(1, content(bag, words))]));
  return {
    words,
    size: (bag) => sizes.get(bag) ?? 1,
    units: rarityOf(items.map(({ sort, type }) => new Map([[type ?? sort, 1]]))),
  };
}

/**
 * The sorts under which a count is looked for: a bare figure may be of people or money, jobs are held by people.
 *
 * @example
 * sortKeys('') // ['', 'people', 'money']
 * sortKeys('vehicle') // ['vehicle']
 */
export function sortKeys(sort: string): readonly string[] {
  if (sort === '') return [sort, 'people', 'money'];
  return sort === 'job' ? [sort, 'people'] : [sort];
}

/** Whether two sorts of thing can be one: jobs are their holders, a bare figure is of any sort. */
function sortsMeet(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || (a === 'job' && b === 'people') || (a === 'people' && b === 'job');
}
