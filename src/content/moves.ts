import type { InspectedStory } from './check-content.ts';

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
  return [
    ...stories.flatMap(({ key, compared }) =>
      compared.lock.questions.flatMap((question) =>
        (question.aliases ?? []).map((alias) => move([key, 'q', alias], [key, 'q', question.key])),
      ),
    ),
    ...stories.flatMap(({ key, copies }) =>
      copies.flatMap(({ id, aliases = [] }) =>
        aliases.flatMap((alias) => [move([key, alias], [key, id]), move([key, 'read', alias], [key, 'read', id])]),
      ),
    ),
    ...stories.flatMap(({ key, aliases }) => aliases.map((alias) => move([alias], [key]))),
  ];
}

function move(from: readonly string[], to: readonly string[]): Move {
  return { from: `/${from.join('/')}/`, to: `/${to.join('/')}/` };
}
