import type { InspectedStory } from './check-story.ts';

/** An earlier address and the one that has taken its place; what stands below it moved with it. */
export interface Move {
  /** Without the base: "/harbour-blaze/". */
  readonly from: string;
  readonly to: string;
}

/**
 * Every earlier form of an address, those of single pages first: the keys that questions had, those that
 * outlets had, the names that stories had.
 *
 * @example
 * movesOf(stories) // [{ from: '/harbour-fire/q/how-many-hurt/', to: '/harbour-fire/q/hurt/' }, …]
 */
export function movesOf(stories: readonly InspectedStory[]): Move[] {
  const copies = stories.flatMap((story) => story.copies);
  const outlets = new Map(copies.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const)));
  return [
    ...[...outlets].map(([alias, id]) => move(['outlets', alias], ['outlets', id])),
    ...stories.flatMap(({ key, compared }) =>
      compared.lock.questions.flatMap((question) => [
        ...(question.aliases ?? []).flatMap((alias) => [
          move([key, 'q', alias], [key, 'q', question.key]),
          move(['embed', key, 'q', alias], ['embed', key, 'q', question.key]),
        ]),
        // One no longer asked stands in other sites' pages: they are led to what became of it.
        ...(question.gone ? [move(['embed', key, 'q', question.key], [key, 'q', question.key])] : []),
      ]),
    ),
    ...stories.flatMap(({ key, copies }) =>
      copies.flatMap(({ id, aliases = [] }) =>
        aliases.flatMap((alias) => [move([key, alias], [key, id]), move([key, 'read', alias], [key, 'read', id])]),
      ),
    ),
    ...stories.flatMap(({ key, aliases }) =>
      aliases.flatMap((alias) => [move([alias], [key]), move(['embed', alias], ['embed', key])]),
    ),
  ];
}

function move(from: readonly string[], to: readonly string[]): Move {
  return { from: `/${from.join('/')}/`, to: `/${to.join('/')}/` };
}
