/** A stretch of calendar days that an EDTF value names. */
export interface DateRange {
  /** Its first day, counted from 1970-01-01; absent where the start is open. */
  readonly first?: number;
  /** Its last day, inclusive; absent where the end is open. */
  readonly last?: number;
  readonly approximate: boolean;
  /** The value's two ends as written; both are the same part where it is no interval. */
  readonly from?: DatePart;
  readonly to?: DatePart;
  readonly interval: boolean;
}

/** One end of an EDTF value. */
export interface DatePart {
  readonly year: number;
  /** 1 to 12, or an EDTF season code from 21. */
  readonly month?: number;
  readonly day?: number;
  readonly approximate: boolean;
  /** How many of the year's last digits are left open: 1 for "199X", 2 for "19XX". */
  readonly openDigits: number;
}

const DAY = 86_400_000;

/** `2025`, `2025-07`, `2025-07-18`, `199X`, each with a `~`, `?` or `%`, and a time of day, which is left out. */
const PART = /^(?<year>-?\d{2,4}X{0,2})(?:-(?<month>\d\d)(?:-(?<day>\d\d))?)?(?:T[\d:.Z+-]+)?(?<qualifier>[~?%]?)$/;

/**
 * Reads an Extended Date/Time Format value (ISO 8601-2) as far as news articles need it.
 *
 * @returns `undefined` for a value that names no days, such as a bare time of day
 *
 * @example
 * readEdtf('2025-03/..') // { first: 20148, interval: true, … }
 */
export function readEdtf(edtf: string): DateRange | undefined {
  const [start = '', end] = edtf.split('/');
  const from = readPart(start);
  const to = end === undefined ? from : readPart(end);
  if (from === undefined && to === undefined) return undefined;
  if (from === undefined && !isOpen(start)) return undefined;
  if (to === undefined && !isOpen(end ?? start)) return undefined;
  return {
    ...(from !== undefined && { from, first: firstDay(from) }),
    ...(to !== undefined && { to, last: lastDay(to) }),
    approximate: (from?.approximate ?? false) || (to?.approximate ?? false),
    interval: end !== undefined,
  };
}

function isOpen(part: string): boolean {
  return part === '' || part === '..';
}

function readPart(part: string): DatePart | undefined {
  const groups = PART.exec(part)?.groups;
  if (groups === undefined) return undefined;
  const { year = '', month, day, qualifier } = groups;
  const openDigits = year.length - year.replaceAll('X', '').length;
  return {
    year: Number(year.replaceAll('X', '0')),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
    approximate: qualifier !== '',
    openDigits,
  };
}

function firstDay({ year, month, day }: DatePart): number {
  return dayNumber(year, startMonth(month), day ?? 1);
}

function lastDay(part: DatePart): number {
  const { year, month, day, openDigits } = part;
  if (day !== undefined) return firstDay(part);
  if (month === undefined) return dayNumber(year + 10 ** openDigits, 1, 1) - 1;
  return dayNumber(year, startMonth(month) + monthsIn(month), 1) - 1;
}

/** Months past 12 run on into the next year. */
function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / DAY);
}

/** Seasons (21 spring to 24 winter) and quarters (33 to 36) begin with a month. */
function startMonth(month = 1): number {
  if (month >= 21 && month <= 24) return (month - 21) * 3 + 3;
  if (month >= 33 && month <= 36) return (month - 33) * 3 + 1;
  return month;
}

function monthsIn(month: number): number {
  return month > 12 ? 3 : 1;
}
