import { RECORD_KINDS, type SearchRecord } from '../records/record.ts';
import { lowerBound } from './lower-bound.ts';
import { FILES, MANIFEST, type Manifest } from './manifest.ts';
import { markRuns } from './runs.ts';
import { readShard, type Shard } from './shard.ts';
import { decodeWords, type ListedWord } from './word-list.ts';

/**
 * Gives the content of a file of the index by its name, as `buildIndex` named it.
 * It rejects where the file cannot be had.
 *
 * @param isFar whether it is read for a guess at an unknown word, over the whole vocabulary
 */
export type ReadFile = (name: string, isFar: boolean) => Promise<Uint8Array>;

/** The files of an index, each read once and when it is first needed. */
export interface IndexFiles {
  readonly manifest: Manifest;
  /** How many records there are. */
  readonly size: number;
  /** The parts of the vocabulary, in order, that hold the words with this beginning; all with the beginning ''. */
  readonly vocabulary: (beginning: string) => Promise<readonly (readonly ListedWord[])[]>;
  /** The number of the shard in which a word stands, if it stands anywhere. */
  readonly shardOf: (term: string) => number;
  readonly wordShard: (shard: number) => Promise<Shard>;
  /** The shards that hold the values from `low` to `high`, and their neighbours. */
  readonly numberShards: (low: number, high: number) => Promise<readonly Shard[]>;
  /** The shard in which a day, a month or a year stands, if it stands anywhere. */
  readonly dateShard: (key: string) => Promise<Shard | undefined>;
  readonly records: (ids: readonly number[]) => Promise<readonly SearchRecord[]>;
  /** For each record whether it has this value: 1 or 0. */
  readonly facet: (facet: string, value: string) => Promise<Uint8Array>;
}

/**
 * Reads the manifest and stands ready to read the rest, each file once.
 *
 * @throws what `read` throws; a file that failed to come is asked for again the next time
 *
 * @example
 * const files = await indexFiles((path) => readFile(`dist/search/${path}`));
 * await files.numberShards(40, 60) // the shards that hold numbers from 40 to 60
 */
export async function indexFiles(read: ReadFile): Promise<IndexFiles> {
  // Written by the build that wrote this program: its shape is known.
  const manifest = JSON.parse(decode(await read(MANIFEST, false))) as Manifest;
  const once = onceEach((name, isFar) => read(`${manifest.folder}/${name}`, isFar));
  const size = RECORD_KINDS.reduce((sum, kind) => sum + manifest.records[kind], 0);
  return {
    manifest,
    size,
    vocabulary(beginning) {
      const { vocabulary } = manifest;
      const from = Math.max(0, placeIn(vocabulary, beginning));
      let to = from;
      while (to < vocabulary.length && (to === from || (vocabulary[to] ?? '').startsWith(beginning))) to++;
      const parts = vocabulary.slice(from, to);
      const isFar = beginning === '';
      return Promise.all(
        parts.map((_, i) => once(FILES.vocabulary(from + i), (bytes) => decodeWords(decode(bytes)), isFar)),
      );
    },
    shardOf: (term) => Math.max(0, placeIn(manifest.words, term)),
    wordShard: (shard) => once(FILES.words(shard), readShard),
    numberShards(low, high) {
      const firsts = manifest.numbers.map(Number);
      const from = Math.max(0, lowerBound(firsts.length, (i) => (firsts[i] ?? 0) <= low) - 1);
      const to = lowerBound(firsts.length, (i) => (firsts[i] ?? 0) <= high);
      return Promise.all(firsts.slice(from, to).map((_, i) => once(FILES.numbers(from + i), readShard)));
    },
    async dateShard(key) {
      const at = placeIn(manifest.dates, key);
      return at < 0 ? undefined : once(FILES.dates(at), readShard);
    },
    async records(ids) {
      const { block } = manifest;
      return Promise.all(
        ids.map(async (id) => {
          const list = await once(
            FILES.records(Math.floor(id / block)),
            (bytes) => JSON.parse(decode(bytes)) as readonly SearchRecord[],
          );
          const record = list[id % block];
          if (record === undefined) throw new RangeError(`The index has no record ${id}.`);
          return record;
        }),
      );
    },
    async facet(facet, value) {
      const values = await once(FILES.facet(facet), (bytes) => JSON.parse(decode(bytes)) as readonly string[]);
      const at = values.indexOf(value);
      const set = new Uint8Array(size);
      if (at >= 0) markRuns(await once(FILES.facetValue(facet, at), (bytes) => bytes), set);
      return set;
    },
  };
}

/** Reads and parses each file when it is first asked for; one that failed to come, the next time again. */
function onceEach(read: ReadFile) {
  const kept = new Map<string, Promise<unknown>>();
  return <T>(name: string, parse: (bytes: Uint8Array) => T, isFar = false): Promise<T> => {
    const known = kept.get(name);
    if (known !== undefined) return known as Promise<T>;
    const fresh = read(name, isFar).then(parse);
    kept.set(name, fresh);
    fresh.catch(() => kept.delete(name));
    return fresh;
  };
}

/** Where a key stands among files in order, by the first key of each; -1 before the first. */
function placeIn(firsts: readonly string[], key: string): number {
  return lowerBound(firsts.length, (i) => (firsts[i] ?? '') <= key) - 1;
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
