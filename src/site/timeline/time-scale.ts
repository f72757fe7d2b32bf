import { FINENESS, type Tick, ticksOf, type Unit, unitFor } from './ticks.ts';

/** A stretch of days drawn at one scale. */
export interface Segment {
  /** Days from 1970-01-01, both inclusive. */
  readonly first: number;
  readonly last: number;
  readonly unit: Unit;
  /** Where it is drawn. */
  readonly from: number;
  readonly to: number;
}

/** Where days stand on a drawn axis. */
export interface TimeScale {
  readonly segments: readonly Segment[];
  readonly ticks: readonly Tick[];
  /** The start of a day; a day between two segments stands where the later one begins. */
  readonly startOf: (day: number) => number;
  /** The end of a day; a day between two segments stands where the earlier one ends. */
  readonly endOf: (day: number) => number;
}

/** A day that the axis must tell apart, and how finely its date was given. */
export interface DayToTell {
  readonly day: number;
  readonly unit: Unit;
}

/** Between two stretches whose scales differ. */
const BREAK = 48;

/** A stretch of fewer days than this is not broken: where its dates are given by the day, and where not. */
const SHORT = { day: 45, other: 120 } as const;
const MOST_SEGMENTS = 5;

/**
 * Lays days on an axis: linear within a segment, and broken where most of a stretch is
 * empty, so that three days and two centuries can stand on one line.
 *
 * @param days what is to be told apart, in any order; at least one
 * @param room how much of the axis one tick label takes
 *
 * @example
 * timeScale([{ day: 22402, unit: 'day' }], 0, 300, 20).segments.length // 1
 */
export function timeScale(days: readonly DayToTell[], from: number, to: number, room: number): TimeScale {
  const units = new Map(
    [...days].sort((a, b) => FINENESS[a.unit] - FINENESS[b.unit]).map(({ day, unit }) => [day, unit]),
  );
  const groups = split(
    [...units.keys()].sort((a, b) => a - b),
    units,
  );
  const weights = groups.map((group) => Math.max(1.5, Math.min(group.length + 1, 8)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const free = to - from - BREAK * (groups.length - 1);
  let at = from;
  const segments = groups.map((group, nth): Segment => {
    const length = (free * (weights[nth] ?? 1)) / total;
    const segment = { ...extent(group, units), from: at, to: at + length };
    at += length + BREAK;
    return segment;
  });
  const place = (day: number, segment: Segment) =>
    segment.from + ((day - segment.first) / (segment.last + 1 - segment.first)) * (segment.to - segment.from);
  return {
    segments,
    ticks: segments.flatMap((segment) => ticksOf(segment, (day) => place(day, segment), room)),
    startOf: (day) => {
      const segment = segments.find(({ last }) => day <= last);
      return segment === undefined ? to : place(Math.max(day, segment.first), segment);
    },
    endOf: (day) => {
      const segment = segments.findLast(({ first }) => day >= first);
      return segment === undefined ? from : place(Math.min(day, segment.last) + 1, segment);
    },
  };
}

function split(days: readonly number[], units: ReadonlyMap<number, Unit>): number[][] {
  let groups = [[...days]];
  while (groups.length < MOST_SEGMENTS) {
    const [widest] = groups
      .flatMap((group, nth) =>
        group.slice(1).map((day, i) => ({ nth, at: i + 1, gap: day - (group[i] ?? day), group })),
      )
      .filter(({ gap, group }) => {
        const span = (group.at(-1) ?? 0) - (group[0] ?? 0);
        const short = group.some((day) => units.get(day) === 'day') ? SHORT.day : SHORT.other;
        return span >= short && gap >= span / 2;
      })
      .sort((a, b) => b.gap - a.gap);
    if (widest === undefined) break;
    const { nth, at, group } = widest;
    groups = [...groups.slice(0, nth), group.slice(0, at), group.slice(at), ...groups.slice(nth + 1)];
  }
  return groups;
}

/** Widened to whole days, months or years; a stretch without a day is not drawn in days. */
function extent(days: readonly number[], units: ReadonlyMap<number, Unit>): Pick<Segment, 'first' | 'last' | 'unit'> {
  const finest = Math.max(...days.map((day) => FINENESS[units.get(day) ?? 'year']));
  return unitFor(days[0] ?? 0, days.at(-1) ?? 0, finest);
}
