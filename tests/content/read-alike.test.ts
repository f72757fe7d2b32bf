// The check reads an article by its own parser, the site by Astro's: what the check lets through, both read alike.
import { parseFrontmatter } from 'astro/markdown';
import { expect, it } from 'vitest';
import { readArticle } from '../../src/content/read-article.ts';
import { readText } from '../../src/content/read-text.ts';
import { articleSchema } from '../../src/content/schemas.ts';
import { parseArticle } from '../../src/core/text/parse-article.ts';

const copy = (front: string, body = 'Two were hurt.') => `---\n${front}\n---\n\n${body}\n`;

it.each([
  ['line ends of CRLF', '---\r\nheadline: Fire\r\n---\r\n\r\nTwo were hurt.\r\n'],
  ['a byte order mark', '\uFEFF---\nheadline: Fire\n---\nTwo were hurt.'],
  ['no front matter but its lines', '---\n---\nTwo were hurt.'],
  ['blanks behind the lines of the front matter', '--- \nheadline: Fire\n---\t\nTwo were hurt.'],
  ['a rule in the body', copy('headline: Fire', 'Two.\n\n---\n\nThree.')],
  ['blanks round the body', copy('headline: Fire', '  \n\n   Two.   \n\n')],
  ['dashes in a value', copy('headline: A --- B ---\nbyline: |\n  One\n  --- two')],
  [
    'words that other versions of YAML take for values',
    copy('headline: yes\nbyline: no\neditor: on\ncredits: [off, 1_000, 0o17 x]'),
  ],
  ['words that look like times and days', copy('headline: 12:30:45\nprintedDate: 2025-07-18 noon')],
  ['words over several lines', copy('headline: >-\n  One\n  two\nbyline: A\n  B')],
  ['escapes', copy("headline: \"caf\\u00e9 \\x41 \\_\"\nbyline: 'It''s'")],
  ['comments', copy('headline: A # b\nbyline: A#b')],
  ['signs of replacement', copy('headline: A $& B $1', 'Two $& $1.')],
  ['quoted keys, tabs and tags', copy('"headline":\tA\nbyline: !!str 12')],
  ['signs of other formats', copy('headline: +++\nbyline: 50% off')],
  ['an end of the document', copy('headline: A\n...')],
  ['hyphens that no one sees', copy('headline: fire\u00adfighters', 'Two fire\u00adfighters\u200b.')],
  ['characters beyond the common', copy('headline: 😀 A\u00a0B\nbyline: "A\u2028B"', 'Two 😀.')],
])('%s', (_, written) => {
  const text = readText('a.md', new TextEncoder().encode(written));
  const read = readArticle('a.md', text.text ?? '');
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join());
  const { frontmatter, content } = parseFrontmatter(written);
  expect(articleSchema.parse(frontmatter)).toEqual(read.front);
  const wordsOf = (body: string) => parseArticle({ body }).document.text;
  expect(wordsOf(content.trim())).toBe(wordsOf(read.body));
});
