import { defineConfig } from 'astro/config';
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
  integrations: [redirects(), sitemap()],
  devToolbar: { enabled: false },
});
