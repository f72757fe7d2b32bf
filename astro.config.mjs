import { defineConfig } from 'astro/config';
import { ownPolicy } from './src/integrations/own-policy.ts';
import { redirects } from './src/integrations/redirects.ts';
import { sitemap } from './src/integrations/sitemap.ts';

// SITE and BASE_PATH say where the site will be served, for whole addresses and sub-paths.
export default defineConfig({
  site: process.env.SITE,
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  // No Markdown is rendered by Astro: the core reads the articles.
  markdown: { syntaxHighlight: false },
  security: { csp: true },
  integrations: [redirects(), sitemap(), ownPolicy()],
  devToolbar: { enabled: false },
});
