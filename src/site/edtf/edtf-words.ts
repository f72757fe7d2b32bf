import { type DatePart, readEdtf } from './read-edtf.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const satisfies readonly string[];

const SEASONS: Readonly<Record<number, string>> = {
  21: 'spring',
  22: 'summer',
  23: 'autumn',
  24: 'winter',
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
};

/**
 * An EDTF value in words, at the precision it has and no finer.
 *
 * @example
 * edtfWords('2025-03/..') // 'from March 2025'
 * edtfWords('2025-07-19/2025-07-20') // '19–20 July 2025'
 * edtfWords('2025~') // 'about 2025'
 */
export function edtfWords(edtf: string): string {
  const range = readEdtf(edtf);
  if (range === undefined) return edtf;
  const { from, to, interval } = range;
  if (from === undefined) return to === undefined ? edtf : `until ${partWords(to)}`;
  if (to === undefined) return `from ${partWords(from)}`;
  return interval ? intervalWords(from, to) : partWords(from);
}

/** What two ends share is said once. */
function intervalWords(from: DatePart, to: DatePart): string {
  const plain = !from.approximate && !to.approximate;
  const sameYear = plain && from.year === to.year && from.openDigits + to.openDigits === 0;
  if (sameYear && isMonth(from) && isMonth(to)) {
    if (from.day !== undefined && to.day !== undefined && from.month === to.month)
      return `${from.day}–${to.day} ${monthName(to)} ${to.year}`;
    return `${shortWords(from)} to ${shortWords(to)} ${to.year}`;
  }
  return `${partWords(from)} to ${partWords(to)}`;
}

function partWords(part: DatePart): string {
  return `${part.approximate ? 'about ' : ''}${shortWords(part)} ${yearWords(part)}`.replace(/ +/g, ' ');
}

function shortWords(part: DatePart): string {
  if (part.month === undefined) return '';
  return part.day === undefined ? monthName(part) : `${part.day} ${monthName(part)}`;
}

function isMonth({ month }: DatePart): boolean {
  return month !== undefined && month <= 12;
}

function monthName({ month = 0 }: DatePart): string {
  return MONTHS[month - 1] ?? SEASONS[month] ?? '';
}

function yearWords({ year, openDigits }: DatePart): string {
  if (openDigits === 1) return `the ${year}s`;
  if (openDigits === 2) return `the ${year}s (century)`;
  return String(year);
}
