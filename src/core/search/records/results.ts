import type { Span } from '../../text/span.ts';
import type { Query } from '../query/query.ts';
import type { RecordKind, RecordPassage, SearchRecord } from './record.ts';

/** What a search found. */
export interface SearchResults {
  readonly query: Query;
  /** A group for each kind of record, in the order in which they are shown. */
  readonly groups: Readonly<Record<RecordKind, HitGroup>>;
  /** Who is credited in the passages given, those credited in most of them first. */
  readonly speakers: readonly Speaker[];
  /** How many of the query's terms each hit holds; fewer than all where no record holds all. */
  readonly held: number;
  /** Words that nothing has, and what was searched for instead. */
  readonly corrections: readonly { readonly typed: string; readonly meant: string }[];
  /** Days, years and the like were let in, since nothing counts the number asked for. */
  readonly loosely: boolean;
  /** The nearest values that are counted, where a number is not. */
  readonly nearest: readonly number[];
}

export interface Speaker {
  readonly name: string;
  readonly passages: readonly RecordPassage[];
}

export interface HitGroup {
  /** How many there are in all; of those looked through, where `looked` is given. */
  readonly total: number;
  /** The best, at most as many as were asked for. */
  readonly hits: readonly Hit[];
  /** A phrase is looked for in the texts themselves: in the first `at` of `of`. */
  readonly looked?: { readonly at: number; readonly of: number };
}

export interface Hit {
  readonly record: SearchRecord;
  /** What to mark in the title and in the text. */
  readonly marks: { readonly title: readonly Span[]; readonly text: readonly Span[] };
}
