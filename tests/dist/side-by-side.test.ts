// The texts side by side: each whole, its marks leading from one to the next.
import { describe, expect, it } from 'vitest';
import { filesOf, pagesOf, textOf } from '../support/site.ts';

const pages = pagesOf(filesOf());
const readings = [...pages].filter(([address]) => /^\/[^/]+\/read\//.test(address));

it('has a page for each text as the base', () => {
  expect(readings.map(([address]) => address)).toEqual([
    '/cecot-release/read/',
    '/cecot-release/read/orinoco-tribune/',
    '/cecot-release/read/telesur/',
  ]);
});

describe.each(readings)('%s', (address, page) => {
  const story = address.split('/')[1];
  const panes = [...page.querySelectorAll('.pane')];

  it('holds every article of the story, character for character', () => {
    expect(panes).toHaveLength(3);
    for (const pane of panes) {
      const article = pages.get(`/${story}/${pane.id}/`);
      const texts = (root: Element | Document | undefined) =>
        [...(root?.querySelectorAll('.text') ?? [])].map(({ textContent }) => textContent);
      expect(texts(pane)).toEqual(texts(article?.querySelector('article.read') ?? undefined));
    }
  });

  it('puts the base first', () => {
    expect(panes[0]?.id).toBe(address.split('/')[3] || 'axadle-times');
    expect(textOf(page.querySelector('[aria-label="Begin with"] [aria-current]'))).toBe(
      textOf(panes[0]?.querySelector('h2') ?? null),
    );
  });

  it('leads each mark to another text, and by and by back to itself', () => {
    for (const mark of page.querySelectorAll('.pane .text a[href]')) {
      const seen = new Set<string>();
      for (let at: Element | null = mark; at !== null && !seen.has(at.id); ) {
        seen.add(at.id);
        const next: Element | null = page.getElementById((at.getAttribute('href') ?? '').slice(1));
        expect(next?.closest('.pane')).not.toBe(at.closest('.pane'));
        at = next?.hasAttribute('href') ? next : null;
      }
    }
  });

  it('sets some block of each other text beside one of the base', () => {
    const blocks = panes[0]?.querySelectorAll('.piece').length ?? 0;
    for (const pane of panes.slice(1)) {
      const beside = [...pane.querySelectorAll('[data-beside]')].map((block) =>
        Number(block.getAttribute('data-beside')),
      );
      expect(beside.length).toBeGreaterThan(1);
      expect(beside).toEqual([...beside].sort((a, b) => a - b));
      expect(Math.max(...beside)).toBeLessThan(blocks);
    }
  });
});
