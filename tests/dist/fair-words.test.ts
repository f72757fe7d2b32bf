// The site's own words never judge an outlet: what they may not use, outside of the articles' words.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JUDGING } from '../support/judging-words.ts';
import { filesOf, pagesOf, textOf } from '../support/site.ts';

/** The articles' words and what stands round them, and what their outlets say of themselves. */
const content = join(import.meta.dirname, '../../content');
const printed = plain(
  readdirSync(content, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:md|ya?ml)$/.test(path))
    .map((path) => readFileSync(join(content, path), 'utf8'))
    .join('\n'),
);

/** Pages that speak of the site itself, where things can go wrong. */
const EXPLAINING = /^\/method\/|^\/404/;

const pages = [...pagesOf(filesOf())].filter(([address]) => !EXPLAINING.test(address));

test.each(pages)('%s judges no outlet', (_, page) => {
  const words = plain(ownWords(page.querySelector('main')));
  const judging = [...words.matchAll(JUDGING)].flatMap(({ 0: word, index }) =>
    isPrinted(words, index, word.length) ? [] : [words.slice(Math.max(0, index - 40), index + word.length + 40)],
  );
  expect(judging).toEqual([]);
});

test('the list catches what it must', () => {
  for (const words of ['Post omits this', 'Post hides it', 'a blindspot', 'Mail contradicts Post', 'confirmed by two'])
    expect(words.match(JUDGING)).not.toBeNull();
});

/** What a page says without its scripts, its citations' code and what it sets in quotation marks: there the articles speak. */
function ownWords(main: Element | null): string {
  const copy = main?.cloneNode(true);
  if (copy === undefined) return '';
  for (const quotation of (copy as Element).querySelectorAll('script, .nwords, pre')) quotation.textContent = ' … ';
  return textOf(copy as Element).replace(/“[^“”]*”/g, ' … ');
}

/** Whether a word stands beside the same word in what the articles print. */
function isPrinted(words: string, index: number, length: number): boolean {
  const before = /\S+ ?$/.exec(words.slice(Math.max(0, index - 30), index))?.[0] ?? '';
  const after = /^ ?\S+/.exec(words.slice(index + length, index + length + 30))?.[0] ?? '';
  const word = words.slice(index, index + length);
  return printed.includes(before + word) || printed.includes(word + after);
}

function plain(words: string): string {
  return words
    .replace(/[*_[\]]/g, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}
