import type { Facet } from '../index/facets-of.ts';

/** What a reader asks for, taken apart. */
export interface Query {
  /** The words and numbers asked for, in order. */
  readonly terms: readonly QueryTerm[];
  /** Words that must stand side by side, as `keyOfToken` writes them. */
  readonly phrases: readonly (readonly string[])[];
  /** What results are narrowed to: all of these. */
  readonly filters: readonly QueryFilter[];
  /** Words too common to search for, as typed. */
  readonly common: readonly string[];
}

export type QueryTerm = WordTerm | NumberTerm | DateTerm;

export interface WordTerm {
  readonly kind: 'word';
  /** Folded. */
  readonly term: string;
  /** As typed. */
  readonly typed: string;
  /** Stands in quotation marks: this very word, nothing akin to it. */
  readonly exact: boolean;
  /** The last word, which the reader may still be typing. */
  readonly open: boolean;
  /** The number that it spells out. */
  readonly value?: number;
}

export interface NumberTerm {
  readonly kind: 'number';
  readonly typed: string;
  readonly test: NumberTest;
  readonly value: number;
  /** The upper end of a range. */
  readonly to?: number;
  /** The whole that it must be a part of. */
  readonly of?: number;
  /** Must be a percentage. */
  readonly percent: boolean;
  readonly exact: boolean;
}

export interface DateTerm {
  readonly kind: 'date';
  readonly typed: string;
  /** A day, a month, or a day of any year: '2024-03-05', '2024-03', 'XXXX-03-05'. */
  readonly edtf: string;
}

export type NumberTest = 'is' | 'over' | 'at-least' | 'under' | 'at-most' | 'about' | 'between';

export interface QueryFilter {
  readonly facet: Facet;
  readonly value: string;
}
