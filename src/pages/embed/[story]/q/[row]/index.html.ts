import type { APIRoute, GetStaticPaths } from 'astro';
import type { Row } from '../../../../../core/comparison/rows/row.ts';
import { embedPage } from '../../../../../site/row/embed-page.ts';
import { rowView } from '../../../../../site/row/row-view.ts';
import { type Story, stories } from '../../../../../site/story/stories.ts';

export const getStaticPaths = (() =>
  stories.flatMap((story) =>
    story.rows.map((row) => ({ params: { story: story.key, row: row.key }, props: { story, row } })),
  )) satisfies GetStaticPaths;

/** A question's table alone, for other sites' pages. */
export const GET: APIRoute<{ story: Story; row: Row }> = ({ props: { story, row } }) =>
  new Response(embedPage(story, rowView(story, row)), { headers: { 'content-type': 'text/html; charset=utf-8' } });
