// What a page may weigh, compressed as a host sends it, on a first visit.
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fontFaces } from '../support/font-faces.ts';
import { CONTENT_KINDS, type KindOfPage, kindOf } from '../support/kinds-of-page.ts';
import { filesOf, pagesOf } from '../support/site.ts';

const files = filesOf();
const pages = pagesOf(files);
const ADDRESSES = [...pages.keys()];
const KB = 1000;

/** The most that a page's own HTML may weigh, in kB; 40 where nothing is said. */
const HTML: Partial<Record<KindOfPage, number>> = { claim: 14, question: 14, article: 60 };

it('knows every page by its kind', () => {
  expect(ADDRESSES.filter((address) => kindOf(address) === undefined)).toEqual([]);
});

describe.each(CONTENT_KINDS)('%s', (kind) => {
  const own = ADDRESSES.filter((address) => kindOf(address) === kind);
  const over = (most: number, measure: (address: string) => number) =>
    own.map((address) => [address, measure(address)] as const).filter(([, measured]) => measured > most);

  it('has a page', () => expect(own).not.toEqual([]));

  it('weighs at most 100 kB in at most 6 requests', () => {
    expect(over(100 * KB, (address) => sum(loadedBy(address)))).toEqual([]);
    expect(over(6, (address) => loadedBy(address).length)).toEqual([]);
  });

  it('asks for at most 4 kB of script, and no style sheet of more than 10 kB', () => {
    expect(over(4 * KB, scriptOf)).toEqual([]);
    const sheets = own.flatMap(loadedBy).filter((path) => path.endsWith('.css'));
    expect(sheets.filter((path) => weight(path) > 10 * KB)).toEqual([]);
  });

  it('keeps its own HTML small', () => {
    expect(over((HTML[kind] ?? 40) * KB, (address) => weight(fileAt(address)))).toEqual([]);
  });
});

it('searches with at most 16 kB of script, in a page of at most 100 kB before a word is typed', () => {
  expect(scriptOf('/search/')).toBeLessThanOrEqual(16 * KB);
  expect(sum(loadedBy('/search/'))).toBeLessThanOrEqual(100 * KB);
});

/** Every file that a browser asks for when it opens a page, the page's own first. */
function loadedBy(address: string): string[] {
  const loaded = new Set([fileAt(address)]);
  const letters = [...new Set(pages.get(address)?.body.textContent ?? '')].map((letter) => letter.codePointAt(0) ?? 0);
  for (const node of pages.get(address)?.querySelectorAll('link[href], [src]') ?? []) {
    if (!/^(?:canonical|alternate|author|license)$/.test(node.getAttribute('rel') ?? ''))
      loaded.add(node.getAttribute('href') ?? node.getAttribute('src') ?? '');
  }
  // A set also visits what is added on the way: the files that style sheets and scripts ask for.
  for (const path of loaded) {
    if (!/\.(?:css|js)$/.test(path)) continue;
    const text = fileText(path);
    const others = fontFaces(text).filter(({ has }) => !letters.some(has));
    for (const [, asked = ''] of text.matchAll(ASKED)) {
      const { pathname } = new URL(asked, `http://localhost${path}`);
      if (files.has(pathname) && !others.some(({ url }) => url === asked)) loaded.add(pathname);
    }
  }
  return [...loaded];
}

/** What `url()`, `import "…"` and `from "…"` name; `import()` waits until it is called. */
const ASKED = /(?:\burl\(|\b(?:from|import)\s*(?=["']))["']?([^"')\s]+)/g;

function scriptOf(address: string): number {
  const inline = [...(pages.get(address)?.querySelectorAll('script:not([src])') ?? [])]
    .filter((script) => script.getAttribute('type') !== 'application/ld+json')
    .map((script) => gzipSync(script.textContent ?? '').length);
  return inline.reduce((a, b) => a + b, sum(loadedBy(address).filter((path) => path.endsWith('.js'))));
}

function sum(paths: readonly string[]): number {
  return paths.reduce((total, path) => total + weight(path), 0);
}

/** Fonts and pictures are compressed already. */
function weight(path: string): number {
  const bytes = files.get(path);
  if (bytes === undefined) throw new RangeError(`no file ${path}`);
  return /\.(?:woff2|png)$/.test(path) ? bytes.length : gzipSync(bytes, { level: 6 }).length;
}

function fileAt(address: string): string {
  return address.endsWith('/') ? `${address}index.html` : address;
}

function fileText(path: string): string {
  return files.get(path)?.toString('utf8') ?? '';
}
