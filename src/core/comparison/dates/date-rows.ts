import type { IdentifiedClaim } from '../../claims/identify.ts';
import { wordsOf } from '../../text/span.ts';
import { align } from '../align.ts';
import type { PlacedCount } from '../counts/count-item.ts';
import type { Placed } from '../rows/placed.ts';
import { content, type Rarity, rarityOf, shared } from '../words/rarity.ts';
import { type Bag, leadOf, surroundings } from '../words/surroundings.ts';
import { sameDate } from './same-date.ts';

export type PlacedDate = Placed<Extract<IdentifiedClaim, { kind: 'date' }>>;

interface DateItem {
  readonly placed: PlacedDate;
  readonly shape: DateShape;
  readonly bag: Bag;
  /** What the nearest telling word tells of. */
  readonly lead: string | undefined;
  /** Whether its article opens with it, and it is the day that most articles name: the day it all happened. */
  readonly opening: boolean;
  /** Whether its article has no other date of this shape. */
  readonly alone: boolean;
  /** Whether it names its year: "last year" is said of much. */
  readonly named: boolean;
}

type DateShape = 'since' | 'until' | 'when';

/**
 * Groups the dates that answer one question; counts of one row in their sentences bind them.
 *
 * @example
 * groupDates(placed('The ferry sank on 3 May.', 'The ferry sank on 4 May.').filter(isKind('date')), []).length // 1
 */
export function groupDates(
  placed: readonly PlacedDate[],
  countRows: readonly (readonly PlacedCount[])[],
): PlacedDate[][] {
  const items = readDates(placed, countRows);
  const rarity = dateRarities(items);
  return align(items, {
    keys: ({ bag, shape, placed: { claim } }) => [
      startOf(claim.edtf ?? ''),
      shape,
      ...[...bag].filter(([, weight]) => weight > 0.2).map(([feature]) => `${shape} ${feature}`),
    ],
    score: (a, b) => dateLikeness(a, b, rarity),
    threshold: 1,
    mayJoin,
    signature: ({ placed: { order, claim } }) => `${order} ${claim.edtf}`,
  }).map((group) => group.map((item) => item.placed));
}

/** No sentence that is one holds more figures than this. */
const MANY = 40;

function readDates(placed: readonly PlacedDate[], countRows: readonly (readonly PlacedCount[])[]): DateItem[] {
  const rowsAt = new Map<string, { row: number; count: PlacedCount }[]>();
  countRows.forEach((row, i) => {
    if (new Set(row.map(({ order }) => order)).size < 2) return;
    for (const count of row) {
      const key = `${count.order} ${count.nth}`;
      const held = rowsAt.get(key);
      if (held === undefined) rowsAt.set(key, [{ row: i, count }]);
      else if (held.length < MANY) held.push({ row: i, count });
    }
  });
  const day = dayOfStory(placed);
  const shapes = Map.groupBy(placed, (date) => `${date.order} ${shapeOf(date)}`);
  return placed
    .filter(({ claim }) => claim.edtf !== null)
    .map((date): DateItem => {
      const bag = new Map(surroundings(date));
      for (const { row, count } of rowsAt.get(`${date.order} ${date.nth}`) ?? []) {
        const gap = Math.max(date.from - count.to, count.from - date.to, 0);
        bag.set(`r:${row}`, Math.max(bag.get(`r:${row}`) ?? 0, 1 - gap / 40));
      }
      const shape = shapeOf(date);
      return {
        placed: date,
        shape,
        bag,
        lead: leadOf(bag),
        opening: date.nth < OPENING && date.claim.edtf === day,
        named: /\d{4}/.test(wordsOf(date.article.document.text, date.claim)),
        alone: shapes.get(`${date.order} ${shape}`)?.length === 1,
      };
    });
}

/** How many sentences open an article, its headline among them. */
const OPENING = 4;

