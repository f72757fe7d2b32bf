import type { IdentifiedClaim } from '../claims/identify.ts';
import { align } from './align.ts';
import { dateShape, type PlacedDate } from './date-rows.ts';
import type { Placed } from './placed.ts';
import { content, type Rarity, rarityOf, shared } from './rarity.ts';
import { sameCount } from './same-count.ts';
import { type Bag, featureOf, leadOf, surroundings } from './surroundings.ts';
import { headOf, personType, unitClass } from './unit-class.ts';

export type PlacedCount = Placed<Extract<IdentifiedClaim, { kind: 'count' }>>;

/** A count with what tells which question it answers. */
interface CountItem {
  readonly placed: PlacedCount;
  readonly sort: string;
  readonly bag: Bag;
  /** The words of the unit itself. */
  readonly unit: ReadonlySet<string>;
  /** What sort of people, where the unit says: children, police. */
  readonly type: string | undefined;
  /** What happened to those counted, where a nearby word tells. */
  readonly outcome: string | undefined;
  /** What the nearest telling word tells of. */
  readonly lead: string | undefined;
}

/** Words that tell apart what a reader would ask about apart, each with what it counts as. */
const OUTCOMES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'die injure hospitalise>injure miss rescue free evacuate arrest infect vaccinate charge convict record crime board attend ' +
    'revenue profit loss dividend debt layoff hire turnout lead register candidate acquire invest fine store customer price share'
  )
    .split(' ')
    .map((entry) => {
      const [word = '', as = word] = entry.split('>');
      return [`c:${word}`, as];
    }),
);

const THRESHOLD = 1;

