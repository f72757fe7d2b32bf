import type { Outlet } from '../../content/schemas.ts';
import { type Group, verdictOf } from '../row/verdict.ts';
import { type Article, type Story, stories } from './stories.ts';

/** An outlet and what it printed of the stories. */
export interface OutletPage {
  readonly key: string;
  readonly outlet: Outlet;
  readonly told: readonly Told[];
}

/** One story as the outlet tells it. */
export interface Told {
  readonly story: Story;
  readonly article: Article;
  /** How many questions of the comparison it answers, by verdict. */
  readonly answers: Readonly<Record<Group, number>>;
  /** How many it does not. */
  readonly silent: number;
}

const collator = new Intl.Collator('en');

/** Every outlet with an article, in alphabetical order. */
export const outletPages: readonly OutletPage[] = [
  ...Map.groupBy(
    stories.flatMap((story) => story.articles.map((article) => told(story, article))),
    ({ article }) => article.key,
  ),
]
  .flatMap(([key, own]) => own.slice(0, 1).map(({ article: { outlet } }) => ({ key, outlet, told: own })))
  .sort((a, b) => collator.compare(a.outlet.name, b.outlet.name));

function told(story: Story, article: Article): Told {
  const answered = story.rows.filter(({ answers }) => answers.some(({ article: key }) => key === article.key));
  const groups = Object.groupBy(answered, (row) => verdictOf(row, story.articles).group);
  return {
    story,
    article,
    answers: { differ: groups.differ?.length ?? 0, same: groups.same?.length ?? 0, only: groups.only?.length ?? 0 },
    silent: story.rows.length - answered.length,
  };
}
