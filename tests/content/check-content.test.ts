import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content/check-content.ts';
import { describeProblem } from '../../src/content/problem.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** A sound story of two articles, with some files replaced, added or (`null`) left out. */
function check(changes: Readonly<Record<string, string | Uint8Array | null>> = {}): string[] {
  const files: Record<string, string | Uint8Array | null> = {
    'content/outlets.yaml': 'the-herald:\n  name: The Herald\nthe-post:\n  name: The Post\n',
    'content/fire/story.yaml': 'title: A fire\nsummary: A warehouse burns.\n',
    'content/fire/the-herald.md': '---\nheadline: "Fire"\n---\n\nTwo people were hurt.\n',
    'content/fire/the-post.md': '---\npublished: "2024-05-01"\n---\nThree people were hurt.\n',
    ...changes,
  };
  const present = Object.entries(files).flatMap(([path, content]) =>
    content === null ? [] : [[path, typeof content === 'string' ? encode(content) : content] as const],
  );
  return checkContent(new Map(present)).map(describeProblem);
}

const herald = 'content/fire/the-herald.md';
const article = (front: string, body = 'Two people were hurt.') => ({ [herald]: `---\n${front}---\n\n${body}\n` });

it('finds nothing in sound content', () => {
  expect(check()).toEqual([]);
});

describe('what is handled', () => {
  it.each([
    ['CRLF', '---\r\nheadline: Fire\r\n---\r\n\r\nTwo people were hurt.\r\n'],
    ['a byte order mark', '\uFEFF---\nheadline: Fire\n---\n\nTwo people were hurt.\n'],
    ['empty front matter', '---\n---\nTwo people were hurt.'],
    ['a megabyte in one paragraph', `---\n---\n${'Two people were hurt. '.repeat(48_000)}`],
    [
      'emphasis, links, lists and quotes',
      '---\n---\n*Two* [people](https://example.org).\n\n> Were hurt.\n\n- One\n- Two\n\n***\n\n## More\n',
    ],
    ['an escaped angle bracket', '---\n---\nTwo \\<b> people.'],
  ])('%s', { timeout: 120_000 }, (_, text) => {
    expect(check({ [herald]: text })).toEqual([]);
  });
});