/** Groups the counts that answer one question. */
export function groupCounts(placed: readonly PlacedCount[], dates: readonly PlacedDate[]): PlacedCount[][] {
  const scopes = scopesBySentence(dates);
  const items = placed.map((count) => readCount(count, scopes));
  const rarity = rarities(items);
  const groups = align(items, {
    keys: ({ placed: { claim }, sort, bag }) => {
      const near = [...bag].filter(([, weight]) => weight > 0.3).map(([feature]) => feature);
      return sortKeys(sort).flatMap((key) => [String(claim.value), ...near].map((word) => `${key} ${word}`));
    },
    score: (a, b) => score(a, b, rarity),
    threshold: THRESHOLD,
    mayJoin,
  }).map((group) => group.map((item) => item.placed));
  return joinShares(groups);
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

type Scopes = ReadonlyMap<string, readonly PlacedDate[]>;

function scopesBySentence(dates: readonly PlacedDate[]): Scopes {
  const scopes = new Map<string, PlacedDate[]>();
  for (const date of dates) {
    if (dateShape(date.claim.edtf ?? '') === 'when') continue;
    const key = `${date.order} ${date.nth}`;
    scopes.set(key, [...(scopes.get(key) ?? []), date]);
  }
  return scopes;
}

function readCount(placed: PlacedCount, scopes: Scopes): CountItem {
  const bag = new Map(surroundings(placed));
  // Figures that grow from a day on answer other questions than figures of one moment.
  for (const date of scopes.get(`${placed.order} ${placed.nth}`) ?? []) {
    const gap = Math.max(date.from - placed.to, placed.from - date.to, 0);
    if (gap < 12) bag.set(`d:${dateShape(date.claim.edtf ?? '')}`, 1);
  }
  const { tokens } = placed.sentence;
  const unit = new Set<string>();
  for (let i = placed.from; i < placed.to; i++) {
    const feature = featureOf(tokens, i);
    if (feature !== undefined) unit.add(feature);
  }
  const whole = isWhole(placed);
  const outcome = whole ? undefined : (outcomeIn(unit) ?? nearest(bag, (feature) => OUTCOMES[feature]));
  const sort = sortOf(placed, outcome);
  return {
    placed,
    sort,
    type: sort === 'people' ? personType(headOf(placed.claim.unit)) : undefined,
    bag,
    unit,
    outcome,
    lead: whole ? undefined : leadOf(bag),
  };
}

/** What happened to those counted, where the unit itself says it: "the injured". */
function outcomeIn(unit: ReadonlySet<string>): string | undefined {
  for (const feature of unit) if (feature !== 'c:board' && OUTCOMES[feature] !== undefined) return OUTCOMES[feature];
  return undefined;
}

function nearest(bag: Bag, read: (feature: string) => string | undefined): string | undefined {
  let best: string | undefined;
  let most = 0.4;
  for (const [feature, weight] of bag) {
    const value = weight > most ? read(feature) : undefined;
    if (value === undefined) continue;
    best = value;
    most = weight;
  }
  return best;
}

/** Whether a count is the whole that another is a part of: "90" in "seven of the 90". */
export function isWhole({ sentence: { tokens }, from }: Placed): boolean {
  let at = from - 1;
  while (/^(?:the|these|those|all|some|about)$/.test(tokens[at]?.lower ?? '')) at--;
  return tokens[at]?.lower === 'of' && /^(?:NUM|SYM)$|^%$/.test(tokens[at - 1]?.pos ?? '');
}

/** The sort of thing counted; years of life are a sort of their own. */
function sortOf(placed: PlacedCount, outcome: string | undefined): string {
  const sort = unitClass(placed.claim.unit);
  if ((sort === 'time' || sort === '') && isAge(placed)) return 'age';
  // "killing five": only people are killed.
  return sort === '' && outcome !== undefined && HUMAN.has(outcome) ? 'people' : sort;
}

/** What happens to people alone. */
const HUMAN = new Set(
  'die injure miss rescue free evacuate arrest infect vaccinate charge convict attend layoff hire'.split(' '),
);

/** Whether a length of time is somebody's age: "54-year-old", "aged 54", ", 54,". */
export function isAge({ claim, article: { document } }: PlacedCount): boolean {
  const words = document.text.slice(claim.start, claim.end + 4);
  if (
    /^\d{1,3}(?!\d|[^\w,]*\w*(?:year|month|day|week|hour))/.test(words) &&
    /^\d{1,3}$/.test(document.text.slice(claim.start, claim.end))
  )
    return true;
  return (
    /\bold\b|\baged?\b/i.test(words) ||
    /\baged?\s$/i.test(document.text.slice(Math.max(0, claim.start - 5), claim.start))
  );
}

/** How strongly two counts answer one question; 1 and more is a yes. */
function score(a: CountItem, b: CountItem, rarity: Rarities): number {
  const t = terms(a, b, rarity);
  return t === undefined ? 0 : t.norm + t.abs + t.unit + t.outcome + t.value;
}

function terms(a: CountItem, b: CountItem, { words, units }: Rarities) {
  if (!sortsMeet(a.sort, b.sort)) return undefined;
  const [x, y] = [a.placed.claim, b.placed.claim];
  const equal = sameCount(x, y);
  if (!equal && (x.of === undefined) !== (y.of === undefined)) return undefined;
  const special = equal ? (x.value === y.value ? speciality(x.value) : 0.3) : nearness(x.value, y.value);
  if (a.outcome !== undefined && b.outcome !== undefined && !outcomesMeet(a.outcome, b.outcome) && special < 1)
    return undefined;
  const common = shared(a.bag, b.bag, words);
  const size = Math.sqrt(Math.max(1, content(a.bag, words)) * Math.max(1, content(b.bag, words)));
  let unit = a.sort === b.sort && a.sort !== 'people' ? 0.4 * units(a.sort) : 0;
  if (a.type !== undefined && b.type !== undefined) unit = a.type === b.type ? 0.4 * units(a.type) : -0.3;
  for (const word of a.unit) if (word.startsWith('n:') && b.unit.has(word)) unit += 0.15;
  return {
    norm: common / size,
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

interface Rarities {
  readonly words: Rarity;
  readonly units: Rarity;
}

function rarities(items: readonly CountItem[]): Rarities {
  return {
    words: rarityOf(items.map(({ bag }) => bag)),
    units: rarityOf(items.map(({ sort, type }) => new Map([[type ?? sort, 1]]))),
  };
}

/** The sorts under which a count is looked for: a bare figure may be of people, jobs are held by people. */
function sortKeys(sort: string): readonly string[] {
  return sort === '' || sort === 'job' ? [sort, 'people'] : [sort];
}

/** Whether two sorts of thing can be one: jobs are their holders, a bare figure is of any sort. */
function sortsMeet(a: string, b: string): boolean {
  return a === b || a === '' || b === '' || (a === 'job' && b === 'people') || (a === 'people' && b === 'job');
}

export function debugPairs(placed: readonly PlacedCount[], dates: readonly PlacedDate[]) {
  const items = placed.map((count) => readCount(count, scopesBySentence(dates)));
  const rarity = rarities(items);
  const out: { a: PlacedCount; b: PlacedCount; score: number; why: string }[] = [];
  items.forEach((a, i) => {
    for (const b of items.slice(i + 1)) {
      const t = terms(a, b, rarity);
      out.push({
        a: a.placed,
        b: b.placed,
        score: score(a, b, rarity),
        why: t
          ? Object.entries(t)
              .map(([k, v]) => k[0] + v.toFixed(2))
              .join(' ') + ` ${a.outcome}/${b.outcome}`
          : `${a.sort}/${b.sort} ${a.outcome}/${b.outcome}`,
      });
    }
  });
  return out;
}

/** How unlikely it is that two counts of a story share a figure by chance: 0 (2, 10) to 1 (318). */
function speciality(value: number): number {
  const digits = String(value).replace('.', '').replace(/0+$/, '').length;
  if (digits > 2) return 1;
  if (value <= 12) return value <= 3 ? 0.2 : 0.3;
  return digits === 2 ? (value >= 1000 ? 0.7 : 0.55) : 0.35;
}

/** One article does not give two figures for one question, unless two sources do. */
function mayJoin(a: readonly CountItem[], b: readonly CountItem[]): boolean {
  const byArticle = new Map<number, CountItem[]>();
  for (const item of a) {
    const held = byArticle.get(item.placed.order);
    if (held === undefined) byArticle.set(item.placed.order, [item]);
    else held.push(item);
  }
  return b.every((item) => (byArticle.get(item.placed.order) ?? []).every((other) => standTogether(item, other)));
}

function standTogether(a: CountItem, b: CountItem): boolean {
  const [x, y] = [a.placed.claim, b.placed.claim];
  if ((x.of === undefined) !== (y.of === undefined)) return false;
  if (sameCount(x, y)) return true;
  const twoSources = x.attribution !== undefined && y.attribution !== undefined && x.attribution !== y.attribution;
  return twoSources && a.outcome !== undefined && a.outcome === b.outcome;
}
