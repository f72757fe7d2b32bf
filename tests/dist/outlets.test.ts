// An outlet's page: its own words, its articles, and how many questions each answers.
import { describe, expect, it } from 'vitest';
import { filesOf, pagesOf, textOf } from '../support/site.ts';

const pages = pagesOf(filesOf());

it('lists every outlet that has an article, each with a page', () => {
  const links = [...(pages.get('/outlets/')?.querySelectorAll('.outlet-list a') ?? [])];
  expect(links.map(textOf)).toEqual(['Axadle Times', 'Orinoco Tribune', 'teleSUR']);
  for (const link of links) expect(pages.has(link.getAttribute('href') ?? '')).toBe(true);
});

describe.each(['axadle-times', 'orinoco-tribune', 'telesur'])('the page of %s', (key) => {
  const page = pages.get(`/outlets/${key}/`);

  it('is led to from its article', () => {
    const links = [...(pages.get(`/cecot-release/${key}/`)?.querySelectorAll('.ahead a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).toContain(`/outlets/${key}/`);
  });

  it('counts every question of the story once', () => {
    const told = page?.querySelector('.told') ?? null;
    const all = Number(/Of (\d+) questions/.exec(textOf(told))?.[1]);
    const parts = [...(told?.querySelectorAll('li b') ?? [])].map((part) => Number(textOf(part)));
    expect(parts).toHaveLength(4);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
  });
});
