import type { Span } from '../text/span.ts';

/** One thing an article states that can be laid beside another article's. */
export type Claim = CountClaim | DateClaim | SourceClaim | FramingClaim;

export type ClaimKind = Claim['kind'];

/** The kinds of claim, in the order in which they are found and shown. */
export const CLAIM_KINDS = ['count', 'date', 'source', 'framing'] as const satisfies readonly ClaimKind[];

/** What every claim has. Its span holds the exact words it is made of. */
interface Anchored extends Span {
  /** The `name` of the source whose words it stands in; absent in the article's own voice. */
  readonly attribution?: string;
  /** Why the story's editor set or added it; absent where it stands as it was found. */
  readonly correction?: string;
}

/** How many, or how much. */
export interface CountClaim extends Anchored {
  readonly kind: 'count';
  /** The number meant; the lower end of a range. A percentage keeps its figure. */
  readonly value: number;
  /** The upper end of a range. */
  readonly to?: number;
  readonly bound: Bound;
  /** The noun counted, without determiners; "%" for percentages; ISO 4217 for money. */
  readonly unit: string;
  /** What a rate is reckoned by: "barrel" of "$60 a barrel". */
  readonly per?: string;
  /** The value of the whole, where this is a part of one. */
  readonly of?: number;
  /**
   * Words of its own clause that narrow it, in reading order: dates, and places behind a preposition
   * ("from Chile" and "since February" of "over 900 miners returned from Chile since February").
   */
  readonly scope?: readonly Span[];
}

export const BOUNDS = ['exact', 'about', 'at-least', 'at-most', 'range'] as const;
export type Bound = (typeof BOUNDS)[number];

/** A point or stretch on the calendar. */
export interface DateClaim extends Anchored {
  readonly kind: 'date';
  /** Extended Date/Time Format (ISO 8601-2); `null` where nothing fixes it. */
  readonly edtf: string | null;
}

/** An act of attribution. Its span is the cue, or the source where no cue stands. */
export interface SourceClaim extends Anchored {
  readonly kind: 'source';
  readonly source: Span | null;
  readonly cue: Span | null;
  /** The words credited, quotation marks included; several parts where the cue breaks a quotation. */
  readonly content: readonly Span[];
  /** One name for one source, all through the document. */
  readonly name: string;
  readonly type: SourceType;
  readonly mode: Mode;
}

export const SOURCE_TYPES = ['person', 'organisation', 'government', 'media', 'document', 'unnamed'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

export const MODES = ['direct', 'mixed', 'indirect'] as const;
/** Whether the content stands in quotation marks: all of it, part of it, or none. */
export type Mode = (typeof MODES)[number];

/** A choice of words that another outlet could have made otherwise. */
export interface FramingClaim extends Anchored {
  readonly kind: 'framing';
  readonly category: FramingCategory;
  readonly tone: Tone;
  /** What it is said of: the same for one referent all through the document. */
  readonly about: string | null;
  /** Whose choice: a source's where it stands in words credited to one. */
  readonly voice: 'article' | 'source';
}

export const FRAMING_CATEGORIES = ['label', 'evaluation', 'distancing', 'hedge'] as const;
export type FramingCategory = (typeof FRAMING_CATEGORIES)[number];

export const TONES = ['positive', 'negative', 'neutral'] as const;
export type Tone = (typeof TONES)[number];
