import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Astro allows on every page the scripts of all: here each page allows its own alone, in fewer bytes.
 *
 * @example
 * defineConfig({ integrations: [ownPolicy()] })
 */
export function ownPolicy(): AstroIntegration {
  return {
    name: 'own-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const path of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!path.endsWith('.html')) continue;
          const file = join(root, path);
          const html = readFileSync(file, 'utf8');
          const narrowed = narrowPolicy(html);
          if (narrowed !== html) writeFileSync(file, narrowed);
        }
      },
    },
  };
}

const POLICY = /<meta http-equiv="content-security-policy"[^>]*>/;
const INLINE = /<(?:script|style)(?![^>]* src=)[^>]*>(.+?)<\/(?:script|style)>/gs;

/**
 * A page whose content security policy allows no script or style by its hash that does not stand on it.
 *
 * @example
 * narrowPolicy(`<meta http-equiv="content-security-policy" content="script-src 'self' 'sha256-…';">`)
 * // `<meta http-equiv="content-security-policy" content="script-src 'self';">`
 */
export function narrowPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(
      ([, text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
  return html.replace(POLICY, (meta) => meta.replace(/ 'sha256-[^']*'/g, (hash) => (own.has(hash) ? hash : '')));
}
