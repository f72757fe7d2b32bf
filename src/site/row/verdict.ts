import type { Row } from '../../core/comparison/rows/row.ts';
import type { Article } from '../story/stories.ts';
import { tellingOf } from './telling.ts';

/** A row's verdict as it is shown: about the articles, never about the world. */
export interface VerdictView {
  /** "Same (3 of 3 say)", "Different, and not counted alike", "Only The Herald". */
  readonly words: string;
  /** The same without the count of articles: "Same, and more". */
  readonly short: string;
  /** The number of each article's answer, in their order; see `tellingOf`. */
  readonly shapes: readonly (number | undefined)[];
  /** The articles do not count alike. */
  readonly broken: boolean;
  /** The group of rows it stands in. */
  readonly group: Group;
}

export type Group = 'differ' | 'same' | 'only';

/**
 * Says a row's verdict in words and as a sign.
 *
 * @example
 * const story = storyOf('Ten boats sank.', 'Nine boats sank.')
 * verdictOf(story.rows[0], story.articles) // { words: 'Different (2 of 2 say)', shapes: [0, 1], … }
 */
export function verdictOf(row: Row, articles: readonly Article[]): VerdictView {
  const short = shortWords(row, articles);
  const counted = row.verdict === 'single' || row.nuance === 'not-counted-alike';
  return {
    words: counted ? short : `${short} (${row.answers.length} of ${articles.length} say)`,
    short,
    shapes: tellingOf(row, articles).map((told) => told?.shape),
    broken: row.nuance === 'not-counted-alike',
    group: GROUPS[row.verdict],
  };
}

/** The headings of the groups, in the order of the page. */
export const GROUP_NAMES = {
  differ: 'They differ',
  same: 'They say the same',
  only: 'Only one says',
} as const satisfies Record<Group, string>;

/** The group of rows that a verdict stands in. */
export const GROUPS = { agree: 'same', differ: 'differ', single: 'only' } as const satisfies Record<
  Row['verdict'],
  Group
>;

function shortWords(row: Row, articles: readonly Article[]): string {
  if (row.verdict === 'single') {
    const key = row.answers[0]?.article;
    return `Only ${articles.find((article) => article.key === key)?.outlet.name ?? key}`;
  }
  if (row.verdict === 'agree') return row.nuance === 'and-more' ? 'Same, and more' : 'Same';
  return row.nuance === 'not-counted-alike' ? 'Different, and not counted alike' : 'Different';
}
