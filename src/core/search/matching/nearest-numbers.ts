import type { IndexFiles } from '../index/index-files.ts';
import { NUMBER_BITS, ROLE, ROLE_MASK } from '../index/posting-flags.ts';
import { readPostings, type Shard } from '../index/shard.ts';

/**
 * The counted values next to one that nothing counts: the nearest below and above, the
 * smaller first.
 *
 * @example
 * await nearestNumbers(files, 45) // [40, 60], where claims count 12, 40, 60 and 300
 */
export async function nearestNumbers(files: IndexFiles, value: number): Promise<number[]> {
  // A shard holds hundreds of values: the neighbours are in the value's own or the next.
  const shards = await files.numberShards(value * 0.5, value * 2);
  const counted = shards.flatMap((shard) => shard.keys.filter((key) => isCounted(shard, key)).map(Number));
  const below = counted.filter((other) => other < value).at(-1);
  const above = counted.find((other) => other > value);
  return [below, above].filter((other) => other !== undefined);
}

function isCounted(shard: Shard, key: string): boolean {
  const list = shard.find(key);
  if (list === undefined) return false;
  const postings = new Int32Array(list.count);
  readPostings(list, NUMBER_BITS, postings);
  return postings.some((posting) => (posting & ROLE_MASK) === ROLE.count);
}
