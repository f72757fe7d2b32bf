/** The months in order, in lower case. */
export const MONTHS: readonly string[] =
  'january february march april may june july august september october november december'.split(' ');

/** The months as agencies and forms shorten them, in order; September has "sept" besides, and May is never shorter. */
export const SHORT_MONTHS: readonly string[] = MONTHS.map((name) => name.slice(0, 3));

/** The days of the week from Monday on, in lower case. */
export const WEEKDAYS: readonly string[] = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');

/**
 * Every word for a month, in lower case and without a point.
 *
 * @example
 * MONTH_WORDS.has('sept') // true
 */
export const MONTH_WORDS: ReadonlySet<string> = new Set([...MONTHS, ...SHORT_MONTHS, 'sept']);
