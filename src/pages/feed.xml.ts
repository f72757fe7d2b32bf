import type { APIRoute } from 'astro';
import { atomFeed } from '../site/feed.ts';
import { stories } from '../site/stories.ts';

/** New stories, for feed readers. */
export const GET: APIRoute = () => new Response(atomFeed(stories));
