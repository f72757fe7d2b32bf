import type { APIRoute } from 'astro';
import { urls } from '../site/urls.ts';

/** Everybody may read everything; the sitemap is named where there is one. */
export const GET: APIRoute = ({ site }) => {
  const sitemap = site && `\nSitemap: ${new URL(urls.file('sitemap.xml'), site)}\n`;
  return new Response(`User-agent: *\nAllow: /\n${sitemap ?? ''}`);
};
