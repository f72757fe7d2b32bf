import type { Item } from './unit.ts';
import type { VerbGroup } from './verb-group.ts';

/** The items of a unit and its verbs, by the item each group begins at and by the one its own subject begins at. */
export interface Clauses {
  readonly items: readonly Item[];
  readonly groups: readonly VerbGroup[];
  readonly at: ReadonlyMap<number, VerbGroup>;
  readonly from: ReadonlyMap<number, VerbGroup>;
}

/**
 * The verbs of a unit, to be found by where they and their subjects begin.
 *
 * @example
 * clauses('The mayor said it leaks.').from.get(3)?.head // 4: the verb of the subject that begins there
 */
export function clausesOf(items: readonly Item[], groups: readonly VerbGroup[]): Clauses {
  const from = new Map<number, VerbGroup>();
  for (const group of groups)
    if (group.own && group.subject !== undefined && group.kind !== 'participle' && !from.has(group.subject.start))
      from.set(group.subject.start, group);
  return { items, groups, at: new Map(groups.map((group) => [group.start, group])), from };
}
