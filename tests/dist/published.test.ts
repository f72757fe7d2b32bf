// What a site says of itself to other sites and machines, built for an address below another site's root.
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../support/built-files.ts';
import { filesOf, pagesOf } from '../support/site.ts';

const SITE = 'https://stories.example';
const BASE = '/news';
const files = builtFiles({ SITE, BASE_PATH: BASE });
const pages = [...pagesOf(files)].filter(([address]) => address !== '/404.html');

/** Pages that search engines may list. */
const listed = pages.filter(([, page]) => page.querySelector('meta[name=robots][content^=noindex]') === null);

describe('the head of every page', () => {
  it('names its one address', () => {
    const wrong = listed.filter(
      ([address, page]) =>
        page.querySelector('link[rel=canonical]')?.getAttribute('href') !== `${SITE}${BASE}${address}` ||
        metaOf(page, 'og:url') !== `${SITE}${BASE}${address}`,
    );
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  it('has a title and a description of its own', () => {
    const heads = listed.map(([, page]) => `${metaOf(page, 'og:title')} ${metaOf(page, 'og:description')}`);
    expect(heads.filter((head, nth) => heads.indexOf(head) !== nth)).toEqual([]);
  });

  it('shows a picture of 1200 by 630 that exists, wherever it stands below a story', () => {
    const wrong = listed.filter(([address, page]) => {
      const image = metaOf(page, 'og:image');
      if (image === undefined) return address.split('/').length > 3 && !address.startsWith('/outlets/');
      const png = fileOf(image);
      return (
        png?.readUInt32BE(16) !== 1200 || png.readUInt32BE(20) !== 630 || metaOf(page, 'og:image:alt') === undefined
      );
    });
    expect(wrong.map(([address]) => address)).toEqual([]);
  });

  it('leads every link below the base', () => {
    const out = pages.flatMap(([address, page]) =>
      [...page.querySelectorAll('[href^="/"], [src^="/"]')]
        .map((node) => node.getAttribute('href') ?? node.getAttribute('src') ?? '')
        .filter((url) => fileOf(new URL(url, SITE).href) === undefined)
        .map((url) => `${address}: ${url}`),
    );
    expect(out).toEqual([]);
  });
});

describe('linked data', () => {
  const graphs = listed.map(([address, page]) => {
    const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
    return [address, scripts.flatMap((script) => JSON.parse(script.textContent ?? '')['@graph'] as Thing[])] as const;
  });
  const nodes = graphs.flatMap(([, graph]) => graph.flatMap(within));

  it('tells every page but the home page where it stands', () => {
    const lost = graphs.filter(
      ([address, graph]) =>
        address !== '/' &&
        graph.find((node) => node['@type'] === 'BreadcrumbList')?.itemListElement?.at(-1)?.item !==
          `${SITE}${BASE}${address}`,
    );
    expect(lost.map(([address]) => address)).toEqual([]);
  });

  it('names pages that exist', () => {
    const urls = nodes.flatMap((node) => [node.url, node.item]).filter((url) => url?.startsWith(SITE));
    expect(urls.length).toBeGreaterThan(graphs.length);
    expect(urls.filter((url) => fileOf(url ?? '') === undefined)).toEqual([]);
  });

  it('gives each claim its article, and rates nothing', () => {
    const claims = nodes.filter((node) => node['@type'] === 'Claim');
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.filter(({ text, appearance }) => !text || appearance?.['@type'] !== 'NewsArticle')).toEqual([]);
    expect(nodes.filter((node) => /rating|review/i.test(Object.keys(node).join() + node['@type']))).toEqual([]);
  });
});

describe('files for machines', () => {
  it('are well formed, and lead to pages that exist', () => {
    for (const name of ['/sitemap.xml', '/feed.xml']) {
      const xml = files.get(name)?.toString() ?? '';
      expect(unbalanced(xml), name).toEqual([]);
      const urls = [...xml.matchAll(/(?:<loc>|<id>|href=")([^<"]+)/g)].map(([, url = '']) => url);
      expect(urls.length).toBeGreaterThan(2);
      expect(urls.filter((url) => fileOf(url) === undefined)).toEqual([]);
    }
  });

  it('list every page that may be listed', () => {
    const urls = [...(files.get('/sitemap.xml')?.toString() ?? '').matchAll(/<loc>([^<]+)/g)].map(([, url]) => url);
    expect(urls.sort()).toEqual(listed.map(([address]) => `${SITE}${BASE}${address}`).sort());
  });

  it('give the feed what Atom asks for', () => {
    const { document } = parseHTML(files.get('/feed.xml')?.toString() ?? '');
    const entries = [...document.querySelectorAll('entry')];
    expect(entries.length).toBeGreaterThan(0);
    for (const node of [document.querySelector('feed'), ...entries])
      for (const name of ['title', 'id', 'updated', 'link'])
        expect(node?.querySelector(`:scope > ${name}`), name).not.toBeNull();
  });

  it('name the sitemap in robots.txt', () => {
    expect(files.get('/robots.txt')?.toString()).toContain(`Sitemap: ${SITE}${BASE}/sitemap.xml`);
  });
});

it('prints no address where none was given', () => {
  const local = [...filesOf()].filter(([path]) => /\.(?:html|xml|txt)$/.test(path));
  expect(local.filter(([, bytes]) => /localhost|rel="canonical"|og:url|<loc>/.test(bytes.toString()))).toEqual([]);
});

/** What is read of a node of linked data. */
interface Thing {
  readonly '@type': string;
  readonly text?: string;
  readonly url?: string;
  readonly item?: string;
  readonly appearance?: Thing;
  readonly itemListElement?: readonly Thing[];
}

/** A thing and all that it holds. */
function within(thing: Thing): Thing[] {
  const held = Object.values(thing).flatMap((value: unknown) => (Array.isArray(value) ? value : [value]));
  return [thing, ...held.filter((value) => typeof value === 'object').flatMap(within)];
}

function metaOf(page: Document, name: string): string | undefined {
  return page.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? undefined;
}

function fileOf(url: string): Buffer | undefined {
  const { origin, pathname } = new URL(url);
  if (origin !== SITE || !pathname.startsWith(`${BASE}/`)) return undefined;
  return files.get(pathname.slice(BASE.length).replace(/\/$/, '/index.html'));
}

/** The tags of an XML text that are not closed in order, and its bare ampersands. */
function unbalanced(xml: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [...(xml.match(/&(?!(?:amp|lt|gt|quot);)/g) ?? [])];
  for (const [tag, close, name = '', empty] of xml.matchAll(/<(\/?)([a-z][\w:]*)(?:\s[^<>]*?)?(\/?)>/gi)) {
    if (empty === '/') continue;
    if (close === '') open.push(name);
    else if (open.pop() !== name) wrong.push(tag);
  }
  return [...wrong, ...open];
}
