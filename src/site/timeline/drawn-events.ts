import type { DateRange } from '../format/read-edtf.ts';
import type { Unit } from './ticks.ts';
import type { DayToTell, TimeScale } from './time-scale.ts';
import type { Timeline, TimelineEntry } from './timeline.ts';

/** A date on one outlet's lane, along the axis. */
export interface DrawnEvent {
  readonly edtf: string;
  /** `point`: a day; `span`: days with both ends; `from` and `until`: open; `loose`: only about then. */
  readonly form: 'point' | 'span' | 'from' | 'until' | 'loose' | 'published';
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/**
 * The days that a drawing must tell apart: where dates begin and end, unless finer ones say it better.
 *
 * @example
 * daysToTell(timelineOf(storyOf('It sank on 3 May 2031.'))) // [{ day: 22402, unit: 'day' }]
 */
export function daysToTell({ entries }: Timeline): DayToTell[] {
  const days = entries.flatMap(({ range }) => (isDay(range) ? [range.first ?? 0] : []));
  return entries.flatMap(({ range }): DayToTell[] => {
    const { first, last } = range;
    if (isDay(range)) return [{ day: first ?? 0, unit: 'day' }];
    const unit = unitOf(range);
    const covered = days.some((day) => first !== undefined && last !== undefined && first <= day && day <= last);
    if (covered && unit !== 'day') return [];
    return [first, last]
      .filter((day) => day !== undefined)
      .filter((day) => unit === 'day' || day === (first ?? last))
      .map((day) => ({ day, unit }));
  });
}

function unitOf({ from, to }: DateRange): Unit {
  const part = from ?? to;
  return part?.day !== undefined ? 'day' : part?.month !== undefined ? 'month' : 'year';
}

/**
 * What stands on each outlet's lane, in order of the articles.
 *
 * @example
 * const timeline = timelineOf(storyOf('It sank on 3 May 2031.'))
 * drawnEvents(timeline, timeScale(daysToTell(timeline), 0, 300, 20))[0] // [{ label: '“3 May 2031”', form: 'point', … }]
 */
export function drawnEvents({ entries }: Timeline, scale: TimeScale): DrawnEvent[][] {
  const [start, end] = [scale.segments[0]?.from ?? 0, scale.segments.at(-1)?.to ?? 0];
  const outlets = entries[0]?.cells.length ?? 0;
  return Array.from({ length: outlets }, (_, nth) =>
    entries.flatMap((entry): DrawnEvent[] => {
      const cell = entry.cells[nth];
      const [passage] = cell?.passages ?? [];
      const events: DrawnEvent[] = [];
      if (passage !== undefined) events.push(eventOf(entry, shorten(passage.excerpt.words), scale, start, end));
      if (cell?.published) events.push({ ...eventOf(entry, 'published', scale, start, end), form: 'published' });
      return events;
    }),
  );
}

/** A line that joins one date in several lanes. */
export interface Tie {
  /** Where it stands on the axis. */
  readonly at: number;
  /** The first and the last lane that it joins, counted from 0. */
  readonly first: number;
  readonly last: number;
}

/**
 * Where on the axis an event is joined to the same date of other lanes.
 *
 * @example
 * tiedAt({ form: 'until', from: 10, to: 40 }) // 40
 */
export function tiedAt({ form, from, to }: DrawnEvent): number {
  return form === 'until' ? to : from;
}

/**
 * The lines between lanes, before anything is drawn: labels keep off them.
 *
 * @example
 * tiesBetween([[], []]) // []
 */
export function tiesBetween(lanes: readonly (readonly DrawnEvent[])[]): Tie[] {
  const ties = new Map<string, Tie>();
  for (const [nth, events] of lanes.entries())
    for (const event of events)
      if (event.form !== 'published' && event.form !== 'loose') {
        const known = ties.get(event.edtf);
        ties.set(event.edtf, { at: tiedAt(event), first: known?.first ?? nth, last: nth });
      }
  return [...ties.values()].filter(({ first, last }) => first < last);
}

function eventOf(
  { edtf, range }: TimelineEntry,
  label: string,
  scale: TimeScale,
  start: number,
  end: number,
): DrawnEvent {
  const from = range.first === undefined ? start : scale.startOf(range.first);
  const to = range.last === undefined ? end : Math.max(from, scale.endOf(range.last));
  if (range.last === undefined) return { edtf, label, form: range.approximate ? 'loose' : 'from', from, to };
  if (range.first === undefined) return { edtf, label, form: 'until', from, to };
  if (range.approximate || isYear(range)) return { edtf, label, form: 'loose', from, to };
  if (isDay(range)) return { edtf, label, form: 'point', from: (from + to) / 2, to: (from + to) / 2 };
  return { edtf, label, form: 'span', from, to };
}

function isDay({ first, last, approximate }: DateRange): boolean {
  return first !== undefined && first === last && !approximate;
}

function isYear({ first, last }: DateRange): boolean {
  return first !== undefined && last !== undefined && last - first > 300;
}

function shorten(words: string): string {
  if (words.length <= 28) return `“${words}”`;
  return `“${words.slice(0, 26).replace(/\s+\S*$/, '')} …”`;
}
