import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** The built site as files. */
export const DIST = join(import.meta.dirname, '../../dist');

/** Every file of a folder by its address: "/search/index.html". */
export function filesOf(folder: string = DIST): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(folder.length).split(sep).join('/'), readFileSync(path)]));
}

/** Every page by its address: "/search/". */
export function pagesOf(files: ReadonlyMap<string, Buffer>): Map<string, Document> {
  return new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html'))
      .map(([path, bytes]) => [path.replace(/index\.html$/, ''), parseHTML(bytes.toString('utf8')).document]),
  );
}

/** A page's text as it reads, white space folded. */
export function textOf(node: Element | null): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
