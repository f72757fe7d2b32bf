import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'same-story-search-'));
afterAll(() => rmSync(folder, { recursive: true }));

function search(records: readonly string[], queries: readonly string[]) {
  const path = join(folder, 'records.jsonl');
  writeFileSync(path, records.join('\n'));
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/search.ts', path], {
    input: queries.join('\n'),
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter(Boolean);
  return { status, stderr, lines: lines.map((line) => JSON.parse(line)) };
}

const record = (id: string, text: string) => JSON.stringify({ id, title: 'A title', text });
const query = (id: string, q: string) => JSON.stringify({ id, q });

const records = [record('a', 'The harbour counted 84,000 crates.'), record('b', 'The harbour was closed.')];

it('answers each query in order, with what it took', () => {
  const { status, lines } = search(records, [query('1', 'habrour crates'), query('2', '84000'), query('3', 'zebra')]);
  expect(status).toBe(0);
  expect(lines.map(({ id, ids }) => [id, ids])).toEqual([
    ['1', ['a']],
    ['2', ['a']],
    ['3', []],
  ]);
  for (const { ms, bytes } of lines) {
    expect(ms).toBeGreaterThanOrEqual(0);
    expect(bytes).toBeGreaterThan(0);
  }
});

it('answers a bad query, goes on, and ends with status 1', () => {
  const { status, lines } = search(records, ['{"id": "1"}', query('2', 'closed')]);
  expect(status).toBe(1);
  expect(lines).toMatchObject([
    { id: null, line: 1, error: expect.stringContaining('q must be a string') },
    { ids: ['b'] },
  ]);
});

it('names a bad record by its line, leaves it out, and ends with status 1', () => {
  const { status, lines, stderr } = search([...records, '{"id": 7}'], [query('2', 'closed')]);
  expect(status).toBe(1);
  expect(lines).toMatchObject([{ ids: ['b'] }]);
  expect(stderr).toMatch(/records\.jsonl:3: id: id must be a string/);
});

it('says that the records cannot be read, without a stack trace', () => {
  const { status, stderr } = spawnSync('node', ['src/cli/search.ts', '/nowhere.jsonl'], {
    encoding: 'utf8',
    input: '',
  });
  expect(status).toBe(2);
  expect(stderr).toBe("/nowhere.jsonl cannot be read: ENOENT: no such file or directory, open '/nowhere.jsonl'\n");
});
