import type { APIRoute } from 'astro';
import { atomFeed } from '../site/story/feed.ts';
import { stories } from '../site/story/stories.ts';

/** New stories, for feed readers. */
export const GET: APIRoute = () => new Response(atomFeed(stories));
