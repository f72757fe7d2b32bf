import { type Drawing, type DrawnPath, type DrawnText, disc, round, wrapped } from './drawing.ts';
import { type DrawnEvent, daysToTell, drawnEvents, tiedAt, tiesBetween } from './drawn-events.ts';
import { timeScale } from './time-scale.ts';
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
  const texts: DrawnText[] = heads.flatMap((lines, nth) =>
    lines.map((text, line): DrawnText => ({ x: round(AXIS + column * nth), y: 12 + 14 * line, text, class: 'name' })),
  );
  for (const { at, label } of scale.ticks)
    if (label !== undefined) texts.push({ x: 0, y: round(at + 12), text: label, class: 'tick' });
  const paths: DrawnPath[] = [];
  const ticks = scale.ticks.map(({ at }) => `M${AXIS - 12} ${round(at)}h4`).join('');
  const lines = scale.segments.map(({ from, to }) => `M${AXIS - 8} ${round(from)}V${round(to)}`).join('');
  const breaks = scale.segments
    .slice(1)
    .map(({ from }) => `M${AXIS - 16} ${round(from - 26)}l16-6m-16 13l16-6`)
    .join('');
  paths.push({ class: 'ax', d: lines + ticks + breaks });
  const ties = new Map<string, { y: number; xs: number[] }>();
  const marks: DrawnPath[] = [];
  const lanes = drawnEvents(timeline, scale);
  const joins = tiesBetween(lanes);
  for (const [nth, events] of lanes.entries()) {
    const x = round(AXIS + column * nth + 8);
    paths.push({ class: 'lane', d: `M${x} ${round(top)}V${round(bottom)}` });
    const ordered = [...events].sort((one, other) => one.from - other.from);
    const levels = levelsOf(ordered);
    const side = x + 11 + STEP * Math.max(0, ...levels);
    let free = top - 8;
    for (const [place, event] of ordered.entries()) {
      const at = x + STEP * (levels[place] ?? 0);
      marks.push(...draw(event, at));
      if (event.form !== 'published' && event.form !== 'loose') {
        const tie = ties.get(event.edtf) ?? { y: tiedAt(event), xs: [] };
        tie.xs.push(at);
        ties.set(event.edtf, tie);
      }
      // Below a line that goes on to another column.
      const passing = joins.find((tie) => tie.first <= nth && nth < tie.last && Math.abs(tie.at - event.from) < LINE);
      const y = Math.max(passing === undefined ? event.from + 4 : passing.at + LINE + 2, free + LINE);
      const words = worded ? wrapped(event.label, Math.floor((x + column - side - 8) / 5.4)).slice(0, 3) : [];
      if (y - event.from > 32 || y + LINE * words.length > bottom + LINE) continue;
      const look = event.form === 'published' ? 'faint' : 'label';
      for (const [line, text] of words.entries()) texts.push({ x: side, y: round(y + LINE * line), text, class: look });
      free = y + LINE * (words.length - 1);
    }
  }
  for (const { y, xs } of ties.values())
    if (xs.length > 1) paths.push({ class: 'tie', d: `M${Math.min(...xs)} ${round(y)}H${Math.max(...xs)}` });
  return { width: WIDTH, height: Math.ceil(bottom + 8), paths: [...paths, ...marks], texts };
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
