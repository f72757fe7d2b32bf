import { defineConfig } from 'astro/config';
import { ownPolicy } from './src/integrations/own-policy.ts';
import { portable } from './src/integrations/portable.ts';
import { redirects } from './src/integrations/redirects.ts';
import { sitemap } from './src/integrations/sitemap.ts';

// SITE and BASE_PATH say where the site will be served, for whole addresses and sub-paths; PORTABLE, that it
// will be opened from a disk.
export default defineConfig({
  site: process.env.SITE,
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  // No Markdown is rendered by Astro: the core reads the articles.
  markdown: { syntaxHighlight: false },
  security: { csp: true },
  integrations: [redirects(), sitemap(), ownPolicy(), ...(process.env.PORTABLE ? [portable()] : [])],
  vite: { worker: { format: 'es' } },
  devToolbar: { enabled: false },
});
