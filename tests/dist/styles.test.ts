// Style sheets are parted by kinds of page: a page must load all that it shows, and little else.
import { describe, expect, it } from 'vitest';
import { filesOf } from '../support/site.ts';
import { classesOf, classesStyled, scriptWords, styledPages, unstyledClasses } from '../support/style-classes.ts';

const files = filesOf();
const pages = styledPages(files);
const sheets = [...new Set(pages.flatMap((page) => page.sheets))];

/** The most classes, of a hundred that a sheet styles, that no page with it has: stories of many outlets have more. */
const UNUSED = 50;

it('a class of a page that is styled anywhere is styled by a sheet that the page loads', () => {
  expect(unstyledClasses(files)).toEqual([]);
});

describe.each(sheets)('%s', (path) => {
  const own = pages.filter((page) => page.sheets.includes(path));
  const used = new Set(own.flatMap(({ page }) => [...classesOf(page), ...scriptWords(page, files)]));
  const styled = [...classesStyled(fileText(path))];

  it('styles something, and little that no page with it has', () => {
    expect(styled).not.toEqual([]);
    const unused = styled.filter((name) => !used.has(name));
    expect((unused.length / styled.length) * 100, unused.join(' ')).toBeLessThanOrEqual(UNUSED);
  });
});

it('a sheet linked in the middle of a page is for paper alone: no screen changes when it comes', () => {
  const midway = new Set(
    pages.flatMap(({ page }) => [...page.querySelectorAll('body link[rel="stylesheet"]')].map(hrefOf)),
  );
  expect(midway.size).toBe(3);
  for (const path of midway) expect([path, ...blocksOf(fileText(path))]).toEqual([path, '@media print']);
});

it('misses what a page does not load, in the words of the sheet that has it', () => {
  const page = (...names: string[]) => names.map((name) => `<link rel="stylesheet" href="/${name}.css">`).join('');
  const site = {
    '/index.html': `${page('a')}<p class="row by">`,
    '/q/index.html': `${page('a', 'b')}<p class="row">`,
    '/a.css': '@media (width>=1.5rem){.by{margin:.5em}}',
    '/b.css': '@layer parts{h1,.row:not(.by)>a{color:red;}}',
  };
  const made = new Map(Object.entries(site).map(([path, text]) => [path, Buffer.from(text)]));
  expect(unstyledClasses(made)).toEqual(['/ .row']);
});

function hrefOf(link: Element): string {
  return link.getAttribute('href') ?? '';
}

function fileText(path: string): string {
  return files.get(path)?.toString('utf8') ?? '';
}

/** The heads of the blocks in a sheet's layers, each once. */
function blocksOf(sheet: string): Set<string> {
  const heads = new Set<string>();
  let depth = 0;
  for (const [, head = '', sign] of sheet.matchAll(/([^{};]*)([{};])/g)) {
    if (sign === '{' && (depth === 1 || !/^\s*@layer/.test(head)) && depth < 2) heads.add(head.trim());
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
  }
  return heads;
}
