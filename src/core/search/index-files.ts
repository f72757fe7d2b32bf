import { type Lexicon, lexicon, lowerBound } from './lexicon.ts';
import { FILES, MANIFEST, type Manifest, tailOf } from './manifest.ts';
import type { SearchRecord } from './record.ts';
import { markRuns } from './runs.ts';
import { readShard, type Shard } from './shard.ts';
import { decodeWords, type ListedWord } from './word-list.ts';

/**
 * Gives the content of a file of the index by its name, as `buildIndex` named it.
 * It rejects where the file cannot be had.
 */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** The files of an index, each read once and when it is first needed. */
export interface IndexFiles {
  readonly manifest: Manifest;
  readonly vocabulary: () => Promise<Lexicon>;
  /** The words that one record alone holds and that begin with the same letter as `term`. */
  readonly tail: (term: string) => Promise<readonly ListedWord[]>;
  /** The shard in which a word stands, if it stands anywhere. */
  readonly wordShard: (term: string) => Promise<Shard | undefined>;
  /** The shards that hold the values from `low` to `high`, and their neighbours. */
  readonly numberShards: (low: number, high: number) => Promise<readonly Shard[]>;
  readonly records: (ids: readonly number[]) => Promise<readonly SearchRecord[]>;
  /** 1 for each record with this value, of `size` in all. */
  readonly facet: (facet: string, value: string, size: number) => Promise<Uint8Array>;
}

/** Reads the manifest and stands ready to read the rest. */
export async function indexFiles(read: ReadFile): Promise<IndexFiles> {
  // Written by the build that wrote this program: its shape is known.
  const manifest = JSON.parse(decode(await read(MANIFEST))) as Manifest;
  const kept = new Map<string, Promise<unknown>>();
  const once = <T>(name: string, parse: (bytes: Uint8Array) => T): Promise<T> => {
    const known = kept.get(name);
    if (known !== undefined) return known as Promise<T>;
    const fresh = read(`${manifest.folder}/${name}`).then(parse);
    kept.set(name, fresh);
    // A file that failed to come is asked for again the next time.
    fresh.catch(() => kept.delete(name));
    return fresh;
  };
  const shardAt = (at: number) => once(FILES.words(at), readShard);
  return {
    manifest,
    vocabulary: () => once(FILES.vocabulary, (bytes) => lexicon(decodeWords(decode(bytes)))),
    async tail(term) {
      const letter = tailOf(term);
      if (!manifest.tails.includes(letter)) return [];
      return once(FILES.tail(letter), (bytes) => decodeWords(decode(bytes)));
    },
    async wordShard(term) {
      const at = lowerBound(manifest.words.length, (i) => (manifest.words[i] ?? '') <= term) - 1;
      return at < 0 ? undefined : shardAt(at);
    },
    numberShards(low, high) {
      const firsts = manifest.numbers.map(Number);
      const from = Math.max(0, lowerBound(firsts.length, (i) => (firsts[i] ?? 0) <= low) - 1);
      const to = lowerBound(firsts.length, (i) => (firsts[i] ?? 0) <= high);
      return Promise.all(firsts.slice(from, to).map((_, i) => once(FILES.numbers(from + i), readShard)));
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
    async facet(facet, value, size) {
      const at = manifest.facets[facet]?.indexOf(value) ?? -1;
      const set = new Uint8Array(size);
      if (at >= 0) markRuns(await once(FILES.facet(facet, at), (bytes) => bytes), set);
      return set;
    },
  };
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
