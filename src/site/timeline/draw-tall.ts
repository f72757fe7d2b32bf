import { type Drawing, type DrawnPath, type DrawnText, disc, round, wrapped } from './drawing.ts';
import { type DrawnEvent, daysToTell, drawnEvents, tiedAt, tiesBetween } from './drawn-events.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import type { Timeline } from './timeline.ts';

const WIDTH = 328;
const AXIS = 76;
const STEP = 9;
const LINE = 13;

/** From this many outlets on, columns are too narrow for words. */
export const CROWD = 4;

/**
 * Draws the dates with time from top to bottom and a column an outlet, for narrow screens.
 *
 * A label that has no room is left out; the list has them all.
 *
 * @example
 * drawTall(timelineOf(story)) // { width: 328, height: 412, paths: [axis, lanes, ties, marks], texts: […] }
 */
export function drawTall(timeline: Timeline): Drawing {
  const names = timeline.entries[0]?.cells.map(({ outlet }) => outlet) ?? [];
  const column = (WIDTH - AXIS) / Math.max(1, names.length);
  const worded = names.length < CROWD;
  const heads = names.map((name) => (worded ? wrapped(name, Math.floor((column - 8) / 6.6)).slice(0, 3) : []));
  const top = 20 + 14 * Math.max(0, ...heads.map((lines) => lines.length));
  const days = daysToTell(timeline);
  const bottom = top + Math.min(900, Math.max(220, new Set(days).size * 64));
  const scale = timeScale(days, top, bottom, 20);
  const events = drawnEvents(timeline, scale);
  const joins = tiesBetween(events);
  const lanes = events.map((own, nth) => {
    const passing = joins.flatMap(({ first, last, at }) => (first <= nth && nth < last ? at : []));
    return drawLane(own, { x: round(AXIS + column * nth + 8), top, bottom, column: worded ? column : 0, passing });
  });
  return {
    width: WIDTH,
    height: Math.ceil(bottom + 8),
    paths: [
      axisOf(scale),
      ...lanes.map(({ lane }) => lane),
      ...tiesOf(lanes.flatMap(({ tied }) => tied)),
      ...lanes.flatMap(({ marks }) => marks),
    ],
    texts: [
      ...heads.flatMap((lines, nth) =>
        lines.map(
          (text, line): DrawnText => ({ x: round(AXIS + column * nth), y: 12 + 14 * line, text, class: 'name' }),
        ),
      ),
      ...scale.ticks.flatMap(({ at, label }): DrawnText[] =>
        label === undefined ? [] : [{ x: 0, y: round(at + 12), text: label, class: 'tick' }],
      ),
      ...lanes.flatMap(({ texts }) => texts),
    ],
  };
}

function axisOf({ ticks, segments }: TimeScale): DrawnPath {
  const marks = ticks.map(({ at }) => `M${AXIS - 12} ${round(at)}h4`);
  const lines = segments.map(({ from, to }) => `M${AXIS - 8} ${round(from)}V${round(to)}`);
  const breaks = segments.slice(1).map(({ from }) => `M${AXIS - 16} ${round(from - 26)}l16-6m-16 13l16-6`);
  return { class: 'ax', d: [...lines, ...marks, ...breaks].join('') };
}

/** Where a column stands and what it has room for. */
interface Room {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** 0 where there is no room for words. */
  readonly column: number;
  /** Where lines go on to columns behind it. */
  readonly passing: readonly number[];
}

/** A mark that the same date in another column is tied to. */
interface Tied {
  readonly edtf: string;
  readonly x: number;
  readonly y: number;
}

/** One outlet's column: its line, its marks, and the words beside them where they have room. */
function drawLane(events: readonly DrawnEvent[], { x, top, bottom, column, passing }: Room) {
  const ordered = [...events].sort((one, other) => one.from - other.from);
  const levels = levelsOf(ordered);
  const side = x + 11 + STEP * Math.max(0, ...levels);
  const marks: DrawnPath[] = [];
  const tied: Tied[] = [];
  const texts: DrawnText[] = [];
  let free = top - 8;
  for (const [place, event] of ordered.entries()) {
    const at = x + STEP * (levels[place] ?? 0);
    marks.push(...draw(event, at));
    if (event.form !== 'published' && event.form !== 'loose') tied.push({ edtf: event.edtf, x: at, y: tiedAt(event) });
    const line = passing.find((tie) => Math.abs(tie - event.from) < LINE);
    const y = Math.max(line === undefined ? event.from + 4 : line + LINE + 2, free + LINE);
    const words = column > 0 ? wrapped(event.label, Math.floor((x + column - side - 8) / 5.4)).slice(0, 3) : [];
    if (y - event.from > 32 || y + LINE * words.length > bottom + LINE) continue;
    const look = event.form === 'published' ? 'faint' : 'label';
    texts.push(...words.map((text, nth): DrawnText => ({ x: side, y: round(y + LINE * nth), text, class: look })));
    free = y + LINE * (words.length - 1);
  }
  return { lane: { class: 'lane', d: `M${x} ${round(top)}V${round(bottom)}` } as const, marks, tied, texts };
}

/** A line between the columns in which a date stands, at the height of the first. */
function tiesOf(tied: readonly Tied[]): DrawnPath[] {
  return [...Map.groupBy(tied, ({ edtf }) => edtf).values()].flatMap((marks): DrawnPath[] => {
    const xs = marks.map(({ x }) => x);
    const y = round(marks[0]?.y ?? 0);
    return xs.length > 1 ? [{ class: 'tie', d: `M${Math.min(...xs)} ${y}H${Math.max(...xs)}` }] : [];
  });
}

/** Marks that would cover each other stand side by side, two at the most. */
function levelsOf(events: readonly DrawnEvent[]): number[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.map(({ from, to }) => {
    if (from <= end + 8) return 1;
    end = to;
    return 0;
  });
}

function draw({ form, from, to }: DrawnEvent, x: number): DrawnPath[] {
  const [a, b] = [round(from), round(to)];
  switch (form) {
    case 'point':
      return [{ class: 'dot', d: disc(x, a, 5) }];
    case 'span':
      return [
        { class: 'bar', d: `M${x} ${a}V${b}` },
        { class: 'cap', d: `M${x - 6} ${a + 1}h12M${x - 6} ${b - 1}h12` },
      ];
    case 'from':
      return [
        { class: 'since', d: `M${x} ${a}V${b}` },
        { class: 'dot', d: disc(x, a, 5) },
      ];
    case 'until':
      return [
        { class: 'since', d: `M${x} ${a}V${b}` },
        { class: 'dot', d: disc(x, b, 5) },
      ];
    case 'loose':
      return [{ class: 'loose', d: `M${x} ${a}V${b}` }];
    case 'published':
      // Beside its lane, so that it shows where something happens that day.
      return [{ class: 'pub', d: `M${x + 3} ${a}h7` }];
    default:
      return form satisfies never;
  }
}
