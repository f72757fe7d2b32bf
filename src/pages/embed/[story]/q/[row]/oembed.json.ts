import type { APIRoute, GetStaticPaths } from 'astro';
import type { Row } from '../../../../../core/comparison/row.ts';
import { oembed } from '../../../../../site/embed-page.ts';
import { rowView } from '../../../../../site/row-view.ts';
import { type Story, stories } from '../../../../../site/stories.ts';

export const getStaticPaths = (() =>
  stories.flatMap((story) =>
    story.rows.map((row) => ({ params: { story: story.key, row: row.key }, props: { story, row } })),
  )) satisfies GetStaticPaths;

/** How other sites' editors put a question's table into a page: oEmbed. */
export const GET: APIRoute<{ story: Story; row: Row }> = ({ props: { story, row } }) =>
  Response.json(oembed(story, rowView(story, row)));
