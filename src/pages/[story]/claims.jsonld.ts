import type { APIRoute } from 'astro';
import { annotations } from '../../site/data/annotations.ts';
import type { Story } from '../../site/story/stories.ts';
import { storyPaths } from '../../site/story/story-paths.ts';

export const getStaticPaths = storyPaths;

/** A story's claims as Web Annotations. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) =>
  new Response(JSON.stringify(annotations(story)), { headers: { 'content-type': 'application/ld+json' } });
