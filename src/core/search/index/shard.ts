import { byteWriter, readVarints } from './bytes.ts';

/** A key of the index (a word, a number) and the records that hold it. */
export interface Entry {
  readonly key: string;
  /**
   * For each record its place in the index, with a few bits below on how it holds the key
   * (`record << bits | flags`). In ascending order of records; a record may stand twice.
   */
  readonly postings: Int32Array;
}

/** A run of keys in one file, as `readShard` finds it. */
export interface Shard {
  readonly keys: readonly string[];
  readonly find: (key: string) => PostingList | undefined;
}

/** Where a key's postings stand. */
export interface PostingList {
  readonly bytes: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** How many there are. */
  readonly count: number;
}

/** A file is closed when it passes this: small enough to fetch for one word, large enough to share a request. */
const SHARD_BYTES = 24_000;

/**
 * Cuts entries into files: the length of a header in bytes, the header (a line a key:
 * key, number of postings, bytes), then the postings, each the distance from the record
 * before with the flags in its lowest bits.
 *
 * @param bits how many bits the flags take
 * @returns the files with their first keys
 *
 * @example
 * writeShards(entries, 2).map(({ first }) => first) // ['aback', 'fund', 'nearer']
 */
export function writeShards(
  entries: readonly Entry[],
  bits: number,
): { first: string; bytes: Uint8Array<ArrayBuffer> }[] {
  const shards: { first: string; bytes: Uint8Array<ArrayBuffer> }[] = [];
  let header: string[] = [];
  let first = '';
  let data = byteWriter();
  let size = 0;
  const close = () => {
    if (header.length === 0) return;
    const head = new TextEncoder().encode(header.join('\n'));
    const file = byteWriter();
    file.varint(head.length);
    file.bytes(head);
    file.bytes(data.done());
    shards.push({ first, bytes: file.done() });
    header = [];
    data = byteWriter();
    size = 0;
  };
  for (const { key, postings } of entries) {
    const start = data.length();
    let before = 0;
    const mask = (1 << bits) - 1;
    for (const posting of postings) {
      const record = posting >>> bits;
      data.varint(((record - before) << bits) | (posting & mask));
      before = record;
    }
    if (header.length === 0) first = key;
    const line = `${key} ${postings.length} ${data.length() - start}`;
    header.push(line);
    size += line.length + 1 + data.length() - start;
    if (size >= SHARD_BYTES) close();
  }
  close();
  return shards;
}

/**
 * Reads a file that `writeShards` made.
 *
 * @example
 * readShard(writeShards(entries, 2)[0].bytes).keys // ['aback', 'abandon', …]
 */
export function readShard(bytes: Uint8Array): Shard {
  let at = 0;
  let length = 0;
  readVarints(bytes, 0, bytes.length, (value, next) => {
    length = value;
    at = next;
    return false;
  });
  const lists = new Map<string, PostingList>();
  let start = at + length;
  for (const line of new TextDecoder().decode(bytes.subarray(at, start)).split('\n')) {
    const [key = '', count = '0', size = '0'] = line.split(' ');
    const end = start + Number(size);
    lists.set(key, { bytes, start, end, count: Number(count) });
    start = end;
  }
  return { keys: [...lists.keys()], find: (key) => lists.get(key) };
}

/**
 * Reads a list's postings as `Entry` has them, in ascending order: a record's place with the flags below.
 *
 * @param into what they are written into; it has room for `list.count`
 *
 * @example
 * readPostings(list, 2, into) // into holds 4 << 2 | 1 for record 4 with flags 1, then that of record 9, …
 */
export function readPostings(list: PostingList, bits: number, into: Int32Array): void {
  const { bytes, end } = list;
  const mask = (1 << bits) - 1;
  let record = 0;
  let value = 0;
  let shift = 0;
  let at = 0;
  // As `readVarints` reads, in one loop: a common word has many thousand postings.
  for (let i = list.start; i < end; i++) {
    const byte = bytes[i] ?? 0;
    value |= (byte & 127) << shift;
    if (byte < 128) {
      record += value >>> bits;
      into[at++] = (record << bits) | (value & mask);
      value = 0;
      shift = 0;
    } else shift += 7;
  }
}
