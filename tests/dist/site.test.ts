// What must hold of every page, whatever the stories.
import { describe, expect, it } from 'vitest';
import { builtFiles } from '../support/built-files.ts';
import { filesOf, pagesOf, textOf } from '../support/site.ts';

const files = filesOf();
const pages = pagesOf(files);

describe.each([...pages])('%s', (address, page) => {
  it('gives every id once', () => {
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('leads every link to a page and an anchor that exist', () => {
    const broken = [...page.querySelectorAll('a[href]')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !/^(?:https?|mailto):/.test(href) && !resolves(href, address));
    expect(broken).toEqual([]);
  });

  it('asks nothing of another site and holds no inline style or handler', () => {
    const asked = [...page.querySelectorAll('[src], link[href]')].map(
      (node) => node.getAttribute('src') ?? node.getAttribute('href') ?? '',
    );
    expect(asked.filter((url) => /^(?:https?:)?\/\//.test(url))).toEqual([]);
    // What stands in another site's page brings its style along, under a policy that names it.
    const inline = address.startsWith('/embed/')
      ? '[style], [onclick], [onload]'
      : '[style], style, [onclick], [onload]';
    expect([...page.querySelectorAll(inline)].map(({ outerHTML }) => outerHTML.slice(0, 80))).toEqual([]);
  });

  it('has a language, one title, one main heading and a description', () => {
    expect(page.documentElement.getAttribute('lang')).toBe('en');
    expect(page.querySelectorAll('title')).toHaveLength(1);
    expect(page.querySelectorAll('h1')).toHaveLength(1);
    expect(textOf(page.querySelector('title'))).toMatch(/Same Story$/);
    expect(page.querySelector('meta[name=description]')?.getAttribute('content')).toBeTruthy();
  });

  it('skips no level of heading', () => {
    const levels = [...page.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level, i) => level > (levels[i - 1] ?? 0) + 1)).toEqual([]);
  });
});

function resolves(href: string, from: string): boolean {
  const { pathname, hash } = new URL(href, `http://localhost${from}`);
  const page = pages.get(pathname);
  if (page === undefined) return hash === '' && files.has(pathname);
  return hash === '' || page.getElementById(decodeURIComponent(hash.slice(1))) !== null;
}

it('is the same, byte for byte, when it is built again', () => {
  const again = builtFiles();
  expect([...again.keys()]).toEqual([...files.keys()]);
  expect([...again].filter(([path, bytes]) => !files.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
}, 180_000);
