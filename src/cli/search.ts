// Builds the site's index over records and answers queries, both as JSON lines:
//   npm run --silent search -- records.jsonl < queries.jsonl > results.jsonl
import { readFile } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { gzipSync } from 'node:zlib';
import { extract } from '../core/claims/extract.ts';
import { buildIndex } from '../core/search/index/build-index.ts';
import { openIndex } from '../core/search/open-index.ts';
import { numbersOf } from '../core/search/records/numbers-of.ts';
import type { SearchRecord } from '../core/search/records/record.ts';
import { answerLines } from './json-lines.ts';
import { readArguments, refuse } from './read-arguments.ts';
import { querySchema, read, recordSchema } from './schema.ts';

const MOST = 10;

const usage = 'npm run --silent search -- records.jsonl < queries.jsonl';
const [path = ''] = readArguments({ usage, files: [1, 1] }).files;
const records = await readFile(path, 'utf8').catch((error: Error) =>
  refuse(`${path} cannot be read: ${error.message}`),
);
const files = buildIndex(records.split('\n').flatMap(readRecord));

/** Sizes as a browser fetches them. */
const zipped = new Map<string, number>();

const sound = await answerLines(process.stdin, process.stdout, async (line) => {
  const { id, q } = read(querySchema, line);
  const fetched = new Set<string>();
  const readIndexFile = async (name: string) => {
    fetched.add(name);
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`The index has no file ${name}.`);
    return bytes;
  };
  // A cold run, as in a browser with an empty cache, counts the bytes; a warm one the time.
  const index = await openIndex(readIndexFile);
  await index.search(q, { passage: MOST });
  const started = performance.now();
  const { groups } = await index.search(q, { passage: MOST });
  const ms = performance.now() - started;
  return {
    id,
    ids: groups.passage.hits.map(({ record }) => record.id),
    ms: Number(ms.toFixed(3)),
    bytes: [...fetched].reduce((sum, name) => sum + sizeOf(name), 0),
  };
});
if (!sound) process.exitCode = 1;

function readRecord(line: string, i: number): SearchRecord[] {
  if (line.trim() === '') return [];
  try {
    const { id, title, text } = read(recordSchema, JSON.parse(line));
    const claims = extract(text);
    return [{ id, kind: 'passage', title, text, url: '', ...numbersOf(claims, { start: 0, end: text.length }) }];
  } catch (error) {
    console.error(`${path}:${i + 1}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
    return [];
  }
}

function sizeOf(name: string): number {
  const known = zipped.get(name);
  if (known !== undefined) return known;
  const size = gzipSync(files.get(name) ?? new Uint8Array()).length;
  zipped.set(name, size);
  return size;
}
