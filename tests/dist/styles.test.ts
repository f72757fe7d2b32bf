// Style sheets are parted by kinds of pages: a page must load all that it shows, and little else.
import { describe, expect, it } from 'vitest';
import { filesOf, pagesOf } from '../support/site.ts';
import { classesOf, classesStyled, scriptWords } from '../support/style-classes.ts';

const files = filesOf();
const pages = [...pagesOf(files)].map(([address, page]) => ({
  address,
  used: classesOf(page),
  scripted: scriptWords(page, files),
  sheets: [...page.querySelectorAll('link[rel="stylesheet"]')].map((link) => link.getAttribute('href') ?? ''),
}));
const loaded = [...new Set(pages.flatMap(({ sheets }) => sheets))];
const styled = new Map(loaded.map((path) => [path, classesStyled(files.get(path)?.toString('utf8') ?? '')]));
const anywhere = new Set([...styled.values()].flatMap((classes) => [...classes]));

/** The most classes, of a hundred that a sheet styles, that no page with it has. */
const UNUSED = 45;

it('finds the sheets and what they style', () => {
  expect(loaded.length).toBeGreaterThan(5);
  expect([...styled].filter(([, classes]) => classes.size === 0)).toEqual([]);
});

it('every class of a page that is styled anywhere is styled by a sheet of the page', () => {
  const unstyled = pages
    .filter(({ sheets }) => sheets.length > 0)
    .flatMap(({ address, used, sheets }) =>
      [...used]
        .filter((name) => anywhere.has(name) && !sheets.some((path) => styled.get(path)?.has(name)))
        .map((name) => `${address} .${name}`),
    );
  expect(unstyled).toEqual([]);
});

describe.each(loaded)('%s', (path) => {
  const own = pages.filter(({ sheets }) => sheets.includes(path));
  const used = new Set(own.flatMap((page) => [...page.used, ...page.scripted]));
  const all = [...(styled.get(path) ?? [])];

  it('styles little that no page with it has', () => {
    const unused = all.filter((name) => !used.has(name));
    expect((unused.length / all.length) * 100, unused.join(' ')).toBeLessThanOrEqual(UNUSED);
  });
});
