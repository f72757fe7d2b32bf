import { wordsOf } from '../../text/span.ts';
import { headOf, personType } from '../counts/unit-class.ts';
import { type PlacedDate, shapeOf } from '../dates/date-rows.ts';
import { sameDate } from '../dates/same-date.ts';
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
    .find((date) => shapeOf(date) !== 'when' && Math.max(date.from - placed.to, placed.from - date.to) <= REACH);
}

/**
 * What the reader must know to lay figures that differ side by side.
 *
 * @returns `alike`: whether they are counted from the same day and of the same sort of people;
 * `note`: a sentence that says the days in the articles' own words
 */
export function compareScopes(group: readonly Placed[], story: Story): { alike: boolean; note?: string } {
  const first = new Map<number, PlacedDate | undefined>();
  const types = new Set<string>();
  for (const placed of group) {
    if (placed.claim.kind === 'count') {
      const type = personType(headOf(placed.claim.unit));
      if (type !== undefined) types.add(type);
    }
    const scope = scopeOf(placed, story);
    if (!first.has(placed.order) || (first.get(placed.order) === undefined && scope !== undefined))
      first.set(placed.order, scope);
  }
  const scopes = [...first.values()];
  const days = scopes.flatMap((scope) => scope ?? []);
  const [one, ...others] = days;
  const sameDays =
    days.length === 0 ||
    (days.length === scopes.length &&
      others.every(
        (other) => sameDate(one?.claim.edtf ?? '', other.claim.edtf ?? '') && one?.claim.edtf === other.claim.edtf,
      ));
  const words = [...new Set(days.map(({ claim, article }) => `“${wordsOf(article.document.text, claim)}”`))];
  const note =
    sameDays || words.length === 0
      ? undefined
      : words.length === 1
        ? `Only one counts ${words[0]}.`
        : `One counts ${words.join(', one ')}.`;
  return { alike: sameDays && types.size < 2, ...(note === undefined ? {} : { note }) };
}
