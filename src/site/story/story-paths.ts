import { stories } from './stories.ts';

/**
 * The paths of a page or file that every story has, for Astro.
 *
 * @example
 * export const getStaticPaths = storyPaths
 */
export function storyPaths() {
  return stories.map((story) => ({ params: { story: story.key }, props: { story } }));
}
