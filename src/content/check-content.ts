import { checkNames } from './check-names.ts';
import { checkOutlets, OUTLETS } from './check-outlets.ts';
import { checkStory, type InspectedStory } from './check-story.ts';
import { atStart, type Problem } from './problem.ts';
import { readText } from './read-text.ts';

/** The files below `content/`, by their path from the project's root. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

/** What is wrong with the content, in order of files and lines, and the stories that are sound. */
export interface InspectedContent {
  readonly problems: readonly Problem[];
  readonly stories: readonly InspectedStory[];
}

/**
 * Everything that keeps the content from becoming a site, and what was worked out on the way.
 *
 * @param day the day to note with what has changed since the locks, ISO 8601
 *
 * @example
 * inspectContent(new Map()).problems[1]
 * // { file: 'content/outlets.yaml', line: 1, column: 1, message: 'missing: …' }
 */
export function inspectContent(files: ContentFiles, day?: string): InspectedContent {
  const problems = checkNames([...files.keys()]);
  const texts = new Map<string, string>();
  for (const [file, bytes] of files) {
    if (!/\.(?:md|yaml|lock\.json)$/.test(file)) continue;
    const read = readText(file, bytes);
    problems.push(...read.problems);
    if (read.text !== undefined) texts.set(file, read.text);
  }
  const checkedOutlets = files.has(OUTLETS) && !texts.has(OUTLETS) ? undefined : checkOutlets(texts.get(OUTLETS));
  const outlets = checkedOutlets?.outlets;
  problems.push(...(checkedOutlets?.problems ?? []));
  const paths = new Set(files.keys());
  const folders = new Set([...paths].flatMap((file) => /^content\/([^/]+)\//.exec(file)?.[1] ?? []));
  if (folders.size === 0)
    problems.push(atStart('content', 'no story: add a folder with a story.yaml and the articles'));
  const checked = [...folders].map((folder) => checkStory(folder, { paths, texts, outlets, day }));
  problems.push(...checked.flatMap((story) => story.problems));
  const stories = checked.flatMap(({ story }) => story ?? []);
  problems.push(...sharedAliases(stories));
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column));
  return { problems, stories };
}

/** One earlier name cannot lead to two stories. */
function sharedAliases(stories: readonly InspectedStory[]): Problem[] {
  const owners = new Map<string, string>();
  return stories.flatMap(({ key, aliases }) =>
    [...new Set(aliases)].flatMap((alias) => {
      const owner = owners.get(alias);
      owners.set(alias, key);
      const message = `"${alias}" is an earlier name of ${owner} too: take it out of one`;
      return owner === undefined ? [] : atStart(`content/${key}/story.yaml`, message);
    }),
  );
}
