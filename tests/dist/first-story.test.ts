// What a reader must find of the first story, each with a link that lands on the words.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/content/read-article.ts';
import { parseArticle } from '../../src/core/text/parse-article.ts';
import { filesOf, pagesOf, textOf } from '../support/site.ts';

const files = filesOf();
const pages = pagesOf(files);
const STORY = '/cecot-release/';
const OUTLETS = ['axadle-times', 'orinoco-tribune', 'telesur'];
const NAMES = ['Axadle Times', 'Orinoco Tribune', 'teleSUR'];

/** A row of the story page by its question: its verdict, and each outlet's cell. */
function row(question: RegExp) {
  const rows = [...(pages.get(STORY)?.querySelectorAll('tr[id]') ?? [])];
  const found = rows.find((tr) => question.test(textOf(tr.querySelector('th'))));
  expect(found, `${question} in ${rows.map((tr) => textOf(tr.querySelector('th'))).join('\n')}`).toBeDefined();
  return { head: textOf(found?.querySelector('th') ?? null), cells: [...(found?.querySelectorAll('td') ?? [])] };
}

/** Expects a cell to link to a passage whose words are these. */
function expectQuoted(cell: Element | undefined, words: string): void {
  const link = [...(cell?.querySelectorAll('a[href]') ?? [])].find((a) => textOf(a).includes(words));
  expect(link, `a link “${words}” in “${textOf(cell ?? null)}”`).toBeDefined();
  const { pathname, hash } = new URL(link?.getAttribute('href') ?? '', `http://localhost${STORY}`);
  const target =
    pages.get(pathname)?.getElementById(hash.slice(1)) ?? pages.get(pathname)?.querySelector('main') ?? null;
  expect(textOf(target)).toContain(words);
}

describe('the story page', () => {
  it('has 252 in all three', () => {
    const { head, cells } = row(/came home/i);
    expect(head).toMatch(/Same.*3 of 3/);
    expect(cells).toHaveLength(3);
    for (const cell of cells) expectQuoted(cell, '252');
  });

  it('has 7 of 252 in two, both from Cristosal, and teleSUR silent', () => {
    const { head, cells } = row(/criminal record/i);
    expect(head).toMatch(/Same.*2 of 3/);
    expect(head).toMatch(/Cristosal/);
    expectQuoted(cells[0], 'only seven');
    expectQuoted(cells[1], 'only seven');
    for (const cell of cells.slice(0, 2)) expect(textOf(cell)).toMatch(/7 of 252.*Cristosal/);
    expect(textOf(cells[2] ?? null)).toMatch(/does not say/);
  });

  it('has 10 US citizens in two, and Axadle Times silent', () => {
    const { head, cells } = row(/How many US citizens/);
    expect(head).toMatch(/Same.*2 of 3/);
    expect(textOf(cells[0] ?? null)).toMatch(/does not say/);
    expectQuoted(cells[1], '10 US citizens');
    expectQuoted(cells[2], 'ten U.S. citizens');
  });

  it('says where a printed percentage is not the one its figures give', () => {
    const listed = [...(pages.get(STORY)?.querySelectorAll('.qlist li') ?? [])].map(textOf);
    expect(listed.find((item) => /criminal charges/.test(item))).toContain('32 of 252 is 12.7%; 12% is printed.');
  });

  it('has over 8,200 against over 7,000, and Orinoco Tribune silent', () => {
    const { head, cells } = row(/returned to Venezuela/i);
    expect(head).toMatch(/Different, and not counted alike/);
    expectQuoted(cells[0], 'over 8,200');
    expect(textOf(cells[1] ?? null)).toMatch(/does not say/);
    expectQuoted(cells[2], 'over 7,000');
  });

  it('has since March in all three', () => {
    const { head, cells } = row(/^Since when/i);
    expect(head).toMatch(/Same.*3 of 3/);
    for (const [i, words] of ['since last March', 'since March', 'Since March'].entries())
      expectQuoted(cells[i], words);
  });

  it.each([
    [
      'the prison',
      /CECOT called|prison called/,
      ['maximum-security prison', 'Terrorism Confinement Center', 'concentration camp'],
    ],
    ['the deal', /deal called/, ['U.S. Negotiated Agreement', 'release agreement', 'prisoner swap agreement']],
    ['the men', /(?:men|Venezuelans) called/, ['detainees', 'Venezuelan citizens', 'compatriots']],
  ])('has what each calls %s', (_, question, words) => {
    const { cells } = row(question);
    for (const [i, word] of words.entries())
      expect(textOf(cells[i] ?? null).toLowerCase()).toContain(word.toLowerCase());
  });

  it('heads each column with its outlet, in alphabetical order', () => {
    const heads = [...(pages.get(STORY)?.querySelectorAll('table thead') ?? [])].map(textOf);
    expect(heads.length).toBeGreaterThan(0);
    for (const head of heads)
      expect(NAMES.map((name) => head.indexOf(name))).toEqual(
        NAMES.map((name) => head.indexOf(name)).sort((a, b) => a - b),
      );
  });
});

describe.each(OUTLETS)('the annotated article of %s', (key) => {
  const read = readArticle(key, readFileSync(`content/cecot-release/${key}.md`, 'utf8'));
  if ('problems' in read) throw new Error('broken');
  const { document, blocks } = parseArticle({
    headline: read.front.headline,
    standfirst: read.front.standfirst,
    body: read.body,
  });
  const page = pages.get(`${STORY}${key}/`);

  it('shows the article character for character', () => {
    const shown = [...(page?.querySelectorAll('article.read .para > .text') ?? [])].map((block) => block.textContent);
    expect(shown).toEqual(blocks.map(({ start, end }) => document.text.slice(start, end)));
  });

  it('marks every claim, with an anchor that says its words', () => {
    const { claims } = JSON.parse(files.get(`${STORY}claims.json`)?.toString() ?? '{}');
    const own = claims.filter((claim: { outlet: string }) => claim.outlet === key);
    expect(own.length).toBeGreaterThan(50);
    for (const { id, quote } of own)
      expect(quote.startsWith(page?.getElementById(`c-${id}`)?.textContent), `${id}: ${quote}`).toBe(true);
  });
});

describe('claims.json and claims.csv', () => {
  const { claims } = JSON.parse(files.get(`${STORY}claims.json`)?.toString() ?? '{}');

  it('hold the same claims, each once', () => {
    const ids = claims.map((claim: { id: string }) => claim.id);
    expect(new Set(ids).size).toBe(ids.length);
    const csv = files.get(`${STORY}claims.csv`)?.toString() ?? '';
    for (const id of ids) expect(csv).toContain(id);
  });

  it('quote the articles exactly', () => {
    const texts = new Map(
      OUTLETS.map((key) => {
        const read = readArticle(key, readFileSync(`content/cecot-release/${key}.md`, 'utf8'));
        if ('problems' in read) throw new Error('broken');
        return [
          key,
          parseArticle({ headline: read.front.headline, standfirst: read.front.standfirst, body: read.body }).document
            .text,
        ];
      }),
    );
    for (const { outlet, start, end, quote } of claims) expect(texts.get(outlet)?.slice(start, end)).toBe(quote);
  });
});
