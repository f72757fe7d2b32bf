import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { inspectFolder } from '../cli/inspect-folder.ts';
import { movesOf } from '../content/moves.ts';
import { hasPage } from '../site/claim/has-page.ts';
import { hostFiles } from './host-files.ts';
import { stubPage } from './stub-page.ts';

/**
 * Leads earlier forms of an address to the page that has taken its place, on any static host: a page
 * that points on stands at each, and the common hosts get rules of their own, all from one list.
 * The ids of claims without a page lead to their words in the article in the same way.
 *
 * @example
 * defineConfig({ integrations: [redirects()] }) // /harbour-blaze/ leads to /harbour-fire/
 */
export function redirects(): AstroIntegration {
  let base = '';
  let site: string | undefined;
  return {
    name: 'redirects',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        site = config.site;
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages = new Set(pagesBelow(root));
        const write = (address: string, to: string) => {
          if (pages.has(address)) return;
          pages.add(address);
          mkdirSync(join(root, address), { recursive: true });
          writeFileSync(join(root, address, 'index.html'), stubPage(base + to, site));
        };
        const { stories } = inspectFolder('.');
        for (const { key, compared } of stories)
          for (const { id: article, claims } of compared.articles)
            for (const claim of claims)
              if (!hasPage(claim)) write(`/${key}/c/${claim.id}/`, `/${key}/${article}/#c-${claim.id}`);
        const moves = movesOf(stories);
        for (const { from, to } of moves)
          for (const page of [...pages]) if (page.startsWith(to)) write(from + page.slice(to.length), page);
        for (const [name, text] of hostFiles(moves, base)) writeFileSync(join(root, name), text);
      },
    },
  };
}

/** The addresses of the pages, without the base: "/harbour-fire/". */
function pagesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => `/${entry.parentPath.slice(root.length).split(sep).join('/')}/`.replace(/\/+/g, '/'))
    .sort();
}
