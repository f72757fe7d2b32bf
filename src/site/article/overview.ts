import { answeringIds } from '../row/answering-ids.ts';
import { type Group, verdictOf } from '../row/verdict.ts';
import type { Article, Story } from '../story/stories.ts';

/** The claims of one article that share a verdict, and where in the text they stand. */
export interface OverviewLane {
  readonly name: string;
  readonly places: readonly number[];
}

/** The length of the drawn text. */
export const SPAN = 1000;

const NAMES = [
  ['differ', 'Different'],
  ['same', 'The same'],
  ['only', 'Only here'],
] as const satisfies readonly (readonly [Group, string])[];

/**
 * An article at a glance: a lane a verdict, in it a place for each claim that answers a question,
 * from 0 at the first word to `SPAN` at the last.
 *
 * A claim that answers several questions stands in the lane of the first that others answer differently.
 */
export function overviewOf(story: Story, article: Article): OverviewLane[] {
  const groups = new Map<string, Set<Group>>();
  for (const row of story.rows) {
    const { group } = verdictOf(row, story.articles);
    for (const id of answeringIds(row, article.key)) groups.set(id, (groups.get(id) ?? new Set()).add(group));
  }
  const { length } = article.document.text;
  const laneOf = (id: string) => NAMES.find(([group]) => groups.get(id)?.has(group))?.[0];
  return NAMES.map(([group, name]) => ({
    name,
    places: article.claims
      .filter(({ id }) => laneOf(id) === group)
      .map(({ start }) => Math.round((SPAN * start) / Math.max(1, length))),
  }));
}
