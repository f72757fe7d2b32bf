import type { IdentifiedClaim } from '../../claims/identify.ts';
import { type PlacedDate, shapeOf } from '../dates/date-rows.ts';
import type { Placed } from '../rows/placed.ts';
import { type Bag, featureOf, leadOf, surroundings } from '../words/surroundings.ts';
import { type FigureRole, figureRole } from './figure-role.ts';
import { isCorrected } from './is-superseded.ts';
import { headOf, personType, unitClass } from './unit-class.ts';

export type PlacedCount = Placed<Extract<IdentifiedClaim, { kind: 'count' }>>;

/** A count with what tells which question it answers. */
export interface CountItem {
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
  readonly role: FigureRole;
  /** Whether its article counts this sort of thing only once. */
  readonly alone: boolean;
}

/** Words that tell apart what a reader would ask about apart, each with what it counts as. */
const OUTCOMES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'die injure hospitalise>injure miss rescue free evacuate arrest infect vaccinate charge convict record crime board attend outage ' +
    'revenue profit loss dividend debt layoff hire turnout lead register candidate acquire invest fine store customer price share'
  )
    .split(' ')
    .map((entry) => {
      const [word = '', as = word] = entry.split('>');
      return [`c:${word}`, as];
    }),
);

/** No sentence that is one holds more dates than this. */
const MANY = 40;

type Scopes = ReadonlyMap<string, readonly PlacedDate[]>;

function scopesBySentence(dates: readonly PlacedDate[]): Scopes {
  const scopes = new Map<string, PlacedDate[]>();
  for (const date of dates) {
    if (shapeOf(date) === 'when' && !isYear(date)) continue;
    const key = `${date.order} ${date.nth}`;
    const held = scopes.get(key);
    if (held === undefined) scopes.set(key, [date]);
    else if (held.length < MANY) held.push(date);
  }
  return scopes;
}

/**
 * Reads what the words in and round each count tell of it.
 *
 * @example
 * readCounts(placed('40 miners died.').filter(isKind('count')), [])[0] // { sort: 'people', outcome: 'die', … }
 */
export function readCounts(placed: readonly PlacedCount[], dates: readonly PlacedDate[]): CountItem[] {
  const scopes = scopesBySentence(dates);
  const sorts = Map.groupBy(placed, ({ order, claim }) => `${order} ${unitClass(claim.unit)}`);
  return placed.map((count) => ({
    ...readCount(count, scopes),
    alone: sorts.get(`${count.order} ${unitClass(count.claim.unit)}`)?.length === 1,
  }));
}

/** Whether a date is a bare year: another time than the story's own. */
function isYear({ claim }: PlacedDate): boolean {
  return /^\d{4}$/.test(claim.edtf ?? '');
}

function readCount(placed: PlacedCount, scopes: Scopes): Omit<CountItem, 'alone'> {
  const bag = new Map(surroundings(placed));
  // Figures that grow from a day on answer other questions than figures of one moment.
  for (const date of scopes.get(`${placed.order} ${placed.nth}`) ?? []) {
    const gap = Math.max(date.from - placed.to, placed.from - date.to, 0);
    if (gap < 12) bag.set(isYear(date) ? `y:${date.claim.edtf}` : `d:${shapeOf(date)}`, 1);
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
    role: isCorrected(placed) ? 'former' : figureRole(placed),
  };
}

/** What happened to those counted, where the unit itself says it: "the injured". */
function outcomeIn(unit: ReadonlySet<string>): string | undefined {
  for (const feature of unit) {
    const outcome = OUTCOMES[feature];
    if (outcome !== undefined && HUMAN.has(outcome)) return outcome;
  }
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

/**
 * Whether a count is the whole that another is a part of: "90" in "seven of the 90".
 *
 * @example
 * placed('Seven of the 90 boats sank.').filter(isKind('count')).map(isWhole) // [false, true]
 */
export function isWhole({ sentence: { tokens }, from }: Placed): boolean {
  let at = from - 1;
  while (/^(?:the|these|those|all|some|about|its|their|his|her|our)$/.test(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.lower !== 'of') return false;
  // The part may carry a noun and a share in brackets: "31 boats (34%) of the 90".
  return tokens.slice(Math.max(0, at - 6), at).some(({ pos, lower }) => pos === 'NUM' || lower === '%');
}

/** The sort of thing counted; years of life are a sort of their own. */
function sortOf(placed: PlacedCount, outcome: string | undefined): string {
  const sort = unitClass(placed.claim.unit);
  const { value } = placed.claim;
  // "A third of the boats" is a share, and no number of boats.
  if (value > 0 && value < 1 && !MEASURED.has(sort)) return '%';
  if ((sort === 'time' || sort === '') && isAge(placed)) return 'age';
  // "killing five": only people are killed.
  return sort === '' && outcome !== undefined && HUMAN.has(outcome) ? 'people' : sort;
}

const MEASURED = new Set(['money', 'time', 'length', 'weight', 'area', 'speed', '%']);

/**
 * Whether a count is of some of those it names, and not of them all.
 *
 * @example
 * placed('Nine of the dead were children.').filter(isKind('count')).map(isPartitive) // [true]
 * placed('Nine children died.').filter(isKind('count')).map(isPartitive) // [false]
 */
export function isPartitive({ sentence: { tokens }, from, to }: Placed): boolean {
  return tokens.slice(from, to - 1).some(({ lower }, i) => lower === 'of' && tokens[from + i + 1]?.lower === 'the');
}

/**
 * Whether an outcome happens to people alone, so that a bare figure with it counts people.
 *
 * @example
 * isHuman('injure') // true
 * isHuman('profit') // false
 */
export function isHuman(outcome: string): boolean {
  return HUMAN.has(outcome);
}

const HUMAN = new Set(
  'die injure miss rescue free evacuate arrest infect vaccinate charge convict attend layoff hire'.split(' '),
);

/** "A girl of eight": what follows is an age. */
const PERSON_OF =
  /\b(?:boy|girl|man|woman|child|baby|toddler|youth|teenager|son|daughter|widow(?:er)?|pensioner) of $/i;

/** "People over 65", "those under 18". */
const OVER_AGE = /(?:people|those|adults|women|men|children|anyone|everyone|aged?) (?:over|under|above|below) \d{1,2}$/;

/** "Raise the retirement age from 63 to 66". */
const AGE_BEFORE = /\bage (?:\w{1,12} ){0,2}(?:from|to|at|of) $/i;

/**
 * Whether a length of time is somebody's age: "54-year-old", "aged 54", "Ana Ruiz, 54,", "a girl of eight".
 *
 * @example
 * placed('Ana Ruiz, 54, won.').filter(isKind('count')).map(isAge) // [true]
 */
export function isAge({ claim, article: { document } }: PlacedCount): boolean {
  if (claim.unit !== '' && unitClass(claim.unit) !== 'time') return false;
  const words = document.text.slice(claim.start, claim.end);
  const before = document.text.slice(Math.max(0, claim.start - 40), claim.start);
  const after = document.text.slice(claim.end, claim.end + 4);
  if (/\bold\b|\baged?\b/i.test(words + after) || /\baged?\s(?:\d{1,2}(?:, | and ))?$/i.test(before)) return true;
  if (claim.unit === '' && (PERSON_OF.test(before) || AGE_BEFORE.test(before))) return true;
  if (claim.unit === '' && (/\b(?:older|younger) than\b/.test(words) || OVER_AGE.test(before + words))) return true;
  return /^\d{1,3}$/.test(words) && /[,(]\s?$/.test(before) && /^(?:[,.;)]|\s*$)/.test(after);
}
