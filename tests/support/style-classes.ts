/**
 * The classes that the selectors of a style sheet name.
 *
 * @example
 * classesStyled('@layer a{.row .cell:not(.n){width:.5rem}}') // Set { 'row', 'cell', 'n' }
 */
export function classesStyled(sheet: string): Set<string> {
  // What stands before a brace and after the last brace or semicolon is a selector or an at-rule.
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
