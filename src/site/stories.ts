import { getCollection } from 'astro:content';
import type { ArticleFrontMatter, Outlet } from '../content/schemas.ts';
import { extract } from '../core/claims/extract.ts';
import { type IdentifiedClaim, identify } from '../core/claims/identify.ts';
import { compare } from '../core/comparison/compare.ts';
import type { Row } from '../core/comparison/row.ts';
import { type MarkedBlock, markArticle } from '../core/marks/mark-article.ts';
import { type ParsedArticle, parseArticle } from '../core/text/parse-article.ts';

/** An event and everything that its pages show. */
export interface Story {
  /** Its folder in `content/`, and its name in addresses. */
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  /** In alphabetical order of the outlets' names. */
  readonly articles: readonly Article[];
  readonly rows: readonly Row[];
}

/** One outlet's article. */
export interface Article extends ParsedArticle {
  /** The outlet's key, and the article's within its story. */
  readonly key: string;
  readonly outlet: Outlet;
  /** What the article prints besides its text; what it does not print is absent. */
  readonly front: ArticleFrontMatter;
  readonly wordCount: number;
  readonly claims: readonly IdentifiedClaim[];
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
  return folders.sort(byId).map(({ id: key, data }) => {
    const articles = copies
      .filter((copy) => copy.id.startsWith(`${key}/`))
      .map((copy) => readArticle(copy.id.slice(key.length + 1), copy.data, copy.body ?? '', outletOf))
      .sort((a, b) => collator.compare(a.outlet.name, b.outlet.name));
    const rows = compare(articles.map(({ key: id, document, claims }) => ({ id, document, claims })));
    return { key, ...data, articles, rows };
  });
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function readArticle(
  key: string,
  front: ArticleFrontMatter,
  body: string,
  outlets: ReadonlyMap<string, Outlet>,
): Article {
  const outlet = outlets.get(key);
  if (outlet === undefined) throw new Error(`${key}.md: add "${key}" to content/outlets.yaml`);
  const parsed = parseArticle({ headline: front.headline, standfirst: front.standfirst, body });
  const claims = identify(extract(parsed.document, { published: front.published }), parsed.document, key);
  return {
    ...parsed,
    key,
    outlet,
    front,
    claims,
    wordCount: parsed.document.text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0,
    marked: markArticle(parsed, claims),
  };
}
