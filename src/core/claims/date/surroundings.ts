import type { Day } from './calendar.ts';
import type { Direction } from './choose-turn.ts';
import type { Period } from './period.ts';

/** What surrounds a date: all that can decide what a phrase leaves open. */
export interface Surroundings {
  readonly published: Day | undefined;
  /** The date that the text spoke of last. */
  readonly reference: Period | undefined;
  /** The quarter whose figures the sentence gives. */
  readonly accounts: Period | undefined;
  /** The year that the same month and day had where the text printed it before. */
  readonly spokenYear: number | undefined;
  /** The year of an earlier date in the paragraph that printed its year. */
  readonly storyYear: number | undefined;
  /** Whether verbs and cues near the date look back or ahead. */
  readonly direction: Direction | undefined;
}

/** A stretch of the calendar: one period, or all from one to another. */
export interface Resolved {
  readonly from: Period;
  readonly to?: Period;
  /** Likely, but not told. */
  readonly approximate?: boolean;
}
