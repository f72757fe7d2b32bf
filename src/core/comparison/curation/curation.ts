import type { ClaimKind } from '../../claims/claim.ts';
import type { NamedReferent } from '../framing/referents.ts';

/**
 * What a story's editor says of its comparison: what to ask, never what the answer is. Values,
 * verdicts and silences always come from the claims.
 *
 * In `story.yaml`:
 *
 * ```yaml
 * questions:
 *   - ask: How many sailors were rescued?      # reword a found row, named by words that stand in it
 *     answers:
 *       harbour-post: [nine sailors]
 *   - ask: When did the ferry sink?
 *     key: sinking                             # the address; else it is made from the question
 *     pin: true                                # the summary shows it
 *     answers:                                 # words of two rows: the rows become one
 *       harbour-post: [on Monday night]
 *       coast-times: [{ quote: early Tuesday, nth: 2, value: "2031-05-06" }]
 *   - ask: How many of the crew were rescued?
 *     only: true                               # these claims leave their rows for a row of their own
 *     answers:
 *       coast-times: [four crew]
 *   - hide: true                               # the row is not shown
 *     answers:
 *       coast-times: [two pages]
 * ```
 *
 * Curated rows stand before the others of their verdict, in the order given.
 */
export interface Curation {
  readonly questions?: readonly CuratedQuestion[] | undefined;
  readonly referents?: readonly NamedReferent[] | undefined;
}

/** One row that the editor words, pins, merges, splits or hides. */
export interface CuratedQuestion {
  /** The question in plain words; without it the found one stays. */
  readonly ask?: string | undefined;
  /** Its name in addresses. */
  readonly key?: string | undefined;
  /** Needed where the quotations hold claims of several kinds. */
  readonly kind?: ClaimKind | undefined;
  /** Pins the row to the summary. */
  readonly pin?: boolean | undefined;
  /** Take the quoted claims alone out of the rows they stand in. Of choices of words the rest is not asked again. */
  readonly only?: boolean | undefined;
  readonly hide?: boolean | undefined;
  /** By article id, the exact words of claims that stand in the row. */
  readonly answers: Readonly<Record<string, readonly Anchor[]>>;
}

/**
 * Words of an article that a claim is made of or stands in; where they stand more than once, `nth`
 * counts from 1 and `in` gives words round them. `value` is what the editor saw read from them, a
 * number or an EDTF date: if they are read otherwise one day, the curation says so.
 */
export type Anchor =
  | string
  | {
      readonly quote: string;
      readonly nth?: number | undefined;
      readonly in?: string | undefined;
      readonly value?: number | string | undefined;
    };

/** A curated question that the articles do not bear out. */
export interface CurationProblem {
  /** Where in the curation: `questions[2].answers.coast-times[0]`. */
  readonly path: string;
  /** What was expected, what was found and, where there is one, the nearest guess. */
  readonly message: string;
}
