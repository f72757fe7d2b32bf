import type { APIRoute } from 'astro';
import { annotations } from '../../site/data/annotations.ts';
import { type Story, stories } from '../../site/story/stories.ts';

export function getStaticPaths() {
  return stories.map((story) => ({ params: { story: story.key }, props: { story } }));
}

/** A story's claims as Web Annotations. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) =>
  new Response(JSON.stringify(annotations(story)), { headers: { 'content-type': 'application/ld+json' } });
