import type { Item } from './unit.ts';
import type { VerbGroup } from './verb-group.ts';

/** The items of a unit and its verbs, by the item each group begins at. */
export interface Clauses {
  readonly items: readonly Item[];
  readonly groups: readonly VerbGroup[];
  readonly at: ReadonlyMap<number, VerbGroup>;
}

export function clausesOf(items: readonly Item[], groups: readonly VerbGroup[]): Clauses {
  return { items, groups, at: new Map(groups.map((group) => [group.start, group])) };
}
