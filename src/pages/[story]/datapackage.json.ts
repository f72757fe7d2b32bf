import type { APIRoute } from 'astro';
import { dataPackage } from '../../site/data/data-package.ts';
import type { Story } from '../../site/story/stories.ts';
import { storyPaths } from '../../site/story/story-paths.ts';

export const getStaticPaths = storyPaths;

/** What a story's data files are: a Data Package. */
export const GET: APIRoute<{ story: Story }> = ({ props: { story } }) => Response.json(dataPackage(story));
