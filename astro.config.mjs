import { defineConfig } from 'astro/config';

// SITE and BASE_PATH say where the site will be served, for absolute links and sub-paths.
export default defineConfig({
  site: process.env.SITE ?? 'http://localhost:4321',
  base: process.env.BASE_PATH ?? '/',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never' },
  // No Markdown is rendered by Astro: the core reads the articles.
  markdown: { syntaxHighlight: false },
  security: { csp: true },
  devToolbar: { enabled: false },
});
