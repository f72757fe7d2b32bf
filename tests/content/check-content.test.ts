import { describe, expect, it } from 'vitest';
import { article, check, herald } from './sound-content.ts';

it('finds nothing in sound content', () => {
  expect(check()).toEqual([]);
});
describe('what is an error, with its place and its mend', () => {
  it.each<[string, Record<string, string | Uint8Array | null>, string]>([
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
    [
      'a second document',
      { 'content/fire/story.yaml': 'title: A\nsummary: B\n---\ntitle: C\n' },
      'content/fire/story.yaml:3:1  a second document begins here',
    ],
    [
      'brackets without end',
      { 'content/fire/story.yaml': `title: ${'['.repeat(20_000)}` },
      'nested deeper than anything here',
    ],
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
      'content/fire/The-Herald.md:1:1  "The-Herald" becomes an address: use small letters, digits and hyphens, such as the-herald',
    ],
    [
      'two outlets of one name',
      { 'content/outlets.yaml': 'the-herald:\n  name: The Post\nthe-post:\n  name: the post\n' },
      'content/outlets.yaml:4:9  the-herald and the-post are both called "the post": give each its own name',
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
      'content/fire/corrections.yaml:2:5  why is missing: add it',
    ],
    [
      'a correction that does nothing',
      {
        'content/fire/corrections.yaml':
          'corrections:\n  - article: the-herald\n    quote: Two people\n    why: A slip.\n',
      },
      'content/fire/corrections.yaml:2:5  corrections: write one of "reject", "set" and "add"',
    ],
    [
      'an article with the name of what every object has',
      { 'content/fire/constructor.md': '---\n---\nTwo.' },
      'content/fire/constructor.md:1:1  no outlet "constructor"',
    ],
    [
      'an article with another ending',
      { 'content/fire/the-post.MD': 'Two.' },
      'content/fire/the-post.MD:1:1  nothing reads it: name it the-post.md',
    ],
    [
      'an article that was saved as plain text',
      { [herald]: null, 'content/fire/the-herald.md.txt': 'Two.' },
      'content/fire/the-herald.md.txt:1:1  nothing reads it: save its words as the-herald.md',
    ],
    ['an article beside the stories', { 'content/fire.md': 'Two.' }, 'content/fire.md:1:1  nothing reads it: articles'],
    [
      'a misspelt file of corrections',
      { 'content/fire/corections.yaml': 'corrections: []' },
      'content/fire/corections.yaml:1:1  nothing reads it: name it corrections.yaml',
    ],
    ['outlets with another ending', { 'content/outlets.yml': '' }, 'content/outlets.yml:1:1  nothing reads it'],
    ['an empty outlets.yaml', { 'content/outlets.yaml': '' }, 'content/outlets.yaml:1:1  no outlet: add a key'],
    [
      'a key of an outlet that is no address',
      { 'content/outlets.yaml': 'The Herald:\n  name: The Herald\n' },
      'content/outlets.yaml:1:1  The Herald: use small letters, digits and hyphens',
    ],
    [
      'an earlier name that two stories had',
      {
        'content/fire/story.yaml': 'title: A\nsummary: B\naliases: [blaze]\n',
        'content/flood/story.yaml': 'title: A\nsummary: B\naliases: [blaze]\n',
        'content/flood/the-herald.md': '---\n---\nTwo.',
        'content/flood/the-post.md': '---\n---\nTwo.',
      },
      'content/flood/story.yaml:1:1  "blaze" is an earlier name of fire too: take it out of one',
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

it('lets what an article was copied from stand beside it', () => {
  expect(check({ 'content/fire/the-herald.html': '<p>', 'content/fire/the-post.docx': 'PK' })).toEqual([]);
});

it('reads on behind a control character', () => {
  expect(check(article('headline: Fire: two\n', 'Two\u000B <b>people\u000B\u0007'))).toEqual([
    expect.stringContaining(`${herald}:2:11  words with a colon`),
    expect.stringContaining(`${herald}:5:4  control character U+000B, the first of 2: take them out`),
    expect.stringContaining(`${herald}:5:6  HTML is not shown`),
    expect.stringContaining(`${herald}:5:16  control character U+0007: take it out`),
  ]);
});

it('looks for the words of corrections where story.yaml is broken', () => {
  const corrections = 'corrections:\n  - { article: the-herald, quote: Nine, reject: true, why: A slip. }\n';
  expect(
    check({ 'content/fire/story.yaml': 'titel: A\n', 'content/fire/corrections.yaml': corrections }).join('\n'),
  ).toContain('content/fire/corrections.yaml:2:35  “Nine” does not stand in the-herald');
});

it('says in words of its own what any value should be', () => {
  const wrong = ['x', 2, true, null, [], {}, [1], '2024-05-01'].map((value) => JSON.stringify(value));
  const keys = ['article', 'quote', 'nth', 'in', 'kind', 'reject', 'set', 'add', 'why'];
  const fields = ['value', 'to', 'bound', 'unit', 'of', 'edtf', 'name', 'type', 'mode', 'content', 'category', 'tone'];
  const written = wrong.flatMap((value) => [
    ...keys.map((key) => `  - { ${key}: ${value} }`),
    ...fields.map((field) => `  - { set: { ${field}: ${value.replaceAll('"2024-05-01"', '2024-05-01')} } }`),
  ]);
  const problems = [
    ...check({ 'content/fire/corrections.yaml': `corrections:\n${written.join('\n')}\n` }),
    ...wrong.flatMap((value) => [
      ...check({ 'content/outlets.yaml': `a:\n  name: ${value}\n  saysOfItself: ${value}\n  aliases: ${value}\n` }),
      ...['ask', 'key', 'kind', 'pin', 'answers'].flatMap((key) =>
        check({ 'content/fire/story.yaml': `title: ${value}\nsummary: B\nquestions:\n  - ${key}: ${value}\n` }),
      ),
    ]),
  ];
  expect(problems.length).toBeGreaterThan(300);
  expect(problems.filter((problem) => /invalid|expected|received|too (?:small|big)/i.test(problem))).toEqual([]);
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
