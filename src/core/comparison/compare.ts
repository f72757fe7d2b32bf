import { groupCounts } from './count-rows.ts';
import { groupDates } from './date-rows.ts';
import { groupFraming } from './framing-rows.ts';
import { isKind, type Placed } from './placed.ts';
import { ask } from './questions/ask.ts';
import type { ComparedArticle, Row } from './row.ts';
import { groupSources } from './source-rows.ts';
import { readStory } from './story.ts';
import { orderRows, toRow, withKeys } from './to-row.ts';

/**
 * Finds the rows of a story: which claims of its articles answer one question, what that
 * question is, and whether the articles answer it alike. Nothing says what to ask.
 *
 * @returns rows that differ first, then those that agree, then what one article alone says;
 * within each by how many answer and how early
 *
 * @example
 * compare([herald, courier]).map((row) => row.question) // ['How many people were injured?', …]
 */
export function compare(articles: readonly ComparedArticle[]): Row[] {
  const story = readStory(articles);
  const { placed } = story;
  const counts = groupCounts(placed.filter(isKind('count')), placed.filter(isKind('date')));
  const groups: readonly Group[] = [
    ...counts.map(asking),
    ...groupDates(placed.filter(isKind('date')), counts).map(asking),
    ...groupSources(placed.filter(isKind('source')), counts, story.sourceKeysOf),
    ...groupFraming(placed.filter(isKind('framing')), counts),
  ];
  return withKeys(
    orderRows(
      groups.map(({ placed: group, question }) => ({ group, row: toRow(group, question ?? ask(group), story) })),
    ),
  );
}

interface Group {
  readonly placed: readonly Placed[];
  readonly question?: string;
}

function asking(placed: readonly Placed[]): Group {
  return { placed };
}
