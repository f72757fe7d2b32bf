import type { Span } from '../../text/span.ts';
import type { Period, Unit } from './period.ts';

/** Where a phrase itself says on which side of its point of view the date lies. */
export type Relation = 'last' | 'this' | 'next';

/** From where an amount of time is counted: the day of publication, or the date that the text spoke of last. */
export type Origin = 'published' | 'reference';

/**
 * What a phrase says of a date by itself, before its article is asked.
 * `within` names the larger period that holds it ("March last year").
 */
export type Expression =
  | { readonly kind: 'fixed'; readonly period: Period }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly relation?: Relation;
      /** From where "last" and "next" look. */
      readonly origin?: Origin;
      readonly within?: Expression;
    }
  | {
      readonly kind: 'month-day';
      readonly month: number;
      readonly day: number;
      /** The year of the event that made the date a name. */
      readonly knownYear?: number;
      /** As printed beside it: tells the year. */
      readonly weekday?: number;
      readonly relation?: Relation;
      readonly within?: Expression;
    }
  | {
      readonly kind: 'day-of-month';
      readonly day: number;
      readonly weekday?: number;
      readonly within?: Expression;
    }
  | { readonly kind: 'weekday'; readonly weekday: number; readonly relation?: Relation; readonly within?: Expression }
  /** A unit that comes round every year or week: its number counts from 1. */
  | {
      readonly kind: 'recurring';
      readonly unit: 'season' | 'quarter' | 'half' | 'weekend';
      readonly number: number;
      readonly relation?: Relation;
      readonly origin?: Origin;
      readonly within?: Expression;
    }
  | {
      readonly kind: 'holiday';
      readonly name: string;
      readonly relation?: Relation;
      readonly year?: number;
      readonly within?: Expression;
    }
  /** "the latest quarter", "the year-ago period": the quarter that the accounts are of, or that of another year. */
  | { readonly kind: 'accounts'; readonly years: number; readonly year?: number; readonly orLatest?: true }
  /** The unit around the origin, moved by steps: "last week" is a step of -1 from publication. */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly steps: number; readonly origin: Origin }
  /** "two days after Friday", "three weeks ago": counted from a date and told as precisely as the unit. */
  | {
      readonly kind: 'offset';
      readonly amount: number;
      readonly unit: Unit;
      readonly origin: Origin | Expression;
      /** "in two weeks": a date only where the words around look ahead, else how long a thing took. */
      readonly onlyAhead?: boolean;
    }
  /** "the past week": the days up to the origin, or from it on. */
  | { readonly kind: 'stretch'; readonly amount: number; readonly unit: Unit }
  /** "the first week of May", "the third Monday of next month"; -1 is the last. */
  | {
      readonly kind: 'nth';
      readonly nth: number;
      readonly of: Unit | { readonly weekday: number };
      readonly within: Expression;
    }
  /** "the week of May 6": the unit that holds another date. */
  | { readonly kind: 'around'; readonly unit: Unit; readonly date: Expression }
  /** "the rest of May": from publication on. */
  | { readonly kind: 'rest'; readonly of: Expression }
  | { readonly kind: 'interval'; readonly from: Expression; readonly to: Expression }
  /** A date that nothing fixes. */
  | { readonly kind: 'vague' };

/** A phrase found, with what it says. */
export interface Proposal extends Span {
  readonly expression: Expression;
  /** The reading is only near: "early 2031", "about three years ago". */
  readonly approximate?: boolean;
  readonly bound?: DateBound;
}

/** Which end of a stretch of time a preposition says that the date is. */
export type DateBound = 'since' | 'until';

/** A shape that dates take, and how to read one; `undefined` where the words turn out to be none. */
export interface DatePattern {
  /** Global, with named groups; every quantifier bounded, so that time grows with the text's length. */
  readonly pattern: RegExp;
  readonly read: (groups: Groups, words: string) => Expression | undefined;
  readonly approximate?: boolean;
}

export type Groups = Readonly<Partial<Record<string, string>>>;
