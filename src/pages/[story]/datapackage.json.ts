import type { APIRoute } from 'astro';
import { dataPackage } from '../../site/data/data-package.ts';
import { type Story, stories } from '../../site/story/stories.ts';

export function getStaticPaths() {
  return stories.map((story) => ({ params: { story: story.key }, props: { story } }));
}

/** What a story's data files are: a Data Package. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) => Response.json(dataPackage(story));
