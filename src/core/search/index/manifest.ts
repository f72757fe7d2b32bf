import type { RecordKind } from '../records/record.ts';

/** What a reader of the index fetches first: where everything else is. */
export interface Manifest {
  /** The folder of all other files, named after their content: they may be cached for ever. */
  readonly folder: string;
  /** How many records of each kind, in the order in which the index numbers them. */
  readonly records: Readonly<Record<RecordKind, number>>;
  /** How many records share a file of display data. */
  readonly block: number;
  /** The first word of each file of words, in order. */
  readonly words: readonly string[];
  /** The first value of each file of numbers, in order. */
  readonly numbers: readonly string[];
  /** The first key of each file of dates, in order. */
  readonly dates: readonly string[];
  /** The first word of each part of the vocabulary, in order. */
  readonly vocabulary: readonly string[];
}

/** The manifest's own name; the only file that changes under one name. */
export const MANIFEST = 'manifest.json';

/** The names of the other files, inside the manifest's folder. */
export const FILES = {
  vocabulary: (part: number) => `v/${part}.txt`,
  words: (shard: number) => `p/w${shard}.bin`,
  numbers: (shard: number) => `p/n${shard}.bin`,
  dates: (shard: number) => `p/d${shard}.bin`,
  records: (block: number) => `d/${block}.json`,
  /** The values of a filter, in the order of their files. */
  facet: (facet: string) => `f/${facet}.json`,
  facetValue: (facet: string, value: number) => `f/${facet}${value}.bin`,
} as const;
