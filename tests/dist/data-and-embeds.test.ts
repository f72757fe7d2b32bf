// What is taken away from the site: data files that are sound, and tables that stand in other pages.
import { describe, expect, it } from 'vitest';
import { filesOf, pagesOf, textOf } from '../support/site.ts';

const files = filesOf();
const pages = pagesOf(files);
const stories = [...files.keys()].flatMap((path) => /^\/([^/]+)\/datapackage\.json$/.exec(path)?.[1] ?? []);

function text(path: string): string {
  const file = files.get(path);
  expect(file, path).toBeDefined();
  return file?.toString() ?? '';
}

it('has the data of a story', () => expect(stories.length).toBeGreaterThan(0));

describe.each(stories)('the data of %s', (story) => {
  const data = JSON.parse(text(`/${story}/datapackage.json`));

  it('names files that exist, with the fields that they have', () => {
    expect(data).toMatchObject({ profile: 'data-package', name: story });
    for (const { name, path, schema, format } of data.resources) {
      expect(name).toMatch(/^[a-z0-9-]+$/);
      const content = text(`/${story}/${path}`);
      if (schema === undefined) continue;
      const names = schema.fields.map((field: { name: string }) => field.name);
      if (format === 'csv') expect(content.split('\r\n')[0]?.split(',')).toEqual(names);
      else for (const record of JSON.parse(content)) expect(names).toEqual(expect.arrayContaining(Object.keys(record)));
    }
  });

  it('gives each claim as a Web Annotation whose words stand where it says', () => {
    const page = JSON.parse(text(`/${story}/claims.jsonld`));
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
    const { claims } = JSON.parse(text(`/${story}/claims.json`));
    expect(page.items).toHaveLength(claims.length);
    for (const { id, type, motivation, body, target } of page.items) {
      expect({ type, motivation }).toEqual({ type: 'Annotation', motivation: 'identifying' });
      expect(id).toMatch(/^(?:https?:\/)?\//);
      for (const part of body)
        expect(part).toEqual({
          type: 'TextualBody',
          purpose: expect.stringMatching(/^(?:tagging|describing)$/),
          value: expect.any(String),
        });
      const [quote, position] = target.selector;
      expect([quote.type, position.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      const copy = [...text(new URL(target.source, 'http://localhost').pathname)];
      const words = (from: number, to: number) => copy.slice(Math.max(0, from), to).join('');
      expect(words(position.start, position.end)).toBe(quote.exact);
      expect(words(position.start - [...quote.prefix].length, position.start)).toBe(quote.prefix);
      expect(words(position.end, position.end + [...quote.suffix].length)).toBe(quote.suffix);
    }
  });
});

describe('embeds', () => {
  /** Those of questions that are still asked: the others lead on. */
  const embeds = [...pages].filter(
    ([address, page]) => address.startsWith('/embed/') && page.querySelector('meta[http-equiv=refresh]') === null,
  );

  it('has one for every question', () => {
    const questions = [...pages].filter(
      ([, page]) => page.querySelector('link[type="application/json+oembed"]') !== null,
    );
    expect(questions.length).toBe(embeds.length);
    for (const [, page] of questions) {
      const href = page.querySelector('link[type="application/json+oembed"]')?.getAttribute('href') ?? '';
      const oembed = JSON.parse(text(new URL(href, 'http://localhost').pathname));
      expect(oembed).toMatchObject({
        version: '1.0',
        type: 'rich',
        width: expect.any(Number),
        height: expect.any(Number),
      });
      expect(textOf(page.querySelector('h1'))).toContain(oembed.title);
      const src = /<iframe src="([^"]+)"/.exec(oembed.html)?.[1] ?? '';
      expect(pages.has(new URL(src, 'http://localhost').pathname), src).toBe(true);
    }
  });

  it.each(embeds)('%s is small, has no script and opens links in a new tab', (address, page) => {
    expect(files.get(`${address}index.html`)?.length).toBeLessThan(10_000);
    expect(page.querySelectorAll('script, link[rel=stylesheet], img')).toHaveLength(0);
    expect(page.querySelector('base')?.getAttribute('target')).toBe('_blank');
    expect(page.querySelectorAll('tr').length).toBeGreaterThan(1);
  });
});
