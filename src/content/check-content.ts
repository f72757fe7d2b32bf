import { type ComparedStory, compareStory, type StoryArticle } from '../core/compare-story.ts';
import { type CorrectionsFile, correctionsSchema } from './corrections-schema.ts';
import { readLock } from './lock-file.ts';
import type { Problem } from './problem.ts';
import { readArticle } from './read-article.ts';
import { readText } from './read-text.ts';
import { readYaml, type SoundYaml } from './read-yaml.ts';
import { KEY, type Outlets, outletsSchema, storySchema } from './schemas.ts';

/** The files below `content/`, by their path from the project's root. */
export type ContentFiles = ReadonlyMap<string, Uint8Array>;

const OUTLETS = 'content/outlets.yaml';

/** Names that the site's own pages have. */
const RESERVED_STORIES = new Set(['search', 'method', 'outlets', '404', 'embed', 'c']);
const RESERVED_ARTICLES = new Set(['q', 'c', 'sources', 'timeline', 'words', 'read', 'withdrawn', 'data', 'sheet']);

/**
 * Everything that keeps the content from becoming a site, in order of files and lines.
 *
 * @example
 * checkContent(new Map()) // [{ file: 'content/outlets.yaml', line: 1, column: 1, message: 'missing: …' }]
 */
export function checkContent(files: ContentFiles): readonly Problem[] {
  return inspectContent(files).problems;
}

/** A story without mistakes, and the file that keeps its links. */
export interface InspectedStory {
  /** Its folder. */
  readonly key: string;
  /** Names that the folder had before. */
  readonly aliases: readonly string[];
  readonly copies: readonly StoryArticle[];
  readonly lockFile: string;
  readonly compared: ComparedStory;
}

/**
 * `checkContent`, with what was worked out on the way.
 *
 * @param day the day to note with what has changed since the locks, ISO 8601
 */
