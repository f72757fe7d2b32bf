import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { escapeXml } from '../format/escape-xml.ts';
import { drawSign, type Stroke, signWidth } from '../row/sign.ts';
import { fontWidths } from './font-widths.ts';
import { greyPng } from './grey-png.ts';
import { wrap } from './wrap.ts';

/** The size that sites show previews at. */
export const WIDTH = 1200;
const HEIGHT = 630;
/** The room round what is drawn. */
export const EDGE = 72;

export const INK = '#161616';
export const FAINT = '#636363';
const PAPER = '#ffffff';

const FONT = 'src/assets/source-serif-4-semibold.ttf';
const widthOf = fontWidths(readFileSync(FONT));

/** Where and how lines of text are set; `y` is the first baseline. */
interface Setting {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly width: number;
  readonly lines: number;
  readonly colour?: string;
}

/**
 * Text as SVG, broken into lines, and the baseline of its last line.
 *
 * @example
 * setText('Two boats sank', { x: 10, y: 40, size: 20, width: 600, lines: 2 }).end // 40
 */
export function setText(
  text: string,
  { x, y, size, width, lines, colour = INK }: Setting,
): { svg: string; end: number } {
  const leading = Math.round(size * 1.16);
  const set = wrap(text, (run) => widthOf(run) * size, width, lines);
  return {
    svg: set
      .map(
        (line, nth) =>
          `<text x="${x}" y="${y + nth * leading}" font-size="${size}" fill="${colour}">${escapeXml(line)}</text>`,
      )
      .join(''),
    end: y + (set.length - 1) * leading,
  };
}

/**
 * The largest of some sizes at which a text fits its lines whole; else the smallest.
 *
 * @example
 * fittingSize('How many boats sank?', [60, 50, 40], 300, 2) // 50
 */
export function fittingSize(text: string, sizes: readonly number[], width: number, lines: number): number {
  const fits = (size: number) =>
    !wrap(text, (run) => widthOf(run) * size, width, lines).some((line) => line.endsWith('…'));
  return sizes.find(fits) ?? sizes.at(-1) ?? 0;
}

/**
 * A row's sign, so many pixels high.
 *
 * @example
 * setSign([0, 1, undefined], false, 0, 0, 20).svg // a disc, a square, and a short line
 */
export function setSign(
  shapes: readonly (number | undefined)[],
  broken: boolean,
  x: number,
  y: number,
  height: number,
) {
  const scale = height / 12;
  return {
    svg: `<g transform="translate(${x} ${y}) scale(${scale})">${drawSign(shapes, broken).map(strokeSvg).join('')}</g>`,
    width: signWidth(shapes.length) * scale,
  };
}

/**
 * A piece of a sign, as SVG.
 *
 * @example
 * strokeSvg({ d: 'M0 6h7', fill: false, width: 1 }).startsWith('<path d="M0 6h7" fill="none"') // true
 */
export function strokeSvg({ d, fill, width, faint }: Stroke): string {
  const paint = fill ? `fill="${INK}"` : `fill="none" stroke="${INK}" stroke-width="${width}"`;
  return `<path d="${d}" ${paint}${faint ? ' opacity=".75"' : ''}/>`;
}

/**
 * The picture of what is drawn, with the site's mark, as PNG.
 *
 * @example
 * toPng(setText('Two boats sank', setting).svg) // the bytes of a file
 */
export function toPng(drawn: string): Uint8Array<ArrayBuffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}"><rect width="${WIDTH}" height="${HEIGHT}" fill="${PAPER}"/><rect width="${WIDTH}" height="16" fill="${INK}"/>${MARK}${drawn}</svg>`;
  const font = { fontFiles: [FONT], loadSystemFonts: false, defaultFontFamily: 'Same Story Serif' };
  return greyPng(new Resvg(svg, { font }).render().pixels, WIDTH, HEIGHT);
}

const MARK = `<g transform="translate(${WIDTH - EDGE - 222} 64)" fill="${INK}"><g transform="scale(1.75)"><path d="M4 3h20v2H4z"/><circle cx="4" cy="4" r="4"/><circle cx="24" cy="4" r="4"/><circle cx="4" cy="12" r="4"/><path d="M20 8.5h7.5V16H20z"/></g><text x="64" y="25" font-size="32">Same Story</text></g>`;
