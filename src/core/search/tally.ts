import { type PostingList, readPostings } from './shard.ts';

/** Postings that answer one term of a query, and how well. */
export interface Evidence {
  readonly list: PostingList;
  readonly bits: number;
  /** How well a record with these flags answers, from 0 (not at all) to about 1. */
  readonly weigh: (flags: number) => number;
}

/** Records with what they score. */
export interface Tally {
  /** Counts the postings of the next term. */
  readonly add: (evidence: readonly Evidence[]) => void;
  /** The records that answer the most terms. */
  readonly result: () => Tallied;
}

export interface Tallied {
  /** In ascending order. */
  readonly records: readonly number[];
  readonly score: (record: number) => number;
  /** How many of the terms each of them answers. */
  readonly held: number;
}

/**
 * Scores records term by term. A term counts the more, the fewer records answer it; one
 * rarity holds for all the words that a term stands for, so that a rare look-alike never
 * outranks the word itself.
 *
 * @param size how many records there are
 * @param allowed 1 for each record that the filters let through
 */
export function tally(size: number, allowed?: Uint8Array): Tally {
  const scores = new Float64Array(size);
  const held = new Uint8Array(size);
  const best = new Float32Array(size);
  const touched: number[][] = [];
  return {
    add(evidence) {
      const records: number[] = [];
      for (const { list, bits, weigh } of evidence) {
        readPostings(list, bits, (record, flags) => {
          const weight = weigh(flags);
          const before = best[record] ?? 0;
          if (weight <= before) return;
          if (before === 0) records.push(record);
          best[record] = weight;
        });
      }
      const rarity = Math.log(1 + size / (records.length + 0.5));
      const kept = allowed === undefined ? records : records.filter((record) => allowed[record] === 1);
      for (const record of kept) {
        scores[record] = (scores[record] ?? 0) + rarity * (best[record] ?? 0);
        held[record] = (held[record] ?? 0) + 1;
      }
      for (const record of records) best[record] = 0;
      touched.push(kept);
    },
    result() {
      const rarest = touched.reduce((a, b) => (b.length < a.length ? b : a), touched[0] ?? []);
      let records = rarest.filter((record) => held[record] === touched.length);
      let most = touched.length;
      if (records.length === 0) {
        const all = touched.flat();
        most = all.reduce((a, record) => Math.max(a, held[record] ?? 0), 0);
        records = most === 0 ? [] : [...new Set(all.filter((record) => held[record] === most))];
      }
      return { records: records.sort((a, b) => a - b), score: (record) => scores[record] ?? 0, held: most };
    },
  };
}
