import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import Desk from '../../src/components/compare/Desk.astro';
import Group from '../../src/components/compare/Group.astro';
import Short from '../../src/components/compare/Short.astro';
import Quotation from '../../src/components/Quotation.astro';
import { rowViewOf } from '../support/row-view-of.ts';

let container: AstroContainer;

beforeAll(async () => {
  container = await AstroContainer.create();
});

const same = rowViewOf('How many boats sank?', ['40', '40', undefined]);
const outlets = same.cells.map(({ outlet }) => outlet);

/** A page's text as it is read, without white space that does not show. */
function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

describe('Desk', () => {
  it('is a table that keeps its meaning when its rows become blocks', async () => {
    const html = await container.renderToString(Desk, { props: { rows: [same], outlets, labelledby: 'h' } });
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'])
      expect(html).toContain(`role="${role}"`);
  });

  it('names the outlet in every cell and prints its silence', async () => {
    const html = await container.renderToString(Desk, { props: { rows: [same], outlets, labelledby: 'h' } });
    const cells = html
      .split('<td')
      .slice(1)
      .map((cell) => textOf(`<td${cell}`));
    expect(cells).toEqual([
      expect.stringContaining('Coast Courier'),
      expect.stringContaining('Fen Herald'),
      expect.stringMatching(/^Harbour Post ?does not say$/),
    ]);
  });

  it('joins equal answers and nothing else', async () => {
    const html = await container.renderToString(Desk, { props: { rows: [same], outlets, labelledby: 'h' } });
    expect([...html.matchAll(/class="cell ([^"]+)"/g)].map(([, shape]) => shape)).toEqual(['a tie', 'a', 'n']);
  });
});

describe('Short', () => {
  const heads = same.cells.map(({ outlet, articleHref }) => ({ name: outlet, href: articleHref, facts: '90 words' }));

  it('holds the outlets as columns', async () => {
    const html = await container.renderToString(Short, { props: { rows: [same], heads, label: 'In short' } });
    expect(html).toContain('<table');
  });

  it('turns answers into lines from five outlets on, each outlet on the line of its answer', async () => {
    const row = rowViewOf('How many hurt?', ['12', '14', '12', undefined, '12']);
    const five = row.cells.map(({ outlet, articleHref }) => ({ name: outlet, href: articleHref, facts: '90 words' }));
    const html = await container.renderToString(Short, { props: { rows: [row], heads: five, label: 'In short' } });
    expect(html).not.toContain('<table');
    const lines = html
      .split('class="line"')
      .slice(1)
      .map((line) => textOf(`<i ${line}`));
    expect(lines[0]).toMatch(/12.*Coast Courier.*Harbour Post.*Lowland Times/);
    expect(lines[1]).toMatch(/14.*Fen Herald/);
    expect(lines[2]).toMatch(/does not say.*Island Gazette/);
  });
});

describe('Group', () => {
  it('shows nothing where there are no rows', async () => {
    const props = { group: 'same', heading: 'They say the same', explanation: '…', rows: [], outlets };
    expect(textOf(await container.renderToString(Group, { props }))).toBe('');
  });

  it('stands many lone answers in the columns of their articles', async () => {
    const rows = Array.from({ length: 13 }, (_, n) => rowViewOf(`Question ${n}?`, [undefined, String(n), undefined]));
    const props = { group: 'only', heading: 'Only one says', explanation: '…', rows, outlets };
    const html = await container.renderToString(Group, { props });
    expect(html).not.toContain('<table');
    expect([...html.matchAll(/class="alone"/g)]).toHaveLength(13);
  });
});

describe('Quotation', () => {
  const claim = same.cells[0]?.main;

  it('marks the words by the kind of claim, and dots where the sentence is cut', async () => {
    const html = await container.renderToString(Quotation, { props: { claim } });
    expect(html).toContain('<a class="count" href="/story/a0/#c-c0">40</a>');
    expect(textOf(html)).toBe('“They say 40 in all. …” ¶ 1.1');
  });

  it('keeps the sentence’s own marks apart from ours', async () => {
    const excerpt = { before: '“We saw ', words: '40', after: ',” she said.', cutBefore: false, cutAfter: false };
    const html = await container.renderToString(Quotation, { props: { claim: { ...claim, excerpt } } });
    expect(html).toContain('“\u200a“We saw');
  });
});
