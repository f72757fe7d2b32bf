import type { z } from 'zod';
import type { ComparedStory, StoryArticle } from '../core/compare-story.ts';
import { assembleStory } from './assemble-story.ts';
import { checkArticle } from './check-article.ts';
import { correctionsSchema } from './corrections-schema.ts';
import { readLock } from './lock-file.ts';
import { atStart, type Problem } from './problem.ts';
import { readYaml, type SoundYaml } from './read-yaml.ts';
import { misspeltKey, type Outlet, storySchema } from './schemas.ts';

/** Names that the site's own pages have. */
const RESERVED = new Set(['search', 'method', 'outlets', '404', 'embed', 'c']);

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

/** What is known before the stories are read. */
export interface Surroundings {
  /** The paths of all files, whether they could be read or not. */
  readonly paths: ReadonlySet<string>;
  /** What stands in those that could. */
  readonly texts: ReadonlyMap<string, string>;
  /** `undefined` where they could not be read. */
  readonly outlets: ReadonlyMap<string, Outlet> | undefined;
  /** The day to note with what has changed, ISO 8601. */
  readonly day: string | undefined;
}

/** One story's folder below `content/`: the story where it is sound, and what is wrong with it. */
export function checkStory(
  folder: string,
  { paths, texts, outlets, day }: Surroundings,
): { readonly problems: readonly Problem[]; readonly story?: InspectedStory } {
  const path = `content/${folder}`;
  const storyFile = `${path}/story.yaml`;
  const files = [...paths].filter((file) => file.startsWith(`${path}/`) && file.endsWith('.md'));
  const problems = misplaced(path, folder, { hasStory: paths.has(storyFile), articles: files.length });
  const articles = files.map((file) => checkArticle(file, texts.get(file), outlets));
  problems.push(...articles.flatMap((article) => article.problems));
  const lockFile = `${path}/claims.lock.json`;
  const locked = readLock(lockFile, texts.get(lockFile) ?? NO_LOCK);
  if ('problem' in locked) problems.push(locked.problem);
  const story = soundYaml(storyFile, texts, storySchema, problems);
  const corrections = soundYaml(`${path}/corrections.yaml`, texts, correctionsSchema, problems);
  const copies = articles.flatMap(({ copy }) => copy ?? []);
  // An article that cannot be read bears out nothing; all else that is wrong is told at once.
  if (copies.length < articles.length) return { problems };
  const { aliases = [], ...curation } = story?.data ?? {};
  for (const [i, alias] of aliases.entries())
    if (RESERVED.has(alias) || paths.has(`content/${alias}/story.yaml`))
      problems.push(
        ...located([{ path: `aliases.${i}`, message: `"${alias}" has a page of its own: take it out` }], story),
      );
  const { copies: ordered, compared } = assembleStory(copies, outlets, curation, {
    lock: 'lock' in locked ? locked.lock : undefined,
    corrections: corrections?.data.corrections,
    day,
  });
  problems.push(...located(compared.problems, story), ...located(compared.correctionProblems, corrections));
  return problems.length > 0
    ? { problems }
    : { problems, story: { key: folder, aliases, copies: ordered, lockFile, compared } };
}

const NO_LOCK = JSON.stringify({ claims: {}, withdrawn: [], questions: [] });

/** What is wrong with a folder's name and with what it holds. */
function misplaced(
  path: string,
  folder: string,
  { hasStory, articles }: { readonly hasStory: boolean; readonly articles: number },
): Problem[] {
  const problems: Problem[] = [];
  const misspelt = misspeltKey(folder);
  if (misspelt !== undefined) problems.push(atStart(path, misspelt));
  if (RESERVED.has(folder))
    problems.push(atStart(path, `"${folder}" is a page of the site: give the folder another name`));
  if (!hasStory) problems.push(atStart(`${path}/story.yaml`, 'missing: add it, with a title and a summary'));
  if (articles < 2) {
    const found = articles === 1 ? 'only one article' : 'no article';
    problems.push(atStart(`${path}/story.yaml`, `${found}: a comparison needs two or more`));
  }
  return problems;
}

/** A file of the story, where there is one and it fits its schema; what is wrong with it is added to the problems. */
function soundYaml<T>(
  file: string,
  texts: ReadonlyMap<string, string>,
  schema: z.ZodType<T>,
  problems: Problem[],
): SoundYaml<T> | undefined {
  const text = texts.get(file);
  const read = text === undefined ? undefined : readYaml(file, text, schema);
  if (read === undefined || 'data' in read) return read;
  problems.push(...read.problems);
  return undefined;
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
