import { type PostingList, readPostings } from '../index/shard.ts';

/** What it is worth to go on as all other records do. */
const LIKELIHOOD = 0.5;
/** What stands in a title alone tells nothing of how a reader goes on. */
const LEAST_OPEN = 0.4;

/** Postings that answer one term of a query, and how well. */
export interface Evidence {
  readonly list: PostingList;
  readonly bits: number;
  /** How well a record with these flags answers, from 0 (not at all) to about 1. */
  readonly weigh: (flags: number) => number;
}

/** What answers one term of a query. */
export interface TermPostings {
  readonly evidence: readonly Evidence[];
  /** The term is a beginning, and each piece of evidence an end that it may take. */
  readonly open: boolean;
}

/** Records with what they score. */
export interface Tallied {
  /** In no order. */
  readonly records: readonly number[];
  /** What each of them scores, in their order. */
  readonly scores: readonly number[];
  /** How many of the terms each of them answers. */
  readonly held: number;
}

/**
 * Scores the records that answer all terms; where there are none, those that answer the most.
 *
 * A term counts the more, the fewer records answer it; one rarity holds for all the words
 * that a term stands for, so that a rare look-alike never outranks the word itself.
 *
 * An open term most likely goes on as it does in most of the records that answer the other
 * terms: "record of" beside "criminal" is "offence" rather than "office".
 *
 * @param terms the postings of each term
 * @param allowed 1 for each record that the filters let through
 */
export type Tally = (terms: readonly TermPostings[], allowed?: Uint8Array) => Tallied;

/**
 * Makes a tally over so many records. It keeps a place for each of them from one query to the
 * next, so that a query costs what it finds and not what there is.
 *
 * @example
 * const tally = tallyOver(3000);
 * tally(terms, allowed) // { records: [7, 12], scores: [1.4, 0.9], … }
 */
export function tallyOver(size: number): Tally {
  const scores = new Float64Array(size);
  const answered = new Uint8Array(size);
  const best = new Float64Array(size);
  let postings = new Int32Array(0);

  return (terms, allowed) => {
    // The rarest first: of the postings of the others only those of its records matter.
    const ordered = terms.map((term) => ({ ...term, count: countOf(term.evidence) })).sort((a, b) => a.count - b.count);
    const all = sum(ordered, allowed, true);
    return all.records.length > 0 || terms.length < 2 ? all : sum(ordered, allowed, false);
  };

  function sum(
    terms: readonly (TermPostings & { readonly count: number })[],
    allowed: Uint8Array | undefined,
    everyTerm: boolean,
  ): Tallied {
    /** Records that hold any term; where all must be held, those that hold the first. */
    const found: number[] = [];
    /** The records behind each end that the open term may take. */
    const ends: number[][] = [];
    for (const [nth, { evidence, count, open }] of terms.entries()) {
      const isOpen = open && evidence.length > 1;
      const records: number[] = [];
      for (const { list, bits, weigh } of evidence) {
        if (postings.length < list.count) postings = new Int32Array(2 * list.count);
        readPostings(list, bits, postings);
        const end: number[] = [];
        for (let i = 0; i < list.count; i++) {
          const posting = postings[i] ?? 0;
          const record = posting >>> bits;
          if (everyTerm && answered[record] !== nth) continue;
          if (allowed !== undefined && allowed[record] !== 1) continue;
          const weight = weigh(posting & ((1 << bits) - 1));
          if (isOpen && weight > LEAST_OPEN) end.push(record);
          const before = best[record] ?? 0;
          if (weight <= before) continue;
          if (before === 0) records.push(record);
          best[record] = weight;
        }
        if (end.length > 0) ends.push(end);
      }
      const rarity = Math.log(1 + size / (count + 0.5));
      for (const record of records) {
        if (answered[record] === 0) found.push(record);
        scores[record] = (scores[record] ?? 0) + rarity * (best[record] ?? 0);
        answered[record] = (answered[record] ?? 0) + 1;
        best[record] = 0;
      }
    }
    const most = everyTerm ? terms.length : found.reduce((sofar, record) => Math.max(sofar, answered[record] ?? 0), 0);
    const records = found.filter((record) => answered[record] === most);
    addLikelihood(ends, records.length, most);
    const held = records.length > 0 ? most : 0;
    const tallied = { records, scores: records.map((record) => scores[record] ?? 0), held };
    for (const record of found) {
      scores[record] = 0;
      answered[record] = 0;
    }
    return tallied;
  }

  /** Adds to each record the share of the records that go on as it does. */
  function addLikelihood(ends: readonly (readonly number[])[], of: number, most: number): void {
    for (const end of ends) {
      let kept = 0;
      for (const record of end) if (answered[record] === most) kept++;
      for (const record of end) {
        if (answered[record] === most) scores[record] = (scores[record] ?? 0) + (LIKELIHOOD * kept) / of;
      }
    }
  }
}

function countOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((count, { list }) => count + list.count, 0);
}
