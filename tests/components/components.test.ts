import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { beforeAll, describe, expect, it } from 'vitest';
import AnswerCell from '../../src/components/AnswerCell.astro';
import Desk from '../../src/components/compare/Desk.astro';
import Group from '../../src/components/compare/Group.astro';
import Short from '../../src/components/compare/Short.astro';
import Quotation from '../../src/components/Quotation.astro';
import Sheet from '../../src/components/sheet/Sheet.astro';
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
    const html = await container.renderToString(Desk, { props: { rows: [same], outlets, label: 'They say the same' } });
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'])
      expect(html).toContain(`role="${role}"`);
  });

  it('names the outlet in every cell and prints its silence', async () => {
    const html = await container.renderToString(Desk, { props: { rows: [same], outlets, label: 'They say the same' } });
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
    const html = await container.renderToString(Desk, { props: { rows: [same], outlets, label: 'They say the same' } });
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

describe('AnswerCell', () => {
  const [cell] = rowViewOf('How many boats sank?', ['40', '40']).cells;
  const [speaking] = rowViewOf('What does the mayor say?', ['40', '41'], { kind: 'source', form: 'speech' }).cells;

  it('folds the sentence of an answer on a phone, and says how many more there are', async () => {
    const more = [cell?.main, cell?.main];
    const html = await container.renderToString(AnswerCell, { props: { cell: { ...cell, more }, rest: '/q/' } });
    const [open = '', folded = ''] = html.split('<details class="context"');
    expect(textOf(open)).toBe('Coast Courier40');
    expect(textOf(`<i ${folded}`)).toMatch(/^in context, 2 more, Coast Courier“They say 40 in all/);
  });

  it('shows what is said in full: it is the answer', async () => {
    const html = await container.renderToString(AnswerCell, { props: { cell: speaking, rest: '/q/' } });
    expect(html).not.toContain('<details');
    expect(textOf(html)).toMatch(/^Coast Courier“They say 40 in all. …”\s¶ 1\.1$/u);
  });
});

describe('Group', () => {
  it('shows nothing where there are no rows', async () => {
    const props = { group: 'same', heading: 'They say the same', explanation: '…', rows: [], outlets };
    expect(textOf(await container.renderToString(Group, { props }))).toBe('');
  });

  it('lists many lone answers, each with its outlet and a link to its words', async () => {
    const rows = Array.from({ length: 13 }, (_, n) => rowViewOf(`Question ${n}?`, [undefined, String(n), undefined]));
    const props = { group: 'only', heading: 'Only one says', explanation: '…', rows, outlets };
    const html = await container.renderToString(Group, { props });
    expect(html).not.toContain('<table');
    const items = html
      .split('<li')
      .slice(1)
      .map((item) => textOf(`<li${item}`));
    expect(items).toHaveLength(13);
    for (const [n, item] of items.entries())
      expect(item).toMatch(new RegExp(`Question ${n}\\? ${n} Fen Herald ¶ 1\\.1`));
  });

  it('gives the answers alone of what is beyond the first rows, but for figures', async () => {
    const names = (n: number) => rowViewOf(`Name ${n}?`, ['a', 'b', undefined], { kind: 'framing', form: 'words' });
    const rows = [...Array.from({ length: 9 }, (_, n) => names(n)), rowViewOf('Figure?', ['1', '2', '3'])];
    const props = { group: 'differ', heading: 'They differ', explanation: '…', rows, outlets };
    const [open = '', folded = ''] = (await container.renderToString(Group, { props })).split(
      '<details class="folded"',
    );
    expect(open.match(/class="row"/g)).toHaveLength(8);
    expect(open).toContain('Figure?');
    expect(folded.match(/class="row"/g)).toHaveLength(2);
    expect(folded).not.toContain('They say');
    expect(textOf(`<details ${folded}`)).toContain('2 more questions about words, in brief');
  });
});

describe('Sheet', () => {
  const row = rowViewOf('How many hurt?', ['12', '14', '12', undefined, '12']);
  const five = row.cells.map(({ outlet }) => outlet);
  const lines = async (blank: boolean) => {
    const props = { rows: [row], outlets: five, label: 'The answers', blank };
    return (await container.renderToString(Sheet, { props })).split('<tr').map((line) => textOf(`<tr${line}`));
  };

  it('prints a line an answer from five outlets on: so many columns have no room', async () => {
    expect((await lines(false)).slice(3)).toEqual([
      '12Coast Courier, Harbour Post and Lowland Times',
      '14Fen Herald',
      'does not sayIsland Gazette',
    ]);
  });

  it('leaves room for the answer of each', async () => {
    expect((await lines(true)).slice(3)).toEqual(five);
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
    expect(html).toContain('‘“We saw');
  });
});
