import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { portablePage, portableRecords, portableScript, portableSheet, wayFrom } from './portable-file.ts';

const SEARCH = '/search/';
const CLIENT = '../components/search/client';

/** A page on a disk has neither requests nor workers. */
const STAND_INS = { './fetch-file.ts': 'load-file.ts', './remote-index.ts': 'site-index.ts' };

/**
 * Makes a site that is read from a disk, without a server: every address leads from its own page to the
 * file itself, and each file of the search's index is a script.
 *
 * @example
 * defineConfig({ integrations: [portable()] }) // ../search/ becomes ../search/index.html
 */
export function portable(): AstroIntegration {
  let base = '';
  return {
    name: 'portable',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const alias = Object.entries(STAND_INS).map(([find, file]) => ({
          find,
          replacement: fileURLToPath(new URL(`${CLIENT}/${file}`, import.meta.url)),
        }));
        updateConfig({ vite: { resolve: { alias } } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir).replace(/[\\/]$/, '');
        for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
          if (!entry.isFile()) continue;
          const path = join(entry.parentPath, entry.name);
          const address = path.slice(root.length).split(sep).join('/');
          const rewrite = (change: (text: string) => string) => writeFileSync(path, change(readFileSync(path, 'utf8')));
          const way = wayFrom(address, base);
          if (address.endsWith('.html')) rewrite((text) => portablePage(text, way));
          else if (address.endsWith('.css')) rewrite((text) => portableSheet(text, way));
          else if (address.endsWith('.js')) rewrite(portableScript);
          else if (address.startsWith(SEARCH)) {
            const isRecords = /\/d\/\d+\.json$/.test(address);
            const bytes = readFileSync(path);
            // Addresses in it are followed from the search page.
            const content = isRecords ? Buffer.from(portableRecords(bytes.toString(), wayFrom(SEARCH, base))) : bytes;
            writeFileSync(`${path}.js`, `indexFile="${content.toString('base64')}"`);
            rmSync(path);
          }
        }
      },
    },
  };
}
