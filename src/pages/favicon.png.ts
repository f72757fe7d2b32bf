import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';

/**
 * The site's mark, light on dark, for it stands on either. Browsers draw an icon anew whenever a page's address
 * changes, as it does while a query is typed: a picture costs them less than a drawing.
 */
export const GET: APIRoute = () =>
  new Response(new Uint8Array(new Resvg(readFileSync('src/assets/favicon.svg', 'utf8')).render().asPng()));
