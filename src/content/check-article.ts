import type { StoryArticle } from '../core/compare-story.ts';
import { OUTLETS } from './check-outlets.ts';
import { atStart, type Problem } from './problem.ts';
import { readArticle } from './read-article.ts';
import { misspeltKey, type Outlet } from './schemas.ts';

/** Names that the pages of a story have. */
const RESERVED = new Set(['q', 'c', 'sources', 'timeline', 'words', 'read', 'withdrawn', 'data', 'sheet']);

/**
 * One outlet's copy, or what is wrong with it and its name.
 *
 * @param file its path, `content/<story>/<outlet>.md`
 * @param text `undefined` where the file could not be read
 * @param outlets `undefined` where they could not be read
 */
export function checkArticle(
  file: string,
  text: string | undefined,
  outlets: ReadonlyMap<string, Outlet> | undefined,
): { readonly problems: readonly Problem[]; readonly copy?: StoryArticle } {
  const id = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
  const misnamed = misnaming(file, id, outlets);
  const problems = misnamed === undefined ? [] : [atStart(file, misnamed)];
  if (text === undefined) return { problems };
  const read = readArticle(file, text);
  if ('problems' in read) return { problems: [...problems, ...read.problems] };
  return { problems, copy: { id, ...read.front, body: read.body } };
}

function misnaming(file: string, id: string, outlets: ReadonlyMap<string, Outlet> | undefined): string | undefined {
  if (file.split('/').length !== 3) return 'too deep: articles stand in the story’s own folder';
  const misspelt = misspeltKey(id);
  if (misspelt !== undefined) return misspelt;
  if (RESERVED.has(id)) return `"${id}" is a page of the site: give the outlet another key`;
  if (outlets === undefined || outlets.size === 0 || outlets.has(id)) return undefined;
  return `no outlet "${id}": add it to ${OUTLETS}, or name the file after one of ${[...outlets.keys()].join(', ')}`;
}
