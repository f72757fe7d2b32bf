/** A piece of the drawing: a path, and whether it is filled or drawn as a line. */
export interface Stroke {
  readonly d: string;
  readonly fill: boolean;
  readonly width: number;
  readonly faint?: true;
}

const STEP = 16;
const MIDDLE = 6;

/**
 * The width of a sign in its own units; it is 12 high.
 *
 * @example
 * signWidth(3) // 44
 */
export function signWidth(places: number): number {
  return STEP * Math.max(0, places - 1) + 2 * MIDDLE;
}

/**
 * Draws who says what: a place an article, a shape an answer, a line between equal
 * answers, a short stroke for an article that does not say. A line that passes a silent
 * place is broken; two bars between answers say that they are not counted alike.
 *
 * @param shapes a number an answer, `undefined` for an article that does not say; see `tellingOf`
 *
 * @example
 * drawSign([undefined], false) // [{ d: 'M2.5 6h7', fill: false, width: 1, faint: true }]
 */
export function drawSign(shapes: readonly (number | undefined)[], broken: boolean): Stroke[] {
  const bars = broken ? barsAt(shapes) : undefined;
  const joined = tiesOf(shapes);
  const passed = new Set(joined.flatMap(({ from, to }) => range(from + 1, to)));
  return joinAlike([
    ...joined.map(({ from, to }): Stroke => {
      const d = `M${x(from)} 6H${x(to)}`;
      return { d: to - from > 1 ? dashes(x(from), x(to)) : d, fill: false, width: 2 };
    }),
    ...shapes.flatMap((shape, place): Stroke[] => {
      if (shape !== undefined) return glyph(shape, x(place));
      if (passed.has(place) || bars === x(place)) return [];
      return [{ d: `M${x(place) - 3.5} 6h7`, fill: false, width: 1, faint: true }];
    }),
    ...(bars === undefined
      ? []
      : [{ d: `M${bars - 3} 11l3-10M${bars + 1} 11l3-10`, fill: false, width: 1.25 } satisfies Stroke]),
  ]);
}

/**
 * The attributes that draw a piece on a page; what is filled needs none, what is faint is drawn by its class.
 *
 * @example
 * lookOf({ d: 'M0 6h7', fill: true, width: 0 }) // {}
 */
export function lookOf({ fill, width, faint }: Stroke): Readonly<Record<string, string>> {
  if (faint) return { class: 'faint' };
  return fill ? {} : { fill: 'none', stroke: 'currentColor', 'stroke-width': String(width) };
}

/** Those that look alike as one path: a page draws hundreds of signs. */
function joinAlike(strokes: readonly Stroke[]): Stroke[] {
  const joined = new Map<string, Stroke>();
  for (const stroke of strokes) {
    const look = `${stroke.fill} ${stroke.width} ${stroke.faint}`;
    joined.set(look, { ...stroke, d: `${joined.get(look)?.d ?? ''}${stroke.d}` });
  }
  return [...joined.values()];
}

/**
 * Neighbouring equal answers: those between them do not say.
 *
 * @example
 * tiesOf([0, undefined, 0, 1]) // [{ from: 0, to: 2 }]
 */
export function tiesOf(shapes: readonly (number | undefined)[]): { from: number; to: number }[] {
  const told = shapes.flatMap((shape, place) => (shape === undefined ? [] : [{ shape, place }]));
  return told.flatMap(({ shape, place }, nth) => {
    const next = told[nth + 1];
    return next?.shape === shape ? [{ from: place, to: next.place }] : [];
  });
}

/** The line from a place to the next: broken where it passes an article that does not say. */
export type Tie = 'joined' | 'broken';

/**
 * The line behind each place.
 *
 * @example
 * tieBehind([0, undefined, 0, 0, 1]) // ['broken', 'broken', 'joined', undefined, undefined]
 */
export function tieBehind(shapes: readonly (number | undefined)[]): (Tie | undefined)[] {
  const ties = tiesOf(shapes);
  return shapes.map((_, place) => {
    const tie = ties.find(({ from, to }) => from <= place && place < to);
    return tie && (tie.to - tie.from > 1 ? 'broken' : 'joined');
  });
}

/**
 * One answer's shape round x, on a ground 12 high. They are told apart by outline, not by hue.
 *
 * @example
 * glyph(0, 6)[0]?.fill // true
 */
export function glyph(shape: number, x: number): Stroke[] {
  const [draw, fill] = GLYPHS[shape % GLYPHS.length] ?? GLYPHS[0];
  return [{ d: draw(x), fill, width: fill ? 0 : 1.75 }];
}

const disc = (r: number) => (x: number) => `M${x - r} 6a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
const square = (r: number) => (x: number) => `M${x - r} ${6 - r}h${2 * r}v${2 * r}h${-2 * r}z`;
const diamond = (r: number) => (x: number) => `M${x} ${6 - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z`;
const triangle = (r: number) => (x: number) => `M${x} ${6 - r}l${r} ${2 * r}h${-2 * r}z`;
const wedge = (r: number) => (x: number) => `M${x} ${6 + r}l${r} ${-2 * r}h${-2 * r}z`;

const GLYPHS = [
  [disc(4.5), true],
  [square(4), true],
  [diamond(5.4), true],
  [disc(3.75), false],
  [square(3.5), false],
  [triangle(4.5), true],
  [diamond(4.5), false],
  [wedge(4.5), true],
  [triangle(3.75), false],
  [wedge(3.75), false],
] as const satisfies readonly (readonly [(x: number) => string, boolean])[];

function x(place: number): number {
  return MIDDLE + STEP * place;
}

function dashes(from: number, to: number): string {
  let d = '';
  for (let at = from; at < to; at += 5) d += `M${at} 6H${Math.min(at + 3, to)}`;
  return d;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth);
}

/** Half way between the first two neighbours that do not agree. */
function barsAt(shapes: readonly (number | undefined)[]): number | undefined {
  const told = shapes.flatMap((shape, place) => (shape === undefined ? [] : [{ shape, place }]));
  const nth = told.findIndex(({ shape }, index) => index > 0 && shape !== told[index - 1]?.shape);
  const [left, right] = [told[nth - 1], told[nth]];
  return left === undefined || right === undefined ? undefined : (x(left.place) + x(right.place)) / 2;
}
