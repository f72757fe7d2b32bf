import { type ComparedStory, compareStory } from '../core/compare-story.ts';
import type { Correction } from '../core/corrections/correction.ts';
import { type ArticleCopy, checkArticle } from './check-article.ts';
import { correctionsSchema } from './corrections-schema.ts';
import { readLock } from './lock-file.ts';
import { atStart, type Problem } from './problem.ts';
import { readYaml, type SoundYaml } from './read-yaml.ts';
import { KEY, type Outlet, storySchema } from './schemas.ts';

/** Names that the site's own pages have. */
const RESERVED = new Set(['search', 'method', 'outlets', '404', 'embed', 'c']);

/** A story as its folder tells it, and what was found in it. */
export interface InspectedStory {
  /** Its folder, and its name in addresses. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** Names that the folder had before. */
  readonly aliases: readonly string[];
  /** In alphabetical order of the outlets' names, in which rows are found. */
  readonly copies: readonly OutletCopy[];
  /** Where the editor overrules what is found in the articles. */
  readonly corrections: readonly Correction[];
  /** The path of the file that keeps its links. */
  readonly lockFile: string;
  /** Its articles in the order of the copies. */
  readonly compared: ComparedStory;
}

/** An article's copy and who printed it. */
export interface OutletCopy extends ArticleCopy {
  readonly outlet: Outlet;
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

/** One story's folder below `content/`: what is wrong with it, and the story where all of its files can be read. */
export function inspectStory(
  folder: string,
  { paths, texts, outlets, day }: Surroundings,
): { readonly problems: readonly Problem[]; readonly story?: InspectedStory } {
  const path = `content/${folder}`;
  const storyFile = `${path}/story.yaml`;
  const lockFile = `${path}/claims.lock.json`;
  const correctionsFile = `${path}/corrections.yaml`;
  const files = [...paths].filter((file) => file.startsWith(`${path}/`) && file.endsWith('.md'));
  const articles = files.map((file) => checkArticle(file, texts.get(file), outlets));
  const copies = articles.flatMap(({ copy }) => copy ?? []);
  const locked = readLock(lockFile, texts.get(lockFile) ?? NO_LOCK);
  const text = texts.get(storyFile);
  const story = text === undefined ? undefined : readYaml(storyFile, text, storySchema);
  const corrections = readYaml(correctionsFile, texts.get(correctionsFile) ?? NO_CORRECTIONS, correctionsSchema);
  const problems = [
    ...misplaced(path, folder, { hasStory: paths.has(storyFile), articles: files.length }),
    ...articles.flatMap((article) => article.problems),
    ...('problem' in locked ? [locked.problem] : []),
    ...(story !== undefined && 'problems' in story ? story.problems : []),
    ...('problems' in corrections ? corrections.problems : []),
  ];
  if (
    story === undefined ||
    'problems' in story ||
    'problem' in locked ||
    'problems' in corrections ||
    copies.length < articles.length
  )
    return { problems };
  const { title, summary, aliases = [], ...curation } = story.data;
  for (const [i, alias] of aliases.entries())
    if (RESERVED.has(alias) || paths.has(`content/${alias}/story.yaml`))
      problems.push(story.problemAt(['aliases', i], `"${alias}" has a page of its own: take it out`));
  // An outlet that is not known, which is a problem of its own, goes by its key.
  const printed = copies.map((copy) => ({ ...copy, outlet: outlets?.get(copy.key) ?? { name: copy.key } }));
  printed.sort((a, b) => ORDER.compare(a.outlet.name, b.outlet.name));
  const compared = compareStory(
    printed.map(({ key, outlet, front, body }) => ({ ...front, id: key, aliases: outlet.aliases, body })),
    curation,
    { lock: locked.lock, corrections: corrections.data.corrections, day },
  );
  problems.push(...located(compared.problems, story), ...located(compared.correctionProblems, corrections));
  return {
    problems,
    story: {
      key: folder,
      title,
      summary,
      aliases,
      copies: printed,
      corrections: corrections.data.corrections,
      lockFile,
      compared,
    },
  };
}

const NO_LOCK = JSON.stringify({ claims: {}, withdrawn: [], questions: [] });
const NO_CORRECTIONS = 'corrections: []';
const ORDER = new Intl.Collator('en');

/** What is wrong with a folder's name and with what it holds. */
function misplaced(
  path: string,
  folder: string,
  { hasStory, articles }: { readonly hasStory: boolean; readonly articles: number },
): Problem[] {
  const problems: Problem[] = [];
  if (!KEY.test(folder))
    problems.push(atStart(path, `"${folder}" becomes an address: use small letters, digits and hyphens`));
  if (RESERVED.has(folder))
    problems.push(atStart(path, `"${folder}" is a page of the site: give the folder another name`));
  if (!hasStory) problems.push(atStart(`${path}/story.yaml`, 'missing: add it, with a title and a summary'));
  if (articles < 2) {
    const found = articles === 1 ? 'only one article' : 'no article';
    problems.push(atStart(`${path}/story.yaml`, `${found}: a comparison needs two or more`));
  }
  return problems;
}

/** Problems at the lines of their file. */
function located(
  problems: readonly { readonly path: string; readonly message: string }[],
  { problemAt }: SoundYaml<unknown>,
): Problem[] {
  return problems.map(({ path, message }) => {
    const steps = path.match(/[^.[\]]+/g) ?? [];
    return problemAt(
      steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
      message,
    );
  });
}
