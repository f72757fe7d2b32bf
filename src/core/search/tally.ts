import { type PostingList, readPostings } from './shard.ts';

/** Postings that answer one term of a query, and how well. */
export interface Evidence {
  readonly list: PostingList;
  readonly bits: number;
  /** How well a record with these flags answers, from 0 (not at all) to about 1. */
  readonly weigh: (flags: number) => number;
}

/** Records with what they score. */
export interface Tallied {
  /** In no order. */
  readonly records: readonly number[];
  readonly score: (record: number) => number;
  /** How many of the terms each of them answers. */
  readonly held: number;
}

/**
 * Scores the records that answer all terms; where there are none, those that answer the most.
 *
 * A term counts the more, the fewer records answer it; one rarity holds for all the words
 * that a term stands for, so that a rare look-alike never outranks the word itself.
 *
 * @param size how many records there are
 * @param terms the postings of each term
 * @param allowed 1 for each record that the filters let through
 */
export function tally(size: number, terms: readonly (readonly Evidence[])[], allowed?: Uint8Array): Tallied {
  // The rarest first: of the postings of the others only those of its records matter.
  const ordered = terms.map((evidence) => ({ evidence, count: countOf(evidence) })).sort((a, b) => a.count - b.count);
  const all = sum(size, ordered, allowed, true);
  return all.records.length > 0 || terms.length < 2 ? all : sum(size, ordered, allowed, false);
}

function sum(
  size: number,
  terms: readonly { readonly evidence: readonly Evidence[]; readonly count: number }[],
  allowed: Uint8Array | undefined,
  everyTerm: boolean,
): Tallied {
  const scores = new Float64Array(size);
  const held = new Uint8Array(size);
  const best = new Float32Array(size);
  const found = new Set<number>();
  let kept: number[] = [];
  for (const [nth, { evidence, count }] of terms.entries()) {
    const records: number[] = [];
    for (const { list, bits, weigh } of evidence) {
      readPostings(list, bits, (record, flags) => {
        if (everyTerm && held[record] !== nth) return;
        if (allowed !== undefined && allowed[record] !== 1) return;
        const weight = weigh(flags);
        const before = best[record] ?? 0;
        if (weight <= before) return;
        if (before === 0) records.push(record);
        best[record] = weight;
      });
    }
    const rarity = Math.log(1 + size / (count + 0.5));
    for (const record of records) {
      scores[record] = (scores[record] ?? 0) + rarity * (best[record] ?? 0);
      held[record] = (held[record] ?? 0) + 1;
      best[record] = 0;
    }
    kept = records;
    if (!everyTerm) for (const record of records) found.add(record);
  }
  const score = (record: number) => scores[record] ?? 0;
  if (everyTerm) return { records: kept, score, held: kept.length === 0 ? 0 : terms.length };
  let most = 0;
  for (const record of found) most = Math.max(most, held[record] ?? 0);
  return { records: [...found].filter((record) => held[record] === most), score, held: most };
}

function countOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((count, { list }) => count + list.count, 0);
}