/** The day that most articles name, where two name one. */
function dayOfStory(placed: readonly PlacedDate[]): string | undefined {
  const articles = new Map<string, Set<number>>();
  for (const { claim, order } of placed)
    if (claim.edtf !== null && /^\d{4}-\d\d-\d\d$/.test(claim.edtf))
      articles.set(claim.edtf, (articles.get(claim.edtf) ?? new Set()).add(order));
  const [best] = [...articles].sort((a, b) => b[1].size - a[1].size);
  return best !== undefined && best[1].size > 1 ? best[0] : undefined;
}

/**
 * What a date asks: from when, until when, or when; by its words where nothing fixes its value.
 *
 * @example
 * placed('It has been shut since May.').filter(isKind('date')).map(shapeOf) // ['since']
 */
export function shapeOf({ claim, article }: PlacedDate): DateShape {
  if (claim.edtf !== null) return dateShape(claim.edtf);
  const [, shape] = /^(since|until)\b/i.exec(wordsOf(article.document.text, claim)) ?? [];
  return shape === undefined ? 'when' : shape.toLowerCase() === 'since' ? 'since' : 'until';
}

/** What a value asks. */
function dateShape(edtf: string): DateShape {
  if (edtf.endsWith('/..') || edtf.endsWith('/')) return 'since';
  return edtf.startsWith('../') || edtf.startsWith('/') ? 'until' : 'when';
}

function dateLikeness(a: DateItem, b: DateItem, { words, values }: DateRarities): number {
  const [x, y] = [a.placed.claim.edtf ?? '', b.placed.claim.edtf ?? ''];
  // "The first strike since 2019" and "the strike of 2019" tell of one time.
  const begin = a.shape !== b.shape && startOf(x) === startOf(y) && a.shape !== 'until' && b.shape !== 'until';
  if ((a.shape !== b.shape && !begin) || isYearOfDay(x, y) || isYearOfDay(y, x)) return 0;
  const common = shared(a.bag, b.bag, words);
  const size = Math.sqrt(Math.max(1, content(a.bag, words)) * Math.max(1, content(b.bag, words)));
  // The day everything happened on tells little; a day that few claims name tells much.
  const value =
    x === y || begin
      ? 0.25 + 0.5 * values(x) + (isYear(x) && a.named && b.named ? 0.35 : 0)
      : sameDate(x, y)
        ? 0.35
        : isFar(x, y)
          ? -0.2
          : isDay(x) && isDay(y)
            ? -0.3
            : 0;
  const alone = a.alone && b.alone && a.shape !== 'when' ? 0.5 : 0;
  const opening = a.opening && b.opening ? 0.65 : 0;
  const lead = a.lead !== undefined && a.lead === b.lead ? 0.25 : 0;
  return (
    (1.6 * common) / size + (a.shape === 'when' ? 0 : 0.3) + value + opening + alone + lead + 0.45 * bond(a.bag, b.bag)
  );
}

/** Whether a year is set beside a day: "this year" is no other word for a day of it. */
function isYearOfDay(year: string, day: string): boolean {
  return /^\d{4}~?$/.test(year) && isDay(day);
}

/** The first day, month or year of a date. */
function startOf(edtf: string): string {
  return edtf.split('/')[0] ?? '';
}

function isDay(edtf: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(edtf);
}

function isYear(edtf: string): boolean {
  return /^\d{4}(?:\/|$)/.test(edtf);
}

/** Whether two dates lie in months apart. */
function isFar(a: string, b: string): boolean {
  const [x, y] = [a, b].map((edtf) => /(\d{4})-(\d\d)/.exec(edtf));
  if (x == null || y == null) return true;
  return Math.abs(Number(x[1]) * 12 + Number(x[2]) - Number(y[1]) * 12 - Number(y[2])) > 1;
}

/** How near both stand to counts that answer one question. */
function bond(a: Bag, b: Bag): number {
  let best = 0;
  for (const [feature, weight] of a)
    if (feature.startsWith('r:')) best = Math.max(best, Math.min(weight, b.get(feature) ?? 0));
  return best;
}

interface DateRarities {
  readonly words: Rarity;
  readonly values: Rarity;
}

function dateRarities(items: readonly DateItem[]): DateRarities {
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
