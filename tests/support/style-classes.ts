import { pagesOf } from './site.ts';

/** A page and the style sheets that it loads. */
interface StyledPage {
  readonly address: string;
  readonly page: Document;
  readonly sheets: readonly string[];
}

/** Every page that loads style sheets. */
export function styledPages(files: ReadonlyMap<string, Buffer>): StyledPage[] {
  return [...pagesOf(files)]
    .map(([address, page]) => ({
      address,
      page,
      sheets: [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href') ?? ''),
    }))
    .filter(({ sheets }) => sheets.length > 0);
}

/**
 * The classes on each page that some sheet of the site styles, but none that the page loads:
 * "/harbour-fire/ .row".
 */
export function unstyledClasses(files: ReadonlyMap<string, Buffer>): string[] {
  const pages = styledPages(files);
  const paths = [...new Set(pages.flatMap(({ sheets }) => sheets))];
  const styled = new Map(paths.map((path) => [path, classesStyled(files.get(path)?.toString('utf8') ?? '')]));
  const anywhere = new Set([...styled.values()].flatMap((classes) => [...classes]));
  return pages.flatMap(({ address, page, sheets }) =>
    [...classesOf(page)]
      .filter((name) => anywhere.has(name) && !sheets.some((path) => styled.get(path)?.has(name)))
      .map((name) => `${address} .${name}`),
  );
}

/**
 * The classes that the selectors of a style sheet name.
 *
 * @example
 * classesStyled('@layer a{.row .cell:not(.n){width:.5rem}}') // Set { 'row', 'cell', 'n' }
 */
export function classesStyled(sheet: string): Set<string> {
  const heads = [...sheet.matchAll(/([^{};]+)\{/g)].map(([, head = '']) => head.trim());
  const selectors = heads.filter((head) => !head.startsWith('@'));
  return new Set(selectors.flatMap((head) => [...head.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name)));
}

/** The classes that the elements of a page have. */
export function classesOf(page: Document): Set<string> {
  return new Set([...page.querySelectorAll('[class]')].flatMap((node) => [...node.classList]));
}

/** Every word of a page's scripts: each may be a class that they give. */
export function scriptWords(page: Document, files: ReadonlyMap<string, Buffer>): Set<string> {
  const scripts = [...page.querySelectorAll('script:not([type="application/ld+json"])')].map(
    (script) => files.get(script.getAttribute('src') ?? '')?.toString('utf8') ?? script.textContent ?? '',
  );
  return new Set(scripts.flatMap((script) => script.match(/[a-z][\w-]*/gi) ?? []));
}
