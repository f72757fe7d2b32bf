import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ContentFiles } from '../content/check-content.ts';

/** Every file below a folder's `content/`, by its path from the folder. */
export function readFiles(folder: string): ContentFiles {
  const entries = readdirSync(join(folder, 'content'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    paths.sort().map((path) => [
      path
        .slice(folder === '.' ? 0 : folder.length + 1)
        .split(sep)
        .join('/'),
      readFileSync(path),
    ]),
  );
}
