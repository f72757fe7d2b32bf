import { type Drawing, type DrawnPath, type DrawnText, disc, round, textWidth, wrapped } from './drawing.ts';
import { type DrawnEvent, daysToTell, drawnEvents, tiedAt, tiesBetween } from './drawn-events.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import type { Timeline } from './timeline.ts';

/** From a bar to the one below it, with its label between. */
const LEVEL = 36;
const AXIS = 34;
/** From a line to the label beside it. */
const BESIDE = 7;

/**
 * Draws the dates with time from left to right and a lane an outlet.
 *
 * Dates of one lane that would run into each other stand below one another; the same date
 * in several lanes is joined by a line. Nothing is left out, so the height follows the dates.
 *
 * @param width in pixels; from 1,000 on the outlets' names stand left of their lanes
 */
export function drawWide(timeline: Timeline, width: number): Drawing {
  const aside = width >= 1000;
  const left = aside ? 200 : 0;
  const scale = timeScale(daysToTell(timeline), left, width - 2, 58);
  const names = timeline.entries[0]?.cells.map(({ outlet }) => outlet) ?? [];
  const paths: DrawnPath[] = axis(scale);
  const texts: DrawnText[] = scale.ticks.flatMap(({ at, label }) =>
    label === undefined ? [] : [{ x: round(at), y: 14, text: label, class: 'tick' as const }],
  );
  const ties = new Map<string, { x: number; ys: number[] }>();
  const marks: DrawnPath[] = [];
  const lanes = drawnEvents(timeline, scale);
  const lines = tiesBetween(lanes);
  let top = AXIS + 16;
  for (const [nth, events] of lanes.entries()) {
    const crossing = lines.filter(({ first, last }) => first <= nth && nth <= last).map(({ at }) => at);
    const { placed, levels } = stack(events, width, crossing);
    if (nth > 0) paths.push({ class: 'lane', d: `M0 ${top}H${width}` });
    top += aside ? 14 : 36;
    const name = aside ? wrapped(names[nth] ?? '', 24) : [names[nth] ?? ''];
    for (const [line, text] of name.entries())
      texts.push({ x: 0, y: aside ? top + 22 + 18 * line : top - 16, text, class: 'name' });
    if (events.length === 0) texts.push({ x: left, y: top + 22, text: 'no date that can be placed', class: 'faint' });
    for (const { event, level, label } of placed) {
      const y = top + 18 + level * LEVEL;
      marks.push(...draw(event, y));
      texts.push({ ...label, y: y - 10, text: event.label, class: event.form === 'published' ? 'faint' : 'label' });
      if (event.form === 'published' || event.form === 'loose') continue;
      const tie = ties.get(event.edtf) ?? { x: tiedAt(event), ys: [] };
      tie.ys.push(y);
      ties.set(event.edtf, tie);
    }
    top += Math.max(Math.max(1, levels) * LEVEL, aside ? 18 * name.length + 12 : 0) + 6;
  }
  for (const { x, ys } of ties.values())
    if (ys.length > 1) paths.push({ class: 'tie', d: `M${round(x)} ${Math.min(...ys)}V${Math.max(...ys)}` });
  return { width, height: Math.ceil(top), paths: [...paths, ...marks], texts };
}

function axis({ segments, ticks }: TimeScale): DrawnPath[] {
  const lines = segments.map(({ from, to }) => `M${round(from)} ${AXIS - 8}H${round(to)}`).join('');
  const marks = ticks.map(({ at, label }) => `M${round(at)} ${AXIS - 12}v${label === undefined ? 4 : 8}`).join('');
  const breaks = segments
    .slice(1)
    .map(({ from }) => `M${round(from - 31)} ${AXIS}l8-16m1 16l8-16`)
    .join('');
  return [{ class: 'ax', d: lines + marks + breaks }];
}

interface Placed {
  readonly event: DrawnEvent;
  readonly level: number;
  readonly label: { readonly x: number; readonly end?: true };
}

/** Whether a line between lanes may stand where it begins: its label then stands beside that line. */
function isTied({ form }: DrawnEvent): boolean {
  return form !== 'loose' && form !== 'until';
}

/** So far a label gives way to lines between lanes. */
const WAY = 48;

/** Where a label of that length begins so that no line between lanes runs through it, if that is near. */
function pastTies(start: number, length: number, crossing: readonly number[]): number {
  let free = start;
  for (const at of [...crossing].sort((a, b) => a - b))
    if (free - BESIDE < at && at < free + length) free = at + BESIDE;
  return free - start > WAY ? start : free;
}

/**
 * Gives each event the highest level on which neither its mark nor its label meets another.
 *
 * @param crossing where lines between lanes cross this one
 */
function stack(
  events: readonly DrawnEvent[],
  width: number,
  crossing: readonly number[],
): { placed: Placed[]; levels: number } {
  const taken: number[] = [];
  const placed = [...events]
    .sort((a, b) => a.from - b.from)
    .map((event): Placed => {
      const length = textWidth(event.label);
      const aside = isTied(event) ? BESIDE : 0;
      const start = pastTies(event.from + aside, length, crossing);
      const turned = start + length > width;
      const label = turned
        ? ({ x: round(aside > 0 ? event.from - aside : Math.min(width, event.to + 6)), end: true } as const)
        : { x: round(start) };
      const from = Math.min(event.from - 6, turned ? label.x - length : start);
      const to = Math.max(event.to, turned ? label.x : start + length) + 12;
      const free = taken.findIndex((end) => end <= from);
      const level = free < 0 ? taken.length : free;
      taken[level] = to;
      return { event, level, label };
    });
  return { placed, levels: taken.length };
}

function draw({ form, from, to }: DrawnEvent, y: number): DrawnPath[] {
  const [a, b] = [round(from), round(to)];
  switch (form) {
    case 'point':
      return [{ class: 'dot', d: disc(a, y, 6) }];
    case 'span':
      return [
        { class: 'bar', d: `M${a} ${y}H${b}` },
        { class: 'cap', d: `M${a + 1} ${y - 7}v14M${b - 1} ${y - 7}v14` },
      ];
    case 'from':
      return [
        { class: 'since', d: `M${a} ${y}H${b}` },
        { class: 'dot', d: disc(a, y, 6) },
      ];
    case 'until':
      return [
        { class: 'since', d: `M${a} ${y}H${b}` },
        { class: 'dot', d: disc(b, y, 6) },
      ];
    case 'loose':
      return [{ class: 'loose', d: `M${a} ${y}H${b}` }];
    case 'published':
      return [{ class: 'pub', d: `M${a} ${y - 7}v14` }];
    default:
      return form satisfies never;
  }
}
