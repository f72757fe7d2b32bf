import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/core/text/locate.ts';
import { parseArticle } from '../../../src/core/text/parse-article.ts';

const textOf = (body: string) => parseArticle({ body }).document.text;

describe('parseArticle', () => {
  it.each([
    ['emphasis and links keep their words', 'A *b* **c _d_** [e](https://example.org) `f`.', 'A b c d e f.'],
    ['a line break becomes a space', 'One\ntwo\\\nthree', 'One two three'],
    ['entities and escapes are read', 'A &amp; B \\* C &#8212; D', 'A & B * C — D'],
    ['quotation marks stay as printed', '“It’s ‘so’,” "she" said - -- ...', '“It’s ‘so’,” "she" said - -- ...'],
    ['no-break and double spaces stay', 'now\u00A0defunct  group', 'now\u00A0defunct  group'],
    ['an underscore in a word is no emphasis', 'snake_case_name', 'snake_case_name'],
    ['CRLF parts paragraphs too', 'One\r\n\r\nTwo\r\nthree', 'One\n\nTwo three'],
    ['headings, quotes and items are paragraphs', '# H\n\n> Q\n\n1. One\n2. Two', 'H\n\nQ\n\nOne\n\nTwo'],
  ])('%s', (_, body, text) => {
    expect(textOf(body)).toBe(text);
  });

  it('numbers paragraphs, not headings', () => {
    const { blocks } = parseArticle({ headline: 'H', standfirst: 'S', body: 'One.\n\n## Two\n\nThree.' });
    expect(blocks.map(({ type, number }) => [type, number])).toEqual([
      ['headline', undefined],
      ['standfirst', undefined],
      ['paragraph', 1],
      ['heading', undefined],
      ['paragraph', 2],
    ]);
  });

  it('says where HTML stands and keeps it out of the text', () => {
    const { document, problems } = parseArticle({ body: 'One.\n\nTwo <i onclick="x">three</i>.' });
    expect(document.text).toBe('One.\n\nTwo three.');
    expect(problems.map(({ line, column }) => [line, column])).toEqual([
      [3, 5],
      [3, 25],
    ]);
  });

  it('lays blocks and their runs over the text without a gap, whatever the Markdown', () => {
    const markdown = fc.array(
      fc.constantFrom(
        '*',
        '_',
        '`',
        '# ',
        '> ',
        '- ',
        '\n',
        '\n\n',
        'One two. ',
        '“Q.” ',
        '<b>',
        '&amp;',
        '[x](y)',
        '\\',
        '    ',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(markdown, fc.option(fc.string(), { nil: undefined }), (parts, headline) => {
        const { blocks, document } = parseArticle({ headline, body: parts.join('') });
        expect(blocks.map(({ start, end }) => document.text.slice(start, end)).join('\n\n')).toBe(document.text);
        for (const { start, end, runs } of blocks) {
          expect(runs[0]?.start).toBe(start);
          expect(runs.at(-1)?.end).toBe(end);
          runs.slice(1).forEach((run, i) => void expect(run.start).toBe(runs[i]?.end));
        }
      }),
    );
  });
});

describe('locate', () => {
  const article = parseArticle({ headline: 'Head', standfirst: 'Stand', body: 'One. Two.\n\n## Sub\n\nThree.' });
  it.each([
    ['Head', 'headline', 'h'],
    ['Stand', 'subheadline', 's'],
    ['One', '¶ 1.1', 'p1.1'],
    ['Two', '¶ 1.2', 'p1.2'],
    ['Sub', 'heading 1', 'h1'],
    ['Three', '¶ 2.1', 'p2.1'],
  ])('%s stands at %s', (words, label, anchor) => {
    expect(locate(article, article.document.text.indexOf(words))).toMatchObject({ label, anchor });
  });
});
