import { groupCounts } from './counts/count-rows.ts';
import { joinAlikeAsked } from './counts/join-alike-asked.ts';
import { groupDates } from './dates/date-rows.ts';
import { groupFraming } from './framing/framing-rows.ts';
import { ask } from './questions/ask.ts';
import { isKind, type Placed } from './rows/placed.ts';
import type { ComparedArticle, Row } from './rows/row.ts';
import { orderRows, toRow, withKeys } from './rows/to-row.ts';
import { groupSources } from './sources/source-rows.ts';
import { readStory } from './story.ts';

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
  const counts = joinAlikeAsked(groupCounts(placed.filter(isKind('count')), placed.filter(isKind('date'))));
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
