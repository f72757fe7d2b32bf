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
 *
 * @example
 * drawWide(timelineOf(storyOf('It sank on 3 May 2031.')), 800) // { width: 800, … }
 */
export function drawWide(timeline: Timeline, width: number): Drawing {
  const aside = width >= 1000;
  const left = aside ? 200 : 0;
  const scale = timeScale(daysToTell(timeline), left, width - 2, 58);
  const names = timeline.entries[0]?.cells.map(({ outlet }) => outlet) ?? [];
  const paths: DrawnPath[] = axis(scale);
  const texts: DrawnText[] = tickTexts(scale);
  const ties = new Map<string, { x: number; ys: number[] }>();
  const marks: DrawnPath[] = [];
  const lanes = drawnEvents(timeline, scale);
  const lines = tiesBetween(lanes);
  let top = AXIS + 16;
  for (const [nth, events] of lanes.entries()) {
    const crossing = lines.filter(({ first, last }) => first <= nth && nth <= last).map(({ at }) => at);
    const { placed, levels } = stack(events, { left, right: width }, crossing);
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

/** The labels of the axis; one that would run into the label before it is left out. */
function tickTexts({ ticks }: TimeScale): DrawnText[] {
  const texts: DrawnText[] = [];
  for (const { at, label } of ticks) {
    const before = texts.at(-1);
    const isFree = before === undefined || before.x + textWidth(before.text) + BESIDE <= at;
    if (label !== undefined && isFree) texts.push({ x: round(at), y: 14, text: label, class: 'tick' });
  }
  return texts;
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
  readonly label: Label;
}

interface Label {
  readonly x: number;
  /** It ends there. */
  readonly end?: true;
}

/** From where to where dates are drawn. */
interface Bounds {
  readonly left: number;
  readonly right: number;
}

/** Whether a line between lanes may stand where it begins: its label then stands beside that line. */
function isTied({ form }: DrawnEvent): boolean {
  return form !== 'loose' && form !== 'until';
}

/** Where a label of that length begins, from `start` on, so that no line between lanes runs through it. */
function pastTies(start: number, length: number, crossing: readonly number[]): number {
  let free = start;
  for (const at of [...crossing].sort((a, b) => a - b))
    if (free - BESIDE < at && at < free + length) free = at + BESIDE;
  return free;
}

/**
 * Where a label stands that is to be seen as its own mark's: right of the mark; where a line between lanes
 * would run through it there, farther on above its own bar, or left of the mark. Failing that the line is cut.
 */
function labelOf(event: DrawnEvent, length: number, bounds: Bounds, crossing: readonly number[]): Label {
  const aside = isTied(event) ? BESIDE : 0;
  const right = event.from + aside;
  if (right + length > bounds.right)
    return { x: round(aside > 0 ? event.from - aside : Math.min(bounds.right, event.to + 6)), end: true };
  const free = pastTies(right, length, crossing);
  if (free <= Math.max(right, event.to - length)) return { x: round(free) };
  const left = event.from - aside - length;
  const isFree = aside > 0 && left >= bounds.left && pastTies(left, length, crossing) === left;
  return isFree ? { x: round(event.from - aside), end: true } : { x: round(right) };
}

/**
 * Gives each event the highest level on which neither its mark nor its label meets another.
 *
 * @param crossing where lines between lanes cross this one
 */
function stack(
  events: readonly DrawnEvent[],
  bounds: Bounds,
  crossing: readonly number[],
): { placed: Placed[]; levels: number } {
  const taken: number[] = [];
  const placed = [...events]
    .sort((a, b) => a.from - b.from)
    .map((event): Placed => {
      const length = textWidth(event.label);
      const label = labelOf(event, length, bounds, crossing);
      const start = label.end ? label.x - length : label.x;
      const from = Math.min(event.from - 6, start);
      const to = Math.max(event.to, start + length) + 12;
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
