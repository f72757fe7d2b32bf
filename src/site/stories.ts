import { getCollection } from 'astro:content';
import type { ArticleFrontMatter, Outlet } from '../content/schemas.ts';
import { type ComparedStoryArticle, compareStory } from '../core/compare-story.ts';
import type { Referent } from '../core/comparison/referents.ts';
import type { Row } from '../core/comparison/row.ts';
import { type MarkedBlock, markArticle } from '../core/marks/mark-article.ts';

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
}

const collator = new Intl.Collator('en');

/** Every story, in order of the folders' names. Worked out once a build. */
export const stories: readonly Story[] = await readStories();

async function readStories(): Promise<Story[]> {
  const [folders, outlets, copies] = await Promise.all([
    getCollection('stories'),
    getCollection('outlets'),
    getCollection('articles'),
  ]);
  const outletOf = new Map(outlets.map(({ id, data }) => [id, data]));
  return folders.sort(byId).map(({ id: key, data: { title, summary, ...curation } }) => {
    const own = copies.filter((copy) => copy.id.startsWith(`${key}/`));
    const sources = own.map(({ id, data: front, body = '' }) => {
      const outlet = outletOf.get(id.slice(key.length + 1));
      if (outlet === undefined) throw new Error(`content/${id}.md: no such outlet in content/outlets.yaml`);
      return { id: id.slice(key.length + 1), outlet, front, body };
    });
    sources.sort((a, b) => collator.compare(a.outlet.name, b.outlet.name));
    const compared = compareStory(
      sources.map(({ id, front: { headline, standfirst, published }, body }) => ({
        id,
        headline,
        standfirst,
        published,
        body,
      })),
      curation,
    );
    const [problem] = compared.problems;
    if (problem !== undefined) throw new Error(`content/${key}/story.yaml: ${problem.path}: ${problem.message}`);
    const articles = sources.map(({ id, outlet, front }, i): Article => {
      const article = compared.articles[i];
      if (article === undefined) throw new RangeError(`no article ${id}`);
      return {
        ...article,
        key: id,
        outlet,
        front,
        wordCount: countWords(article.document.text),
        marked: markArticle(article, article.claims),
      };
    });
    return { key, title, summary, articles, rows: compared.rows, referents: compared.referents };
  });
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
}
