import { getCollection } from 'astro:content';
import { assembleStory } from '../../content/assemble-story.ts';
import { readLock } from '../../content/lock-file.ts';
import type { ArticleFrontMatter, Outlet } from '../../content/schemas.ts';
import type { ComparedStoryArticle } from '../../core/compare-story.ts';
import type { Referent } from '../../core/comparison/framing/referents.ts';
import type { Row } from '../../core/comparison/rows/row.ts';
import type { Correction } from '../../core/corrections/correction.ts';
import { type MarkedBlock, markArticle } from '../../core/marks/mark-article.ts';
import type { ClaimsLock } from '../../core/permalinks/lock.ts';
import { countWords } from '../format/count-words.ts';

/** An event and everything that its pages show. */
export interface Story {
  /** Its folder in `content/`, and its name in addresses. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** In alphabetical order of the outlets' names. */
  readonly articles: readonly Article[];
  readonly rows: readonly Row[];
  /** The people, places, bodies and events that the articles name. */
  readonly referents: readonly Referent[];
  /** What became of every link that was ever given. */
  readonly lock: ClaimsLock;
}

/** One outlet's article. */
export interface Article extends ComparedStoryArticle {
  /** The outlet's key, and the article's within its story. */
  readonly key: string;
  readonly outlet: Outlet;
  /** What the article prints besides its text; what it does not print is absent. */
  readonly front: ArticleFrontMatter;
  readonly wordCount: number;
  readonly marked: readonly MarkedBlock[];
  /** Where the editor overrules what was found in it. */
  readonly corrections: readonly Correction[];
}

/** The locks as they are written: which words every id stands for. */
const locks = import.meta.glob<string>('/content/*/claims.lock.json', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** Every story, in order of the folders' names. Worked out once a build. */
export const stories: readonly Story[] = await readStories();

async function readStories(): Promise<Story[]> {
  const [folders, outlets, copies, corrected] = await Promise.all([
    getCollection('stories'),
    getCollection('outlets'),
    getCollection('articles'),
    getCollection('corrections'),
  ]);
  const outletOf = new Map(outlets.map(({ id, data }) => [id, data]));
  const frontOf = new Map(copies.map(({ id, data }) => [id, data]));
  return folders.sort(byId).map(({ id: key, data: { title, summary, ...curation } }) => {
    const own = copies.flatMap(({ id, data, body = '' }) =>
      id.startsWith(`${key}/`) ? { ...data, id: id.slice(key.length + 1), body } : [],
    );
    const corrections = corrected.find(({ id }) => id === key)?.data.corrections ?? [];
    const { compared } = assembleStory(own, outletOf, curation, { lock: lockOf(key), corrections });
    const [problem] = [...compared.problems, ...compared.correctionProblems];
    if (problem !== undefined) throw new Error(`content/${key}: ${problem.path}: ${problem.message}`);
    const articles = compared.articles.map((article): Article => {
      const outlet = outletOf.get(article.id);
      const front = frontOf.get(`${key}/${article.id}`);
      if (outlet === undefined || front === undefined)
        throw new Error(`content/${key}/${article.id}.md: no such outlet in content/outlets.yaml`);
      return {
        ...article,
        key: article.id,
        outlet,
        front,
        wordCount: countWords(article.document.text),
        marked: markArticle(article, article.claims),
        corrections: corrections.filter((correction) => correction.article === article.id),
      };
    });
    const { rows, referents, lock } = compared;
    return { key, title, summary, articles, rows, referents, lock };
  });
}

function lockOf(story: string): ClaimsLock | undefined {
  const file = `content/${story}/claims.lock.json`;
  const text = locks[`/${file}`];
  if (text === undefined) return undefined;
  const read = readLock(file, text);
  if ('problem' in read) throw new Error(`${file}: ${read.problem.message}`);
  return read.lock;
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
