import type { APIRoute, GetStaticPaths } from 'astro';
import type { Row } from '../../../../core/comparison/rows/row.ts';
import { questionPreview } from '../../../../site/preview/question-preview.ts';
import { rowView } from '../../../../site/row/row-view.ts';
import { type Story, stories } from '../../../../site/story/stories.ts';

export const getStaticPaths = (() =>
  stories.flatMap((story) =>
    story.rows.map((row) => ({ params: { story: story.key, row: row.key }, props: { story, row } })),
  )) satisfies GetStaticPaths;

/** The picture that other sites show beside a link to a question. */
export const GET: APIRoute<{ story: Story; row: Row }> = ({ props: { story, row } }) =>
  new Response(questionPreview(story.title, rowView(story, row)));
