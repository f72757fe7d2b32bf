import { MONTHS, SHORT_MONTHS } from '../../text/calendar-words.ts';
import type { Span } from '../../text/span.ts';
import type { DateTerm } from './query.ts';

/** A date of a query and the words it takes up. */
export interface QueryDate extends Span {
  readonly term: DateTerm;
}

const MONTH = `(?<month>${MONTHS.join('|')}|${SHORT_MONTHS.join('|')}|sept)\\b\\.?`;
const DAY = '(?<day>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?<year>1\\d{3}|20\\d\\d)\\b';

/** "5 March 2024", "March 5, 2024", "5 March", "March 2024", "2024-03-05", "2024-03". */
const DATES = [
  `\\b${DAY}\\s(?:of\\s)?${MONTH}(?:,?\\s${YEAR})?`,
  `\\b${MONTH}\\s${DAY}(?![\\w,.]\\d|\\w)(?:,?\\s${YEAR})?`,
  `\\b${MONTH}\\s${YEAR}`,
  '\\b(?<year>[12]\\d{3})-(?<month>0[1-9]|1[0-2])(?:-(?<day>[0-3]\\d))?(?![\\w-])',
].map((pattern) => new RegExp(pattern, 'gi'));

/**
 * The days and months of a query. A year alone stays a number, a month alone a word.
 *
 * @example
 * queryDates('floods of 5 March 2024') // '2024-03-05', at 10 to 22
 */
export function queryDates(text: string): QueryDate[] {
  const found: QueryDate[] = [];
  for (const pattern of DATES) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const { year = 'XXXX', month = '', day } = match.groups ?? {};
      const nth = /\d/.test(month) ? Number(month) : SHORT_MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
      const edtf = [year, two(nth), ...(day === undefined ? [] : [two(Number(day))])].join('-');
      found.push({ term: { kind: 'date', typed: match[0], edtf }, start, end });
    }
  }
  return found;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
