import type { Bound, ClaimKind, FramingCategory, Mode, SourceType, Tone } from '../claims/claim.ts';

/**
 * Where the editor overrules what was found in an article: a claim is rejected, set or added.
 * It is named by the article's own words, and gives a reason that readers see.
 *
 * In `corrections.yaml`:
 *
 * ```yaml
 * corrections:
 *   - article: harbour-post
 *     quote: nine sailors
 *     nth: 2                               # the second time these words stand there
 *     reject: true
 *     why: A line of a song, not a count.
 *   - article: coast-times
 *     quote: on Friday
 *     in: The ferry sank on Friday         # the words round it tell which
 *     set: { edtf: "2031-05-02" }
 *     why: The article was printed a day late.
 *   - article: coast-times
 *     quote: a score of divers
 *     add: { kind: count, value: 20, bound: about, unit: divers }
 *     why: A score is twenty.
 * ```
 */
export interface Correction {
  /** The article's id. */
  readonly article: string;
  /** The exact words of the claim. */
  readonly quote: string;
  /** Which of several places where the words stand, from 1. */
  readonly nth?: number | undefined;
  /** Words of the article that hold the quotation. */
  readonly in?: string | undefined;
  /** Needed where claims of several kinds are made of the words. */
  readonly kind?: ClaimKind | undefined;
  readonly reject?: true | undefined;
  readonly set?: ClaimFields | undefined;
  readonly add?: ({ readonly kind: ClaimKind } & ClaimFields) | undefined;
  /** A sentence for readers. */
  readonly why: string;
}

/** What a correction may say of a claim; each kind has its own. */
export interface ClaimFields {
  readonly value?: number | undefined;
  readonly to?: number | undefined;
  readonly bound?: Bound | undefined;
  readonly unit?: string | undefined;
  readonly of?: number | undefined;
  readonly edtf?: string | undefined;
  readonly name?: string | undefined;
  readonly type?: SourceType | undefined;
  readonly mode?: Mode | undefined;
  /** The words credited. */
  readonly content?: string | undefined;
  readonly category?: FramingCategory | undefined;
  readonly tone?: Tone | undefined;
  readonly about?: string | undefined;
}

/** What each kind of claim has, the needed ones first. */
export const FIELDS = {
  count: ['value', 'unit', 'bound', 'to', 'of'],
  date: ['edtf'],
  source: ['name', 'type', 'content', 'mode'],
  framing: ['category', 'tone', 'about'],
} as const satisfies Record<ClaimKind, readonly (keyof ClaimFields)[]>;

/** A correction that the articles do not bear out. */
export interface CorrectionProblem {
  /** Where: `corrections[2].quote`. */
  readonly path: string;
  readonly message: string;
}
