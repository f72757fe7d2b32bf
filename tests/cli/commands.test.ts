import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';

/** Runs a command of the project on lines of JSON. */
function run(command: string, input: string) {
  const { status, stdout, stderr } = spawnSync('node', [`src/cli/${command}.ts`], { input, encoding: 'utf8' });
  return {
    status,
    stderr,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  };
}

const good = JSON.stringify({ id: 'a', published: '2024-05-03', text: 'Seven men left on Friday.' });

describe('extract', () => {
  it('answers each document with its claims, in order', () => {
    const { status, lines } = run('extract', `${good}\n\n${good.replace('"a"', '"b"')}`);
    expect(status).toBe(0);
    expect(lines.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lines[0].claims).toContainEqual(
      expect.objectContaining({ kind: 'count', start: 0, end: 9, value: 7, bound: 'exact', unit: 'men' }),
    );
    expect(lines[0].claims).toContainEqual({ kind: 'date', start: 18, end: 24, edtf: '2024-05-03' });
  });

  it('drops a byte order mark and takes CRLF', () => {
    expect(run('extract', `\uFEFF${good}\r\n${good}\r\n`)).toMatchObject({
      status: 0,
      lines: [{ id: 'a' }, { id: 'a' }],
    });
  });

  it.each([
    ['no JSON', '{"id": "x", ', 'not a line of JSON'],
    ['no object', '7', 'a JSON object was expected'],
    ['a list', '[]', 'a JSON object was expected'],
    ['no text', '{"id": "x"}', 'text: text must be a string'],
    ['no id', '{"text": "x"}', 'id: id must be a string'],
    [
      'a date that is none',
      '{"id": "x", "text": "x", "published": "18 July"}',
      'published: published must be a day, such as 2025-07-18',
    ],
  ])('answers a line with %s, goes on, and ends with status 1', (_, line, error) => {
    const { status, lines, stderr } = run('extract', `${good}\n${line}\n${good}\n`);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(lines).toMatchObject([
      { id: 'a' },
      { id: null, line: 2, error: expect.stringContaining(error) },
      { id: 'a' },
    ]);
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn('node', ['src/cli/extract.ts']);
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['one', 'two']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'Words.' })}\n`);
      expect(JSON.parse((await lines.next()).value ?? 'null')).toMatchObject({ id });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });
});

describe('compare', () => {
  const story = {
    id: 's',
    articles: [
      { id: 'x', text: 'Police said 12 people were hurt.' },
      { id: 'y', text: 'The fire hurt 14 people, police said.' },
    ],
  };

  it('answers each story with claims and rows', () => {
    const { status, lines } = run('compare', JSON.stringify(story));
    expect(status).toBe(0);
    const [{ id, articles, rows }] = lines;
    expect(id).toBe('s');
    expect(articles.map((article: { id: string }) => article.id)).toEqual(['x', 'y']);
    const ids = articles.flatMap(({ claims }: { claims: { id: string }[] }) => claims.map((claim) => claim.id));
    expect(new Set(ids).size).toBe(ids.length);
    const counted = rows.find((row: { kind: string }) => row.kind === 'count');
    expect(counted).toMatchObject({ verdict: 'differ', silent: [] });
    for (const { answers } of rows)
      for (const { claims } of answers) for (const claim of claims) expect(ids).toContain(claim);
  });

  it('wants two articles', () => {
    const { status, lines } = run('compare', JSON.stringify({ ...story, articles: story.articles.slice(1) }));
    expect({ status, lines }).toMatchObject({
      status: 1,
      lines: [{ id: null, line: 1, error: expect.stringContaining('two articles or more') }],
    });
  });

  it('wants an id of its own for each article', () => {
    const articles = story.articles.map((article) => ({ ...article, id: 'x' }));
    expect(run('compare', JSON.stringify({ ...story, articles }))).toMatchObject({
      status: 1,
      lines: [{ id: null, line: 1, error: 'articles: each needs an id of its own' }],
    });
  });
});

it.each([
  ['extract', ['documents.jsonl'], /^Not taken: documents\.jsonl\. Usage: npm run --silent extract </],
  ['compare', ['--help'], /^Unknown option '--help'\. Usage: npm run --silent compare </],
  ['search', [], /^Something is missing\. Usage: npm run --silent search -- records/],
  ['check', ['/nowhere'], /^No content in \/nowhere\. Usage: npm run check/],
  ['build', ['--frozn'], /^Unknown option '--frozn'\. Usage: npm run build/],
  ['lock', ['--frozen'], /^Unknown option '--frozen'\. Usage: npm run lock/],
])('%s tells how it is called where it is called otherwise: %j', (command, args, expected) => {
  const { status, stderr, stdout } = spawnSync('node', [`src/cli/${command}.ts`, ...args], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(expected);
});

it.each([
  ['a host without its scheme', { SITE: 'example.org' }, 'SITE is "example.org": write the host alone'],
  [
    'a path behind the host',
    { SITE: 'https://example.org/news' },
    'SITE is "https://example.org/news": write the host',
  ],
  ['an address for a path', { BASE_PATH: 'https://example.org' }, 'BASE_PATH is "https://example.org": write a path'],
])('build refuses %s', (_, env, expected) => {
  const built = spawnSync('node', ['src/cli/build.ts'], {
    encoding: 'utf8',
    env: { ...process.env, SITE: undefined, ...env },
  });
  expect(built).toMatchObject({ status: 2, stderr: expect.stringContaining(expected) });
});

describe('check', () => {
  it('finds nothing in the project’s own content', () => {
    expect(spawnSync('node', ['src/cli/check.ts'], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' });
  });
});
