import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type ContentFiles, type InspectedContent, inspectContent } from '../content/check-content.ts';
import { atStart, type Problem } from '../content/problem.ts';

/** A folder's content as it was read, and what was worked out of it. */
export interface InspectedFolder extends InspectedContent {
  readonly files: ContentFiles;
}

/**
 * Reads and inspects every file below a folder's `content/`. Names that begin with a full stop are left out; links
 * are followed.
 *
 * @param day the day to note with what has changed since the locks, ISO 8601
 */
export function inspectFolder(folder: string, day?: string): InspectedFolder {
  const files = new Map<string, Uint8Array>();
  const unread: Problem[] = [];
  walk(folder, 'content', [], files, unread);
  const { problems, stories } = inspectContent(files, day);
  return { files, problems: [...unread, ...problems], stories };
}

function walk(
  folder: string,
  path: string,
  above: readonly string[],
  files: Map<string, Uint8Array>,
  unread: Problem[],
) {
  const from = join(folder, path);
  try {
    const stats = statSync(from);
    if (stats.isFile()) files.set(path, readFileSync(from));
    if (!stats.isDirectory()) return;
    const real = realpathSync(from);
    if (above.includes(real)) unread.push(atStart(path, 'a link to a folder that it stands in: take it out'));
    else
      for (const name of readdirSync(from).sort())
        if (!name.startsWith('.')) walk(folder, `${path}/${name}`, [...above, real], files, unread);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    if (code !== 'ENOENT') unread.push(atStart(path, `cannot be read (${code}): see who may read it`));
    // That there is no content at all is told by what is missing of it.
    else if (above.length > 0) unread.push(atStart(path, 'a link that leads nowhere: put the file itself there'));
  }
}
