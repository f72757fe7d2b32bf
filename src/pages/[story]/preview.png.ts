import type { APIRoute } from 'astro';
import { storyPreview } from '../../site/preview/story-preview.ts';
import { rowView } from '../../site/row/row-view.ts';
import type { Story } from '../../site/story/stories.ts';
import { storyPaths } from '../../site/story/story-paths.ts';

export const getStaticPaths = storyPaths;

/** The picture that other sites show beside a link to a story. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) => {
  const outlets = story.articles.map(({ outlet }) => outlet.name);
  return new Response(
    storyPreview(
      story.title,
      outlets,
      story.rows.map((row) => rowView(story, row)),
    ),
  );
};
