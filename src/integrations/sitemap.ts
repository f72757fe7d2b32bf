import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { escapeXml } from '../site/format/escape-xml.ts';

/**
 * Writes `sitemap.xml`: every page of the build that search engines may list. A build that was not
 * told where it will be served writes none, since a sitemap holds whole addresses.
 */
export function sitemap(): AstroIntegration {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
        base = config.base;
      },
      'astro:build:done': async ({ dir, pages }) => {
        if (site === undefined) return;
        const root = new URL(base.replace(/\/?$/, '/'), site).href;
        const addresses: string[] = [];
        for (const { pathname } of pages)
          if (pathname !== '404/' && (await isListed(new URL(`${pathname}index.html`, dir))))
            addresses.push(root + pathname);
        await writeFile(new URL('sitemap.xml', dir), sitemapXml(addresses.sort()));
      },
    },
  };
}

/** Whether a page lets itself be listed. */
async function isListed(file: URL): Promise<boolean> {
  return !/<meta name="robots" content="noindex/.test(await readFile(file, 'utf8'));
}

function sitemapXml(addresses: readonly string[]): string {
  const urls = addresses.map((address) => `<url><loc>${escapeXml(address)}</loc></url>\n`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls}</urlset>\n`;
}
