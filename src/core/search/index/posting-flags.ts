/** Bits of a posting of a word: in the title alone, and how long the text is. */
export const WORD_BITS = 3;
export const TITLE_ONLY = 4;
/** The two lowest bits of a word's flags: 0 for a short text to 3 for a long one. */
export const LENGTH_MASK = 3;

/** Bits of a posting of a number: how it stands there, whether it is a percentage, which way it is open. */
export const NUMBER_BITS = 5;
export const ROLE_MASK = 3;
/**
 * A number that a claim counts; one that is printed; one that is part of a date; the
 * figure before a scale word (the 3 of "3 million").
 */
export const ROLE = { count: 0, printed: 1, date: 2, figure: 3 } as const;
export const PERCENT = 4;
export const AT_LEAST = 8;
export const AT_MOST = 16;

/** Bits of a posting of a date: the record's own date is shorter, a day of the month asked for. */
export const DATE_BITS = 1;
export const PART_OF_DATE = 1;