export function inspectContent(
  files: ContentFiles,
  day?: string,
): { readonly problems: readonly Problem[]; readonly stories: readonly InspectedStory[] } {
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const [file, bytes] of files) {
    if (!/\.(?:md|ya?ml|lock\.json)$/.test(file)) continue;
    const read = readText(file, bytes);
    if ('problem' in read) problems.push(read.problem);
    else texts.set(file, read.text);
  }
  const outlets = checkOutlets(files, texts, problems);
  const folders = new Set([...files.keys()].flatMap((file) => /^content\/([^/]+)\//.exec(file)?.[1] ?? []));
  if (folders.size === 0) problems.push(at('content', 'no story: add a folder with a story.yaml and the articles'));
  const stories = [...folders].flatMap((folder) => checkStory(folder, files, texts, outlets, problems, day) ?? []);
  problems.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
  return { problems, stories };
}

function checkOutlets(
  files: ContentFiles,
  texts: ReadonlyMap<string, string>,
  problems: Problem[],
): Outlets | undefined {
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
  const owners = new Map(Object.keys(read.data).map((key) => [key, key]));
  for (const [key, { aliases = [] }] of Object.entries(read.data))
    for (const [i, alias] of aliases.entries()) {
      const owner = owners.get(alias);
      if (owner !== undefined)
        problems.push(read.problemAt([key, 'aliases', i], `"${alias}" leads to ${owner} already: take it out`));
      owners.set(alias, key);
    }
  return read.data;
}

function checkStory(
  folder: string,
  files: ContentFiles,
  texts: ReadonlyMap<string, string>,
  outlets: Outlets | undefined,
  problems: Problem[],
  day: string | undefined,
): InspectedStory | undefined {
  const storyFile = `content/${folder}/story.yaml`;
  if (!KEY.test(folder))
    problems.push(at(`content/${folder}`, `"${folder}" becomes an address: use small letters, digits and hyphens`));
  if (RESERVED_STORIES.has(folder))
    problems.push(at(`content/${folder}`, `"${folder}" is a page of the site: give the folder another name`));
  if (!files.has(storyFile)) problems.push(at(storyFile, 'missing: add it, with a title and a summary'));
  const articles = [...files.keys()].filter((file) => file.startsWith(`content/${folder}/`) && file.endsWith('.md'));
  if (articles.length < 2)
    problems.push(
      at(storyFile, `${articles.length === 1 ? 'only one article' : 'no article'}: a comparison needs two or more`),
    );
  const copies = articles.map((file) => checkArticle(file, texts.get(file), outlets, problems));
  const text = texts.get(storyFile);
  const lockFile = `content/${folder}/claims.lock.json`;
  const locked = readLock(lockFile, texts.get(lockFile) ?? NO_LOCK);
  if ('problem' in locked) problems.push(locked.problem);
  if (text === undefined) return undefined;
  const story = readYaml(storyFile, text, storySchema);
  if ('problems' in story) problems.push(...story.problems);
  const corrections = readCorrections(`content/${folder}/corrections.yaml`, texts, problems);
  if (
    'problems' in story ||
    'problem' in locked ||
    corrections === 'broken' ||
    !copies.every((copy) => copy !== undefined)
  )
    return undefined;
  for (const [i, alias] of (story.data.aliases ?? []).entries())
    if (RESERVED_STORIES.has(alias) || files.has(`content/${alias}/story.yaml`))
      problems.push(story.problemAt(['aliases', i], `"${alias}" has a page of its own: take it out`));
  // In the order of the site, in which rows are found.
  const named = copies.map((copy) => ({ ...copy, aliases: outlets?.[copy.id]?.aliases }));
  named.sort((a, b) => ORDER.compare(outlets?.[a.id]?.name ?? a.id, outlets?.[b.id]?.name ?? b.id));
  const compared = compareStory(named, story.data, {
    lock: locked.lock,
    corrections: corrections?.data.corrections,
    day,
  });
  problems.push(...located(compared.problems, story), ...located(compared.correctionProblems, corrections));
  return { key: folder, aliases: story.data.aliases ?? [], copies: named, lockFile, compared };
}

const NO_LOCK = JSON.stringify({ claims: {}, withdrawn: [], questions: [] });
const ORDER = new Intl.Collator('en');

/** The story's corrections; none where it has no such file. */
function readCorrections(
  file: string,
  texts: ReadonlyMap<string, string>,
  problems: Problem[],
): SoundYaml<CorrectionsFile> | undefined | 'broken' {
  const text = texts.get(file);
  if (text === undefined) return undefined;
  const read = readYaml(file, text, correctionsSchema);
  if (!('problems' in read)) return read;
  problems.push(...read.problems);
  return 'broken';
}

/** Problems at the lines of their file. */
function located(
  problems: readonly { readonly path: string; readonly message: string }[],
  file: Pick<SoundYaml<unknown>, 'problemAt'> | undefined,
): Problem[] {
  return problems.flatMap(({ path, message }) => {
    const steps = path.match(/[^.[\]]+/g) ?? [];
    return (
      file?.problemAt(
        steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
        message,
      ) ?? []
    );
  });
}

function checkArticle(
  file: string,
  text: string | undefined,
  outlets: Outlets | undefined,
  problems: Problem[],
): StoryArticle | undefined {
  const id = file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
  if (file.split('/').length !== 3) problems.push(at(file, 'too deep: articles stand in the story’s own folder'));
  else if (!KEY.test(id)) problems.push(at(file, `"${id}" becomes an address: use small letters, digits and hyphens`));
  else if (RESERVED_ARTICLES.has(id))
    problems.push(at(file, `"${id}" is a page of the site: give the outlet another key`));
  else if (outlets !== undefined && outlets[id] === undefined)
    problems.push(
      at(
        file,
        `no outlet "${id}": add it to ${OUTLETS}, or name the file after one of ${Object.keys(outlets).join(', ')}`,
      ),
    );
  if (text === undefined) return undefined;
  const read = readArticle(file, text);
  if (!('problems' in read)) return { id, ...read.front, body: read.body };
  problems.push(...read.problems);
  return undefined;
}

function at(file: string, message: string): Problem {
  return { file, line: 1, column: 1, message };
}
