import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { expect, test, vi } from 'vitest';
import type { SearchRecord } from '../../src/core/search/records/record.ts';
import Part from '../../src/pages/search/[list]/[part].astro';
import { browseLists, browsePages } from '../../src/site/search/browse-lists.ts';

// A site of more sources, dates and numbers than a page holds.
vi.mock('../../src/site/story/stories.ts', () => ({ stories: [] }));
vi.mock('../../src/site/search/search-index.ts', () => ({
  records: Array.from({ length: 300 }, (_, i): SearchRecord[] => {
    const place = { outlet: { key: 'herald', name: 'The Herald' }, locator: `¶ ${i}.1`, url: `/flood/herald/#p${i}` };
    const [letter, year] = [String.fromCharCode(97 + (i % 26)), 1900 + (i % 100)];
    return [
      {
        id: `s${i}`,
        kind: 'source',
        title: `${letter.toUpperCase()}${letter} ${i}`,
        text: '',
        url: '/',
        passages: [place],
      },
      {
        ...place,
        id: `p${i}`,
        kind: 'passage',
        title: 'The flood',
        text: '',
        numbers: [{ value: i * i, unit: 'boat', bound: 'exact' }],
        dates: [{ edtf: `${year}-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}` }],
      },
    ];
  }).flat(),
}));

vi.stubEnv('SITE', 'https://stories.example');

const container = await AstroContainer.create();
const pages = await Promise.all(
  browsePages.map(async ({ params, props }) => {
    const html = await container.renderToString(Part, { params, props });
    return { href: `/search/${params.list}/${params.part}/`, document: parseHTML(html).document };
  }),
);

test.each(['sources', 'dates', 'numbers'])(
  'a long list of %s has a page a part, and every entry stands on one',
  (key) => {
    const list = browseLists.find((each) => each.key === key);
    const own = pages.filter(({ href }) => href.startsWith(`/search/${key}/`));
    expect(own.length).toBeGreaterThan(1);
    expect(own.map(({ href }) => href)).toEqual(list?.parts.map(({ href }) => href));
    const names = own.flatMap(({ document }) =>
      [...document.querySelectorAll('.atoz b')].map((name) => name.textContent),
    );
    expect(names.length).toBe(list?.size);
    expect(new Set(names).size).toBe(names.length);
  },
);

test('each part leads to its entries, to the other parts and back to all lists', () => {
  const addresses = new Set(pages.map(({ href }) => href));
  for (const { href, document } of pages) {
    expect(document.querySelector('h1')?.textContent).toMatch(/^(?:Sources|Dates|Numbers by size): /);
    const jumps = [...document.querySelectorAll('.jumps a')].map((link) => link.getAttribute('href') ?? '');
    expect(jumps.at(-1)).toBe('/search/');
    for (const jump of jumps.slice(0, -1)) expect(addresses).toContain(jump);
    expect(document.querySelector('.jumps [aria-current=page]')?.getAttribute('href')).toBe(href);
    for (const entry of document.querySelectorAll('.atoz li'))
      expect(entry.querySelector('a[href^="/flood/"]')).not.toBeNull();
  }
});

test('numbers and dates stand in order, from part to part', () => {
  const values = pages
    .filter(({ href }) => href.startsWith('/search/numbers/'))
    .flatMap(({ document }) => [...document.querySelectorAll('.atoz b')])
    .map((name) => Number(name.textContent.replaceAll(',', '')));
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  const years = pages.flatMap(({ href }) => /dates\/(?<year>\d+)/.exec(href)?.groups?.['year'] ?? []);
  expect(years).toEqual(years.toSorted());
});
