import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { RECORD_KINDS, type SearchRecord } from '../records/record.ts';
import { FACETS, facetsOf } from './facets-of.ts';
import { keysOf } from './keys-of.ts';
import { FILES, MANIFEST, type Manifest } from './manifest.ts';
import { append, type NumberList, numbersIn } from './number-list.ts';
import { DATE_BITS, NUMBER_BITS, WORD_BITS } from './posting-flags.ts';
import { writeRuns } from './runs.ts';
import { type Entry, writeShards } from './shard.ts';
import { encodeWords, type ListedWord } from './word-list.ts';

/** How an index is cut into files. */
export interface IndexSizes {
  /** How many words share a part of the vocabulary. */
  readonly vocabulary: number;
  /** How many records share a file of display data. */
  readonly block: number;
}

const SIZES: IndexSizes = { vocabulary: 3_000, block: 32 };

/**
 * Builds the files of a search index.
 *
 * The same records in the same order always give the same bytes. All files but the
 * manifest lie in a folder named after their content.
 *
 * @returns each file's name, with slashes, and its content; `openIndex` reads them
 *
 * @example
 * buildIndex(records).get('manifest.json') // the first file that a reader fetches
 */
export function buildIndex(
  records: readonly SearchRecord[],
  sizes: IndexSizes = SIZES,
): Map<string, Uint8Array<ArrayBuffer>> {
  const ordered = RECORD_KINDS.flatMap((kind) => records.filter((record) => record.kind === kind));
  const files: Files = new Map();
  const firsts = addPostings(files, ordered, sizes);
  addFacets(files, ordered);
  for (let from = 0; from < ordered.length; from += sizes.block) {
    files.set(FILES.records(from / sizes.block), json(ordered.slice(from, from + sizes.block)));
  }

  const folder = `i/${digest(files)}`;
  const manifest: Manifest = {
    folder,
    records: {
      question: countOf(ordered, 'question'),
      source: countOf(ordered, 'source'),
      passage: countOf(ordered, 'passage'),
    },
    block: sizes.block,
    ...firsts,
  };
  const named = new Map([[MANIFEST, json(manifest)]]);
  for (const [name, bytes] of files) named.set(`${folder}/${name}`, bytes);
  return named;
}

type Files = Map<string, Uint8Array<ArrayBuffer>>;

/** Adds the files that say which records hold a word, a number or a date; gives the first key of each. */
function addPostings(files: Files, records: readonly SearchRecord[], sizes: IndexSizes) {
  const words = new Map<string, NumberList>();
  const numbers = new Map<number, NumberList>();
  const dates = new Map<string, NumberList>();
  for (const [id, record] of records.entries()) {
    const keys = keysOf(record);
    for (const [word, flags] of keys.words) append(words, word, (id << WORD_BITS) | flags);
    for (const [value, flags] of keys.numbers) append(numbers, value, (id << NUMBER_BITS) | flags);
    for (const [date, flags] of keys.dates) append(dates, date, (id << DATE_BITS) | flags);
  }
  const addShards = (entries: readonly Entry[], bits: number, nameOf: (shard: number) => string) =>
    writeShards(entries, bits).map(({ first, bytes }, i) => {
      files.set(nameOf(i), bytes);
      return first;
    });
  const wordEntries = entriesOf(words, String, byCodeUnits);
  const vocabulary: string[] = [];
  for (let from = 0; from < wordEntries.length; from += sizes.vocabulary) {
    const part = wordEntries.slice(from, from + sizes.vocabulary);
    files.set(FILES.vocabulary(vocabulary.length), utf8(encodeWords(part.map(listed))));
    vocabulary.push(part[0]?.key ?? '');
  }
  return {
    words: addShards(wordEntries, WORD_BITS, FILES.words),
    numbers: addShards(
      entriesOf(numbers, String, (a, b) => a - b),
      NUMBER_BITS,
      FILES.numbers,
    ),
    dates: addShards(entriesOf(dates, String, byCodeUnits), DATE_BITS, FILES.dates),
    vocabulary,
  };
}

/** Adds the files that say which records each value of each filter lets through. */
function addFacets(files: Files, records: readonly SearchRecord[]): void {
  const facets = new Map(FACETS.map((facet) => [facet, new Map<string, NumberList>()]));
  for (const [id, record] of records.entries()) {
    const values = facetsOf(record);
    for (const [facet, ids] of facets) for (const value of new Set(values[facet])) append(ids, value, id);
  }
  for (const [facet, values] of facets) {
    const sorted = [...values].sort(([a], [b]) => byCodeUnits(a, b));
    files.set(FILES.facet(facet), json(sorted.map(([value]) => value)));
    for (const [i, [, ids]] of sorted.entries()) files.set(FILES.facetValue(facet, i), writeRuns(numbersIn(ids)));
  }
}

function listed({ key, postings }: Entry): ListedWord {
  return { term: key, weight: Math.floor(Math.log2(postings.length)) };
}

function entriesOf<K>(
  map: ReadonlyMap<K, NumberList>,
  name: (key: K) => string,
  order: (a: K, b: K) => number,
): Entry[] {
  return [...map].sort(([a], [b]) => order(a, b)).map(([key, list]) => ({ key: name(key), postings: numbersIn(list) }));
}

function countOf(records: readonly SearchRecord[], kind: SearchRecord['kind']): number {
  return records.filter((record) => record.kind === kind).length;
}

/** Locale-free order, the same on every machine. */
function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function digest(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = sha256.create();
  for (const [name, bytes] of files) hash.update(utf8(`${name} ${bytes.length}\n`)).update(bytes);
  return bytesToHex(hash.digest()).slice(0, 12);
}

function json(value: unknown): Uint8Array<ArrayBuffer> {
  return utf8(JSON.stringify(value));
}

function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
