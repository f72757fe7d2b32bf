import type { Bound, ClaimKind } from '../../claims/claim.ts';
import type { Nuance, Verdict } from '../../comparison/rows/row.ts';
import type { Span } from '../../text/span.ts';

/** One thing that a search can find: a question, a source or a passage. */
export interface SearchRecord {
  /** Unique among all records. */
  readonly id: string;
  readonly kind: RecordKind;
  /** A question's words, a source's name, or the title of the story that a passage stands in. */
  readonly title: string;
  /** A passage's words as printed; for the other kinds further words to be found by. */
  readonly text: string;
  /** Where a reader lands. */
  readonly url: string;
  readonly story?: Named;
  /** Whose words a passage is. */
  readonly outlet?: Named;
  /** A passage's place in its article, in words: "¶ 5.1". */
  readonly locator?: string;
  /** The kinds of claim that it holds, or that a question asks for. */
  readonly claims?: readonly ClaimKind[];
  readonly numbers?: readonly RecordNumber[];
  readonly dates?: readonly RecordDate[];
  /** The names of those whom a passage credits. */
  readonly sources?: readonly string[];
  readonly verdict?: Verdict;
  readonly nuance?: Nuance;
  /** The verdict as readers are told it: "Same (2 of 3 say)". */
  readonly verdictWords?: string;
  /** A question's answers: every outlet of the story, in its order. */
  readonly answers?: readonly RecordAnswer[];
  /** The passages that credit a source. */
  readonly passages?: readonly RecordPassage[];
}

/** The kinds of record, in the order in which the index holds them. */
export const RECORD_KINDS = ['question', 'source', 'passage'] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** A key in addresses and what readers call it. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

/** A number that a record states, by its value. */
export interface RecordNumber {
  readonly value: number;
  readonly to?: number;
  readonly of?: number;
  readonly unit: string;
  readonly bound: Bound;
  /** Its words in `text`. */
  readonly at?: Span;
}

/** A day, a month or a year that a record speaks of. */
export interface RecordDate {
  readonly edtf: string;
  /** Its words in `text`. */
  readonly at?: Span;
}

/** What one outlet answers to a question. */
export interface RecordAnswer {
  readonly outlet: Named;
  /** Its words, absent where it does not say. */
  readonly words?: string;
  /** Whose words they are, where they are not the outlet's own. */
  readonly source?: string;
  /** The same number for the same answer, counted from 0 in the order of the outlets. */
  readonly group?: number;
}

/** A place where a source is credited. */
export interface RecordPassage {
  readonly outlet: Named;
  readonly locator: string;
  readonly url: string;
}
