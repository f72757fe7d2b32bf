import { filesOf } from './site.ts';

/** The kinds of page, each with the addresses it has; the first that fits is a page's kind. */
export const KINDS = {
  home: /^\/$/,
  'not found': /^\/404\.html$/,
  search: /^\/search\/$/,
  method: /^\/method\/$/,
  outlets: /^\/outlets\/$/,
  outlet: /^\/outlets\/[^/]+\/$/,
  story: /^\/[^/]+\/$/,
  question: /^\/[^/]+\/q\/[^/]+\/$/,
  claim: /^\/[^/]+\/c\/[^/]+\/$/,
  embed: /^\/embed\/[^/]+\/q\/[^/]+\/$/,
  data: /^\/[^/]+\/data\/$/,
  sources: /^\/[^/]+\/sources\/$/,
  'side by side': /^\/[^/]+\/read\/(?:[^/]+\/)?$/,
  sheet: /^\/[^/]+\/sheet\/$/,
  withdrawn: /^\/[^/]+\/withdrawn\/$/,
  timeline: /^\/[^/]+\/timeline\/$/,
  words: /^\/[^/]+\/words\/$/,
  article: /^\/[^/]+\/[^/]+\/$/,
} as const satisfies Readonly<Record<string, RegExp>>;

export type KindOfPage = keyof typeof KINDS;

/** Those that can be read whole without a script, as all but the search can. */
export const CONTENT_KINDS = kinds().filter((kind) => kind !== 'search');

/** The kind of the page at an address; none is a kind that {@link KINDS} should name. */
export function kindOf(address: string): KindOfPage | undefined {
  return kinds().find((kind) => KINDS[kind].test(address));
}

/**
 * The heaviest page of each kind that the built site has, by its address: what holds for it holds
 * for the others of its kind.
 */
export function heaviestPages(files: ReadonlyMap<string, Buffer> = filesOf()): Map<KindOfPage, string> {
  const heaviest = new Map<KindOfPage, { address: string; size: number }>();
  for (const [path, { length: size }] of files) {
    const address = path.replace(/index\.html$/, '');
    const kind = path.endsWith('.html') ? kindOf(address) : undefined;
    if (kind !== undefined && size > (heaviest.get(kind)?.size ?? 0)) heaviest.set(kind, { address, size });
  }
  return new Map(
    kinds().flatMap((kind) => {
      const found = heaviest.get(kind);
      return found === undefined ? [] : [[kind, found.address] as const];
    }),
  );
}

function kinds(): KindOfPage[] {
  return Object.keys(KINDS).filter((kind): kind is KindOfPage => kind in KINDS);
}
