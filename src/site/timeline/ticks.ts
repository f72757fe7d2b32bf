import type { Segment } from './time-scale.ts';

export type Unit = 'day' | 'month' | 'year';

export const FINENESS = { year: 0, month: 1, day: 2 } as const satisfies Record<Unit, number>;

/** A mark on the axis. */
export interface Tick {
  readonly at: number;
  /** Absent where labels would run into each other. */
  readonly label?: string;
}

const DAY = 86_400_000;
const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

/**
 * The unit in which a stretch of days is drawn, and the stretch widened to whole units.
 *
 * @param finest see `FINENESS`: how finely its dates were given
 */
export function unitFor(first: number, last: number, finest: number): { first: number; last: number; unit: Unit } {
  const span = last - first;
  if (finest === FINENESS.day && span <= 24) {
    const around = span < 2 ? 1 : 0;
    return { first: first - around, last: last + around, unit: 'day' };
  }
  const [a, b] = [dateOf(first), dateOf(last)];
  if (finest > FINENESS.year && span <= 900)
    return { first: dayOf(a.year, a.month), last: dayOf(b.year, b.month + 1) - 1, unit: 'month' };
  return { first: dayOf(a.year, 0), last: dayOf(b.year + 1, 0) - 1, unit: 'year' };
}

/**
 * The ticks of a segment, a label at each that has room for one.
 *
 * @example
 * ticksOf({ first: 22401, last: 22404, unit: 'day' }, (day) => 75 * (day - 22401), 20)[0] // { at: 0, label: 'Fri 2 May' }
 */
export function ticksOf({ first, last, unit }: Segment, place: (day: number) => number, room: number): Tick[] {
  const days = startsOf(first, last, unit);
  const step = Math.max(1, Math.ceil(room / Math.max(1, place(days[1] ?? last + 1) - place(first))));
  return days
    .map((day, nth): Tick => ({ at: place(day), ...(nth % step === 0 && { label: labelOf(day, unit, nth === 0) }) }))
    .filter((tick, nth) => tick.label !== undefined || days.length <= 40 || nth === 0);
}

function startsOf(first: number, last: number, unit: Unit): number[] {
  if (unit === 'day') return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
  const { year, month } = dateOf(first);
  const days: number[] = [];
  for (let nth = 0; ; nth++) {
    const day = unit === 'month' ? dayOf(year, month + nth) : dayOf(year + nth, 0);
    if (day > last) return days;
    days.push(day);
  }
}

/** A month is named at the first tick and where it begins; a year likewise. */
function labelOf(day: number, unit: Unit, isFirst: boolean): string {
  const { year, month, date, weekday } = dateOf(day);
  if (unit === 'year') return String(year);
  const name = MONTHS[month] ?? '';
  if (unit === 'month') return isFirst || month === 0 ? `${name} ${year}` : name;
  return `${WEEKDAYS[weekday] ?? ''} ${date}${isFirst || date === 1 ? ` ${name}` : ''}`;
}

function dateOf(day: number): { year: number; month: number; date: number; weekday: number } {
  const date = new Date(day * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth(),
    date: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** @param month counted from 0; runs on into other years */
function dayOf(year: number, month: number): number {
  return Math.round(Date.UTC(year, month, 1) / DAY);
}
