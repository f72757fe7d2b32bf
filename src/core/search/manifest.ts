import type { RecordKind } from './record.ts';

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
  /** First letters that have a list of the words used once; empty where the vocabulary holds all words. */
  readonly tails: readonly string[];
  /** The values of each filter, as `key`, with their files. */
  readonly facets: Readonly<Record<string, readonly string[]>>;
}

/** The manifest's own name; the only file that changes under one name. */
export const MANIFEST = 'manifest.json';

/** The list in which a word used once stands: its first letter, or one for all other scripts. */
export function tailOf(word: string): string {
  return /^[a-z]/.test(word) ? word.charAt(0) : '_';
}

/** The names of the other files, inside the manifest's folder. */
export const FILES = {
  vocabulary: 'vocab.txt',
  tail: (letter: string) => `t/${letter}.txt`,
  words: (shard: number) => `p/w${shard}.bin`,
  numbers: (shard: number) => `p/n${shard}.bin`,
  records: (block: number) => `d/${block}.json`,
  facet: (facet: string, value: number) => `f/${facet}${value}.bin`,
} as const;
