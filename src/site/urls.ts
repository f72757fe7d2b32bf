/**
 * The addresses of the site, each below the base path and with a slash at its end.
 *
 * @example
 * urls.claim('harbour-fire', '3n7sx4g0') // '/harbour-fire/c/3n7sx4g0/'
 */
export const urls = {
  home: () => at(),
  story: (story: string) => at(story),
  article: (story: string, article: string, anchor?: string) => withAnchor(at(story, article), anchor),
  question: (story: string, row: string) => at(story, 'q', row),
  claim: (story: string, id: string) => at(story, 'c', id),
  /** A claim's exact words, in the annotated article. */
  passage: (story: string, article: string, id: string) => withAnchor(at(story, article), claimAnchor(id)),
  /** Every text side by side; the first article is the base unless another is named. */
  read: (story: string, base?: string) => (base === undefined ? at(story, 'read') : at(story, 'read', base)),
  sources: (story: string, anchor?: string) => withAnchor(at(story, 'sources'), anchor),
  /** The story on paper, for a class. */
  sheet: (story: string) => at(story, 'sheet'),
  timeline: (story: string) => at(story, 'timeline'),
  words: (story: string, anchor?: string) => withAnchor(at(story, 'words'), anchor),
  /** The links that lead to no words any more. */
  withdrawn: (story: string) => at(story, 'withdrawn'),
  articleText: (story: string, article: string) => `${at(story, article)}text.txt`,
  data: (story: string) => at(story, 'data'),
  /** A file of a story's data. */
  dataFile: (story: string, file: string) => `${at(story)}${file}`,
  /** A question alone, to stand in another site's page. */
  embed: (story: string, row: string) => at('embed', story, 'q', row),
  oembed: (story: string, row: string) => `${at('embed', story, 'q', row)}oembed.json`,
  /** The pictures that other sites show beside a link. */
  storyPreview: (story: string) => `${at(story)}preview.png`,
  questionPreview: (story: string, row: string) => `${at(story, 'q', row)}preview.png`,
  feed: () => `${at()}feed.xml`,
  outlets: () => at('outlets'),
  outlet: (outlet: string) => at('outlets', outlet),
  /** The search, of one story alone where it is named. */
  search: (story?: string) => (story === undefined ? at('search') : `${at('search')}?story=${story}`),
  /** A part of a list of all sources, names, dates or numbers. */
  browse: (list: string, part: string) => at('search', list, part),
  method: (anchor?: string) => withAnchor(at('method'), anchor),
  /** A file of `public/`. */
  file: (path: string) => at(path).slice(0, -1),
} as const;

/**
 * A path with the site's own address before it, where the build was told that (`SITE`): one that
 * was not must print no wrong one, and leaves the path as it is.
 *
 * @example
 * whole('/harbour-fire/') // with SITE=https://stories.example: 'https://stories.example/harbour-fire/'
 */
export function whole(path: string): string {
  const site: string | undefined = import.meta.env.SITE;
  return site === undefined ? path : new URL(path, site).href;
}

/**
 * The id of a claim's first mark in the annotated article.
 *
 * @example
 * claimAnchor('3n7sx4g0') // 'c-3n7sx4g0'
 */
export function claimAnchor(id: string): string {
  return `c-${id}`;
}

function at(...parts: readonly string[]): string {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  return [base, ...parts, ''].join('/');
}

function withAnchor(path: string, anchor: string | undefined): string {
  return anchor === undefined ? path : `${path}#${anchor}`;
}
