import { SHORT_MONTHS, WEEKDAYS } from '../../text/calendar-words.ts';

/** What a date names of the calendar; "may" and "march" are months here, since a date claim is made of them. */
const NAMED = new RegExp(
  `\\b(?:${SHORT_MONTHS.join('|')})[a-z]*\\b|\\b(?:${WEEKDAYS.join('|')}|weekend|spring|summer|autumn|winter|christmas|easter)\\b|\\d+`,
  'g',
);

/**
 * Whether two dates, one of them at least not to be resolved, name the same of the calendar as printed.
 *
 * @param a in lower case
 *
 * @example
 * samePrintedDate('since last may', 'since may') // true
 * samePrintedDate('friday', 'over the weekend') // false
 * samePrintedDate('last year', 'this year') // false
 */
export function samePrintedDate(a: string, b: string): boolean {
  if (a === b) return true;
  const [x, y] = [named(a), named(b)];
  return x !== '' && x === y;
}

function named(words: string): string {
  return [...words.matchAll(NAMED)].map(([name]) => (/^\d/.test(name) ? name : name.slice(0, 3))).join(' ');
}
