import type { Problem } from './problem.ts';
import { readArticle } from './read-article.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { KEY, outletsSchema, storySchema } from './schemas.ts';

/** The files below `content/`, by their path from the project's root. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

const OUTLETS = 'content/outlets.yaml';

/** Names that the site's own pages have. */
const RESERVED_STORIES = new Set(['search', 'method', '404', 'embed', 'c']);
const RESERVED_ARTICLES = new Set(['q', 'c', 'sources', 'timeline', 'words', 'read', 'withdrawn', 'data']);

/**
 * Everything that keeps the content from becoming a site, in order of files and lines.
 *
 * @example
 * checkContent(new Map()) // [{ file: 'content/outlets.yaml', line: 1, column: 1, message: 'missing: …' }]
 */
export function checkContent(files: ContentFiles): Problem[] {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const [file, bytes] of files) {
    if (!/\.(?:md|ya?ml)$/.test(file)) continue;
    const read = readText(file, bytes);
    if ('problem' in read) problems.push(read.problem);
    else texts.set(file, read.text);
  }
  const outlets = checkOutlets(files, texts, problems);
  const folders = new Set([...files.keys()].flatMap((file) => /^content\/([^/]+)\//.exec(file)?.[1] ?? []));
  if (folders.size === 0) problems.push(at('content', 'no story: add a folder with a story.yaml and the articles'));
  for (const folder of folders) checkStory(folder, files, texts, outlets, problems);
  return problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

function checkOutlets(
  files: ContentFiles,
  texts: ReadonlyMap<string, string>,
  problems: Problem[],
): string[] | undefined {
  const text = texts.get(OUTLETS);
  if (text === undefined) {
    if (!files.has(OUTLETS)) problems.push(at(OUTLETS, 'missing: add it, with a key for each outlet'));
    return undefined;
  }
  const read = readYaml(OUTLETS, text, outletsSchema);
  if ('problems' in read) {
    problems.push(...read.problems);
    return undefined;
  }
  const names = new Map<string, string>();
  for (const [key, { name }] of Object.entries(read.data)) {
    const twin = names.get(name.toLowerCase());
    if (twin !== undefined)
      problems.push(at(OUTLETS, `${twin} and ${key} are both called "${name}": give each its own name`));
    names.set(name.toLowerCase(), key);
  }
  return Object.keys(read.data);
}

function checkStory(
  folder: string,
  files: ContentFiles,
  texts: ReadonlyMap<string, string>,
  outlets: readonly string[] | undefined,
  problems: Problem[],
): void {
  const storyFile = `content/${folder}/story.yaml`;
  if (!KEY.test(folder))
    problems.push(at(`content/${folder}`, `"${folder}" becomes an address: use small letters, digits and hyphens`));
  if (RESERVED_STORIES.has(folder))
    problems.push(at(`content/${folder}`, `"${folder}" is a page of the site: give the folder another name`));
  if (!files.has(storyFile)) problems.push(at(storyFile, 'missing: add it, with a title and a summary'));
  const story = texts.get(storyFile);
  if (story !== undefined) {
    const read = readYaml(storyFile, story, storySchema);
    if ('problems' in read) problems.push(...read.problems);
  }
  const articles = [...files.keys()].filter((file) => file.startsWith(`content/${folder}/`) && file.endsWith('.md'));
  if (articles.length < 2)
    problems.push(
      at(storyFile, `${articles.length === 1 ? 'only one article' : 'no article'}: a comparison needs two or more`),
    );
  for (const file of articles) checkArticle(file, texts.get(file), outlets, problems);
}

function checkArticle(
  file: string,
  text: string | undefined,
  outlets: readonly string[] | undefined,
  problems: Problem[],
): void {
  const key = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
  if (file.split('/').length !== 3) problems.push(at(file, 'too deep: articles stand in the story’s own folder'));
  else if (!KEY.test(key))
    problems.push(at(file, `"${key}" becomes an address: use small letters, digits and hyphens`));
  else if (RESERVED_ARTICLES.has(key))
    problems.push(at(file, `"${key}" is a page of the site: give the outlet another key`));
  else if (outlets !== undefined && !outlets.includes(key))
    problems.push(
      at(file, `no outlet "${key}": add it to ${OUTLETS}, or name the file after one of ${outlets.join(', ')}`),
    );
  if (text === undefined) return;
  const read = readArticle(file, text);
  if ('problems' in read) problems.push(...read.problems);
}

function at(file: string, message: string): Problem {
  return { file, line: 1, column: 1, message };
}
