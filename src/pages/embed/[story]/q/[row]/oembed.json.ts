import type { APIRoute, GetStaticPaths } from 'astro';
import type { Row } from '../../../../../core/comparison/rows/row.ts';
import { oembed } from '../../../../../site/row/embed-page.ts';
import { rowView } from '../../../../../site/row/row-view.ts';
import { type Story, stories } from '../../../../../site/story/stories.ts';

export const getStaticPaths = (() =>
  stories.flatMap((story) =>
    story.rows.map((row) => ({ params: { story: story.key, row: row.key }, props: { story, row } })),
  )) satisfies GetStaticPaths;

/** How other sites' editors put a question's table into a page: oEmbed. */
export const GET: APIRoute<{ story: Story; row: Row }> = ({ props: { story, row } }) =>
  Response.json(oembed(story, rowView(story, row)));
