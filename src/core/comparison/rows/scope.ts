import { wordsOf } from '../../text/span.ts';
import type { PlacedCount } from '../counts/count-item.ts';
import { headOf, personType } from '../counts/unit-class.ts';
import { type PlacedDate, shapeOf } from '../dates/date-rows.ts';
import { grouped } from '../questions/grouped.ts';
import type { Story } from '../story.ts';
import type { Placed } from './placed.ts';

/** How far, in words, the day from which a figure is counted may stand from it. */
const REACH = 14;

/**
 * The date from or up to which a claim counts, where one stands beside it.
 *
 * @example
 * scopeOf(placed, story) // the date "since May" of "40 arrests since May"
 */
export function scopeOf(placed: Placed, story: Story): PlacedDate | undefined {
  return story
    .datesBeside(placed)
    .find(
      (date) =>
        shapeOf(date) !== 'when' &&
        !isDeadline(date) &&
        Math.max(date.from - placed.to, placed.from - date.to) <= REACH,
    );
}

/** Whether something is only to be done by a date: nothing is counted up to it. */
function isDeadline({ claim, article }: PlacedDate): boolean {
  return /^(?:before|by)\b/i.test(wordsOf(article.document.text, claim));
}

/**
 * What the reader must know to lay figures that differ side by side.
 *
 * @returns `alike`: whether they are counted from the same day, of the same whole and of the same sort of people;
 * `note`: sentences that say the days in the articles' own words, and the wholes
 *
 * @example
 * compareScopes(group, story) // { alike: false, note: 'One counts “since May”, two count “since June”.' }
 */
export function compareScopes(group: readonly PlacedCount[], story: Story): { alike: boolean; note?: string } {
  const types = new Set(group.flatMap(({ claim }) => personType(headOf(claim.unit)) ?? []));
  const days = byArticle(group, (placed) => scopeOf(placed, story));
  const wholes = byArticle(group, ({ claim }) => claim.of);
  const [first] = days;
  const sameDays =
    first === undefined ||
    (days.length === Map.groupBy(group, ({ order }) => order).size &&
      days.every((day) => day.claim.edtf === first.claim.edtf));
  const sameWhole = new Set(wholes).size < 2;
  const notes = [
    sameDays ? undefined : counting(days.map(({ claim, article }) => `“${wordsOf(article.document.text, claim)}”`)),
    sameWhole ? undefined : `Not of the same whole: ${sentence(wholes.map((whole) => `of ${grouped(whole)}`))}.`,
  ].filter((note) => note !== undefined);
  return {
    alike: sameDays && sameWhole && types.size < 2,
    ...(notes.length === 0 ? {} : { note: notes.join(' ') }),
  };
}

/** What each article gives first, where it gives any. */
function byArticle<T>(group: readonly PlacedCount[], read: (placed: PlacedCount) => T | undefined): T[] {
  return [...Map.groupBy(group, ({ order }) => order).values()].flatMap((own) => {
    const [first] = own.flatMap((placed) => read(placed) ?? []);
    return first === undefined ? [] : [first];
  });
}

/** Says how many count in each way. */
function counting(ways: readonly string[]): string {
  const words = sentence(ways);
  return new Set(ways).size === 1 ? `Only ${words}.` : `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

/** "one counts of 40, two count of 42" */
function sentence(ways: readonly string[]): string {
  return [...Map.groupBy(ways, (way) => way)]
    .map(([way, { length }]) => `${NUMBERS[length] ?? length} ${length === 1 ? 'counts' : 'count'} ${way}`)
    .join(', ');
}

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
