import { describe, expect, it } from 'vitest';
import { article, check, herald } from './sound-content.ts';

describe('what is handled', () => {
  it.each([
    ['CRLF', '---\r\nheadline: Fire\r\n---\r\n\r\nTwo people were hurt.\r\n'],
    ['a byte order mark', '\uFEFF---\nheadline: Fire\n---\n\nTwo people were hurt.\n'],
    ['empty front matter', '---\n---\nTwo people were hurt.'],
    ['a megabyte in one paragraph', `---\n---\n${'It was cold, and then it was not. '.repeat(28_000)}`],
    [
      'emphasis, links, lists and quotes',
      '---\n---\n*Two* [people](https://example.org).\n\n> Were hurt.\n\n- One\n- Two\n\n***\n\n## More\n',
    ],
    ['blanks behind the lines of the front matter', '--- \nheadline: Fire\n---\t\nTwo people were hurt.\n'],
    ['a long rule of stars', `---\n---\nTwo.\n\n${'*'.repeat(200)}\n\n${'- '.repeat(12)}\n`],
    ['a numbered list', '---\n---\n1. One\n2. Two'],
    ['escaped marks', '---\n---\n2024\\. A year.\\[^1] \\~~x~~'],
    ['a remark behind a value', '---\nheadline: Fire # as printed\n---\nTwo.'],
    ['an escaped angle bracket', '---\n---\nTwo \\<b> people.'],
  ])('%s', (_, text) => {
    expect(check({ [herald]: text })).toEqual([]);
  });
});
describe('what is an error in an article, with its place and its mend', () => {
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
      'quotation marks that do not close',
      article('headline: "Fire\n'),
      `${herald}:2:11  quotation marks that do not close: add the second`,
    ],
    [
      'a key given twice',
      article('headline: A\nheadline: B\n'),
      `${herald}:3:1  this key stands here twice: take one out`,
    ],
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
      `${herald}:2:12  published: write a day in straight quotes, year first, such as "2025-07-18", or take the key out`,
    ],
    ['a date that is none', article('published: "2025-02-30"\n'), `${herald}:2:12  published: write a day`],
    [
      'a date without quotes, which is none of words',
      article('published: 2024-05-01\n'),
      `${herald}:2:12  published: write a day in straight quotes`,
    ],
    ['a number for words', article('headline: 2024\n'), `${herald}:2:11  headline: write words, in quotes`],
    ['words that look like an alias', article('headline: *Live* blog\n'), `${herald}:2:11  "*" is a sign of YAML`],
    ['words that look like an anchor', article('headline: &c. and more\n'), `${herald}:2:11  "&" is a sign of YAML`],
    ['words that look like a tag', article('headline: !Viva! they cried\n'), `${herald}:2:11  "!" is a sign of YAML`],
    ['a list for front matter', article('- Fire\n'), `${herald}:2:1  write keys and their values, a line each`],
    [
      'a control character by its number in YAML',
      article('headline: "Fi\\u0007re"\n'),
      `${herald}:2:11  headline: a control character stands in it`,
    ],
    [
      'a colon in bare words',
      article('headline: Fire: two hurt\n'),
      `${herald}:2:11  words with a colon in them stand in quotes: "Fire: two hurt"`,
    ],
    [
      'a tab in the front matter',
      article('headline: Fire\n\tbyline: A\n'),
      `${herald}:3:1  a tab begins the line: write`,
    ],
    [
      'words behind a quotation',
      article('headline: "Two hurt" in a fire\n'),
      `${herald}:2:22  words behind the last quotation mark: put all in quotes of the other kind`,
    ],
    ['no space behind a colon', article('headline:Fire\nbyline: A\n'), `${herald}:2:1  no key: write "key: value"`],
    ['a sign that begins no words', article('headline: @mayor speaks\n'), `${herald}:2:11  "@" is a sign of YAML`],
    [
      'words that look like a remark',
      article('headline: Ranked #1 in the league\n'),
      `${herald}:2:18  what follows # is not read: put the words in quotes`,
    ],
    ['an address of a script', article('url: "javascript:alert(1)"\n'), `${herald}:2:6  url: write an address`],
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
    ['a table', article('', 'Two people.\n\n| a | b |\n|---|---|\n| 1 | 2 |'), `${herald}:7:1  tables are not shown`],
    ['a footnote', article('', 'Two people.[^1]\n\n[^1]: Or three.'), `${herald}:4:12  footnotes are not shown`],
    ['struck words', article('', 'Two ~~people~~ men.'), `${herald}:4:5  struck words are not shown`],
    ['a year that begins a list', article('', '2024. It was a year.'), `${herald}:4:1  this is read as the number`],
    ['a rule that makes a heading', article('', 'Two people.\n---\nMore.'), `${herald}:4:1  read as a heading for`],
    ['code by indentation', article('', '    Two people.'), `${herald}:4:1  this is read as code`],
    ['a control character', article('', 'Two\u0007 people.'), `${herald}:4:4  control character U+0007: take it out`],
    [
      'a control character as an entity',
      article('', 'Two &#x202e; people.'),
      `${herald}:4:5  control character U+202E`,
    ],
    [
      'line ends of CR alone',
      { [herald]: '---\rheadline: Fire\r---\rTwo.' },
      `${herald}:1:4  control character U+000D: save the file with line ends of LF or CRLF`,
    ],
    [
      'a merge left open',
      article('', '<<<<<<< HEAD\nTwo people.\n=======\nThree.\n>>>>>>> other'),
      `${herald}:4:1  two versions, not merged`,
    ],
    ['an article of two megabytes', article('', 'Two. '.repeat(400_000)), `${herald}:1:1  longer than 1,000,000`],
    ['quotes in quotes without end', article('', `Two.\n\n${'>'.repeat(50_000)} x`), `${herald}:6:1  more marks`],
    ['lists in lists without end', article('', `${'- '.repeat(20_000)}x`), `${herald}:4:1  more marks`],
    ['stars without end', article('', `${'*'.repeat(50_000)}x`), `${herald}:4:1  more marks`],
    [
      'a mark that turns text round',
      article('', 'Two \u202Epeople.'),
      `${herald}:4:5  control character U+202E: take it out`,
    ],
    [
      'another encoding',
      { [herald]: Buffer.from('---\n---\nCaf\xe9.', 'latin1') },
      `${herald}:3:4  not UTF-8: save the file as UTF-8`,
    ],
    ['UTF-16', { [herald]: new Uint8Array([0xff, 0xfe, 0x2d, 0x00]) }, `${herald}:1:1  not UTF-8`],
  ])('%s', (_, changes, expected) => {
    expect(check(changes).join('\n')).toContain(expected);
  });
});
