import { counted } from '../format/counted.ts';
import type { RowView } from '../row/row-view.ts';
import { inShort } from '../story/short.ts';
import { EDGE, FAINT, fittingSize, setSign, setText, toPng, WIDTH } from './picture.ts';

const ROOM = WIDTH - 2 * EDGE;
const STEP = 60;

/**
 * Draws a story as a picture: its title, and some of its questions, each with its sign.
 *
 * @example
 * storyPreview('A fire', ['The Herald', 'The Post'], rows) // the bytes of a PNG
 */
export function storyPreview(
  title: string,
  outlets: readonly string[],
  rows: readonly RowView[],
): Uint8Array<ArrayBuffer> {
  const size = fittingSize(title, [84, 72, 60], ROOM, 2);
  const heading = setText(title, { x: EDGE, y: 200, size, width: ROOM, lines: 2 });
  const first = Math.max(heading.end + 84, 326);
  const lines = inShort(rows, 3).map(({ question, verdict }, nth) => {
    const y = first + nth * STEP;
    const sign = setSign(verdict.shapes, verdict.broken, EDGE, y - 24, 26);
    const x = EDGE + sign.width + 28;
    return sign.svg + setText(question, { x, y, size: 36, width: WIDTH - EDGE - x, lines: 1 }).svg;
  });
  return toPng(
    [
      setText(counted(outlets.length, 'article'), {
        x: EDGE,
        y: 92,
        size: 32,
        width: ROOM,
        lines: 1,
        colour: FAINT,
      }).svg,
      heading.svg,
      ...lines,
      setText(outlets.join(', '), { x: EDGE, y: 578, size: 32, width: ROOM, lines: 1, colour: FAINT }).svg,
    ].join(''),
  );
}