describe('what is an error, with its place and its mend', () => {
  it.each<[string, Record<string, string | Uint8Array | null>, string]>([
    [
      'no front matter',
      { [herald]: 'Two people.' },
      `${herald}:1:1  no front matter: begin the file with a line of ---, the keys, and a second line of ---`,
    ],
    [
      'front matter that does not close',
      { [herald]: '---\nheadline: Fire\n' },
      `${herald}:1:1  the front matter is not closed: add a line of ---`,
    ],
    [
      'an earlier key of an outlet that another has',
      {
        'content/outlets.yaml':
          'the-herald:\n  name: The Herald\nthe-post:\n  name: The Post\n  aliases: [post, the-herald]\n',
      },
      'content/outlets.yaml:5:19  "the-herald" leads to the-herald already: take it out',
    ],
    [
      'an earlier name of a story that the site has a page at',
      { 'content/fire/story.yaml': 'title: A fire\nsummary: A warehouse burns.\naliases: [search]\n' },
      'content/fire/story.yaml:3:11  "search" has a page of its own: take it out',
    ],
    ['broken YAML', article('headline: "Fire\n'), `${herald}:3:1  broken YAML: Missing closing "quote`],
    [
      'a colon in bare words',
      article('headline: Fire: two hurt\n'),
      `${herald}:2:11  words with a colon in them stand in quotes: "Fire: two hurt"`,
    ],
    ['a key given twice', article('headline: A\nheadline: B\n'), `${herald}:3:1  broken YAML: Map keys must be unique`],
    [
      'a misspelt key',
      article('headline: Fire\n published: x\n'.replace(' published', 'publishd')),
      `${herald}:3:1  publishd: no such key. Did you mean "published"?`,
    ],
    [
      'a key that is nothing like any',
      article('wingspan: 3\n'),
      `${herald}:2:1  wingspan: no such key. Known keys: headline, standfirst,`,
    ],
    [
      'a date in words',
      article('published: "18 July"\n'),
      `${herald}:2:12  published: write a day in quotes, such as "2025-07-18", or take the key out`,
    ],
    ['a date that is none', article('published: "2025-02-30"\n'), `${herald}:2:12  published: write a day`],
    ['an empty headline', article('headline: ""\n'), `${herald}:2:11  headline: write words, or take the key out`],
    ['a list where words belong', article('byline: [A, B]\n'), `${herald}:2:9  byline: write words`],
    [
      'an address that is none',
      article('url: example\n'),
      `${herald}:2:6  url: write an address that begins with https://`,
    ],
    [
      'an empty article',
      article('headline: Fire\n', ''),
      `${herald}:4:1  no words: paste the article below the front matter`,
    ],
    ['an empty file', { [herald]: '' }, `${herald}:1:1  no front matter`],
    ['HTML', article('', 'Two people.\n\n<div>were</div>'), `${herald}:6:1  HTML is not shown`],
    ['a script', article('', 'Two <script>alert(1)</script> people.'), `${herald}:4:5  HTML is not shown`],
    ['an image', article('', 'Two ![people](p.png).'), `${herald}:4:5  images are not shown`],
    ['code by indentation', article('', '    Two people.'), `${herald}:4:1  this is read as code`],
    ['a control character', article('', 'Two\u0007 people.'), `${herald}:4:4  control character U+0007: take it out`],
    [
      'a mark that turns text round',
      article('', 'Two \u202Epeople.'),
      `${herald}:4:5  control character U+202E: take it out`,
    ],
    [
      'another encoding',
      { [herald]: new Uint8Array([...encode('---\n---\nCaf'), 0xe9, 0x2e]) },
      `${herald}:3:4  not UTF-8: save the file as UTF-8`,
    ],
    ['UTF-16', { [herald]: new Uint8Array([0xff, 0xfe, 0x2d, 0x00]) }, `${herald}:1:1  not UTF-8`],
    [
      'an unknown outlet',
      { [herald]: null, 'content/fire/the-hearld.md': '---\n---\nTwo.' },
      'content/fire/the-hearld.md:1:1  no outlet "the-hearld": add it to content/outlets.yaml, or name the file after one of the-herald, the-post',
    ],
    [
      'a story with one article',
      { [herald]: null },
      'content/fire/story.yaml:1:1  only one article: a comparison needs two or more',
    ],
    [
      'a story with none',
      { [herald]: null, 'content/fire/the-post.md': null },
      'content/fire/story.yaml:1:1  no article: a comparison needs two or more',
    ],
    [
      'two articles of one name',
      { 'content/fire/The-Herald.md': '---\n---\nTwo.' },
      'content/fire/The-Herald.md:1:1  "The-Herald" becomes an address: use small letters, digits and hyphens',
    ],
    [
      'two outlets of one name',
      { 'content/outlets.yaml': 'the-herald:\n  name: The Post\nthe-post:\n  name: the post\n' },
      'content/outlets.yaml:1:1  the-herald and the-post are both called "the post": give each its own name',
    ],
    [
      'no story.yaml',
      { 'content/fire/story.yaml': null },
      'content/fire/story.yaml:1:1  missing: add it, with a title and a summary',
    ],
    [
      'a story without a title',
      { 'content/fire/story.yaml': 'summary: A warehouse burns.\n' },
      'content/fire/story.yaml:1:1  title is missing: add it',
    ],
    ['an empty story.yaml', { 'content/fire/story.yaml': '' }, 'content/fire/story.yaml:1:1  title is missing: add it'],
    [
      'a correction of words that do not stand there',
      {
        ...article('', 'Two people were hurt.'),
        'content/fire/corrections.yaml':
          'corrections:\n  - article: the-herald\n    quote: Two peple\n    reject: true\n    why: A slip.\n',
      },
      'content/fire/corrections.yaml:3:12  “Two peple” does not stand in the-herald; did you mean “Two people”?',
    ],
    [
      'a correction without a reason',
      {
        'content/fire/corrections.yaml':
          'corrections:\n  - article: the-herald\n    quote: Two people\n    reject: true\n',
      },
      'content/fire/corrections.yaml:2:5  corrections.0.why is missing: add it',
    ],
    [
      'a correction that does nothing',
      {
        'content/fire/corrections.yaml':
          'corrections:\n  - article: the-herald\n    quote: Two people\n    why: A slip.\n',
      },
      'content/fire/corrections.yaml:2:5  corrections.0: write one of "reject", "set" and "add"',
    ],
    [
      'no outlets',
      { 'content/outlets.yaml': null },
      'content/outlets.yaml:1:1  missing: add it, with a key for each outlet',
    ],
    [
      'a misspelt key of an outlet',
      { 'content/outlets.yaml': 'the-herald:\n  nmae: The Herald\nthe-post:\n  name: The Post\n' },
      'content/outlets.yaml:2:3  nmae: no such key. Did you mean "name"?',
    ],
    [
      'a folder that takes a page’s name',
      { 'content/search/story.yaml': 'title: A\nsummary: B\n' },
      'content/search:1:1  "search" is a page of the site',
    ],
    [
      'an article that takes a page’s name',
      { 'content/fire/words.md': '---\n---\nTwo.' },
      'content/fire/words.md:1:1  "words" is a page of the site',
    ],
    [
      'an article in a deeper folder',
      { 'content/fire/more/the-post.md': '---\n---\nTwo.' },
      'content/fire/more/the-post.md:1:1  too deep',
    ],
  ])('%s', (_, changes, expected) => {
    expect(check(changes).join('\n')).toContain(expected);
  });
});

it('names every problem at once, in order', () => {
  const problems = check({
    ...article('publishd: x\n', 'Two <b>people</b>.'),
    'content/fire/story.yaml': 'titel: A\n',
  });
  expect(problems.map((problem) => problem.split('  ')[0])).toEqual([
    'content/fire/story.yaml:1:1',
    'content/fire/story.yaml:1:1',
    'content/fire/story.yaml:1:1',
    `${herald}:2:1`,
    `${herald}:5:5`,
    `${herald}:5:14`,
  ]);
});
