// The copies in content/ hold every paragraph of the articles as received, character for character, and nothing else.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/content/read-article.ts';
import { parseArticle } from '../../src/core/text/parse-article.ts';

/** The lines of a page that are no words of the article: they stand in the front matter, or nowhere. */
const FURNITURE: Readonly<Record<string, readonly RegExp[]>> = {
  'axadle-times': [
    /^- Advertisement -$/,
    /^Edited By Ali Musa$/,
    /^Axadle Times International–Monitoring$/,
    /^This website uses cookies/,
  ],
  'orinoco-tribune': [
    /^Landing of liberated Venezuelan migrants/,
    /^Orinoco Tribune – News and opinion/,
    /^From Venezuela and made by/,
    /^By Misión Verdad – /,
    /^Translation: /,
    /^OT\/JRE\/SL$/,
    /^Misión Verdad is a Venezuelan/,
  ],
  telesur: [
    /^252 Venezuelans freed from El Salvador’s notorious CECOT prison return home in diplomatic victory\.Photo/,
    /^July 18, 2025 Hour/,
    /^Related:$/,
    /^President Maduro Promises to Rescue/,
    /^Author: /,
    /^Source: /,
  ],
};

describe.each(Object.entries(FURNITURE))('%s', (key, furniture) => {
  const received = readFileSync(`tests/fixtures/articles/${key}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const file = `content/cecot-release/${key}.md`;
  const article = readArticle(file, readFileSync(file, 'utf8'));
  if ('problems' in article) throw new Error(JSON.stringify(article.problems));
  const { front, body } = article;
  const parsed = parseArticle({ headline: front.headline, standfirst: front.standfirst, body });

  it('holds every paragraph word for word and nothing else', () => {
    const words = received.filter((line) => !furniture.some((pattern) => pattern.test(line)));
    expect(parsed.document.text.split('\n\n')).toEqual(words);
  });

  it('takes each line of furniture from the page', () => {
    for (const pattern of furniture) expect(received.filter((line) => pattern.test(line))).not.toEqual([]);
  });

  it('records in its front matter only what the page prints', () => {
    const { published, headline, standfirst, ...rest } = front;
    const page = received.join('\n');
    for (const words of Object.values(rest).flat()) expect(page).toContain(words);
  });
});

it('leaves absent what an article does not print', () => {
  const front = (key: string) => readFileSync(`content/cecot-release/${key}.md`, 'utf8').split('---')[1] ?? '';
  expect(front('axadle-times')).not.toMatch(/published|printedDate/);
  expect(front('orinoco-tribune')).not.toMatch(/headline|standfirst/);
});
