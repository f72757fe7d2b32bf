// Measures one engine at one size and prints a line of JSON:  node tests/bench/search/measure-size.ts ENGINE PASSAGES QUERIES-OF-EACH-KIND
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildIndex } from '../../../src/core/search/index/build-index.ts';
import { openIndex } from '../../../src/core/search/open-index.ts';
import type { SearchRecord } from '../../../src/core/search/records/record.ts';
import { ENGINES, type Engine, OURS } from './engines.ts';
import { madePassages } from './made-passages.ts';
import { KINDS, type MadeQuery, madeQueries } from './made-queries.ts';

/** A row of the table. */
export interface Measured {
  readonly p50: number;
  readonly p95: number;
  /** The first query of a reader, files read and parsed, without the network. */
  readonly first: number;
  readonly bytes: number;
  readonly mostBytes: number;
  readonly built: number;
  readonly peak: number;
  /** How many of a hundred queries have a right passage first, and among the first five; by kind the first alone. */
  readonly first1: number;
  readonly first5: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** Why an engine was left out. */
  readonly skipped?: string;
}

/** An engine is left out where its queries would take longer than this, in milliseconds. */
const PATIENCE = 30_000;
/** Fewer queries than this say nothing of the slowest of twenty. */
const FEWEST = 20;

const [engine = OURS, size = '300', each = '20'] = process.argv.slice(2);
const records = madePassages(Number(size), 1);
const queries = madeQueries(records, Number(each), 2);
const make = ENGINES[engine];
console.log(JSON.stringify(make === undefined ? await ours() : theirs(make)));

async function ours(): Promise<Measured> {
  const started = performance.now();
  const files = buildIndex(records);
  const built = performance.now() - started;
  const peak = process.resourceUsage().maxRSS / 1024;
  const sizes = new Map<string, number>();
  const sizeOf = (name: string) => {
    const known = sizes.get(name) ?? gzipSync(files.get(name) ?? new Uint8Array()).length;
    sizes.set(name, known);
    return known;
  };
  const script = scripts();
  const runs = [];
  for (const [i, { q }] of [...queries.slice(0, 30), ...queries].entries()) {
    const fetched = new Set<string>();
    const read = async (name: string) => {
      fetched.add(name);
      const bytes = files.get(name);
      if (bytes === undefined) throw new Error(`The index has no file ${name}.`);
      return bytes;
    };
    const from = performance.now();
    const index = await openIndex(read);
    await index.search(q);
    const first = performance.now() - from;
    const times: number[] = [];
    let ids: string[] = [];
    let spelt = false;
    for (let round = 0; round < 5; round++) {
      const again = performance.now();
      const { groups, corrections } = await index.search(q);
      times.push(performance.now() - again);
      spelt = corrections.length > 0;
      ids = groups.passage.hits.map(({ record }) => record.id);
    }
    // The first thirty only warm the machine.
    if (i < 30) continue;
    const bytes = [...fetched].reduce((sum, name) => sum + sizeOf(name), script.page + (spelt ? script.spelling : 0));
    runs.push({ first, ms: quantile(times, 0.5), bytes, ids });
  }
  return row(queries, runs, built, peak);
}

function theirs(make: (records: readonly SearchRecord[]) => Engine): Measured {
  const started = performance.now();
  const { search, bytes } = make(records);
  const built = performance.now() - started;
  const peak = process.resourceUsage().maxRSS / 1024;
  search(queries[0]?.q ?? '');
  const tried = performance.now();
  search(queries[1]?.q ?? '');
  const one = performance.now() - tried;
  const fits = Math.floor(PATIENCE / one);
  const step = Math.max(1, Math.ceil(queries.length / Math.max(1, fits)));
  const some = queries.filter((_, i) => i % step === 0);
  const isSkipped = some.length < FEWEST;
  const runs = (isSkipped ? [] : some).map(({ q }) => {
    const from = performance.now();
    const ids = search(q);
    const ms = performance.now() - from;
    return { first: ms, ms, bytes: 0, ids };
  });
  const all = bytes();
  return {
    ...row(some, runs, built, peak),
    bytes: all,
    mostBytes: all,
    ...(isSkipped ? { skipped: `left out: a query takes ${(one / 1000).toFixed(1)} s` } : {}),
  };
}

function row(
  asked: readonly MadeQuery[],
  runs: readonly { first: number; ms: number; bytes: number; ids: readonly string[] }[],
  built: number,
  peak: number,
): Measured {
  // Only now: they are no part of what an engine takes.
  const texts = new Map(records.map(({ id, text }) => [id, text.toLowerCase()]));
  const ranks = runs.map(({ ids }, i) => ids.findIndex((id) => isRight(texts.get(id) ?? '', asked[i])));
  const share = (of: readonly number[], most: number) =>
    Math.round((100 * of.filter((rank) => rank >= 0 && rank < most).length) / Math.max(1, of.length));
  const ms = runs.map((run) => run.ms);
  const bytes = runs.map((run) => run.bytes);
  return {
    p50: quantile(ms, 0.5),
    p95: quantile(ms, 0.95),
    first: quantile(
      runs.map((run) => run.first),
      0.95,
    ),
    bytes: quantile(bytes, 0.5),
    mostBytes: quantile(bytes, 1),
    built,
    peak,
    first1: share(ranks, 1),
    first5: share(ranks, 5),
    kinds: Object.fromEntries(
      KINDS.map((kind) => [
        kind,
        share(
          ranks.filter((_, i) => asked[i]?.kind === kind),
          1,
        ),
      ]),
    ),
  };
}

/** Whether a passage holds all that a query asks for. */
function isRight(text: string, query: MadeQuery | undefined): boolean {
  if (query === undefined) return false;
  const held = new Set(text.match(/[a-z]+|\d[\d,]*/g));
  const { words, number, beginning } = query;
  return (
    words.every((word) => held.has(word)) &&
    (number === undefined || held.has(number)) &&
    (beginning === undefined || [...held].some((word) => word.startsWith(beginning)))
  );
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** The scripts of the built search page, gzipped: its own and its worker's, and what a misspelt word loads besides. */
function scripts(): { readonly page: number; readonly spelling: number } {
  const folder = `${import.meta.dirname}/../../../dist/_astro`;
  if (!existsSync(folder)) throw new Error('Build the site first: npm run build');
  const sizeOf = (pattern: RegExp) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.js') && pattern.test(name))
      .reduce((sum, name) => sum + gzipSync(readFileSync(`${folder}/${name}`)).length, 0);
  return { page: sizeOf(/^(?:Search|index-worker)/), spelling: sizeOf(/^spelling/) };
}
