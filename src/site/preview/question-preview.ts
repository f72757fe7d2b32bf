import { answerText } from '../row/answers.ts';
import type { CellView, RowView } from '../row/row-view.ts';
import { glyph } from '../row/sign.ts';
import { EDGE, FAINT, fittingSize, INK, setSign, setText, strokeSvg, toPng, WIDTH } from './picture.ts';

/** More outlets than this do not fit as columns: their sign stands alone. */
const MOST_COLUMNS = 5;
const ROOM = WIDTH - 2 * EDGE;
const GLYPH = 26;
const GLYPHS_AT = 320;

/**
 * Draws a row as a picture: its question, and what each outlet answers.
 *
 * @example
 * questionPreview('A fire', row) // the bytes of a PNG
 */
export function questionPreview(story: string, row: RowView): Uint8Array<ArrayBuffer> {
  const size = fittingSize(row.question, [66, 58, 50], ROOM, 2);
  return toPng(
    [
      setText(story, { x: EDGE, y: 92, size: 32, width: ROOM - 280, lines: 1, colour: FAINT }).svg,
      setText(row.question, { x: EDGE, y: 184, size, width: ROOM, lines: 2 }).svg,
      ...(row.cells.length > MOST_COLUMNS ? [alone(row)] : columns(row.cells)),
      setText(row.verdict.words, { x: EDGE, y: 578, size: 34, width: ROOM, lines: 1 }).svg,
    ].join(''),
  );
}

function alone({ verdict }: RowView): string {
  const width = setSign(verdict.shapes, verdict.broken, 0, 0, 48).width;
  return setSign(verdict.shapes, verdict.broken, EDGE, GLYPHS_AT, Math.min(48, (48 * ROOM) / width)).svg;
}

function columns(cells: readonly CellView[]): string[] {
  const step = ROOM / cells.length;
  const width = step - 32;
  const answers = cells.map(({ main }) => (main === undefined ? 'does not say' : answerText(main.answer)));
  const size = Math.min(...answers.map((answer) => fittingSize(answer, [52, 40, 32], width, 2)));
  return cells.flatMap(({ outlet, main, shape, tie }, nth) => {
    const x = EDGE + nth * step;
    return [
      tie === undefined ? '' : tieSvg(x + GLYPH / 2, x + step + GLYPH / 2, tie),
      `<g transform="translate(${x} ${GLYPHS_AT}) scale(${GLYPH / 12})">${strokesOf(shape)}</g>`,
      setText(outlet, { x, y: GLYPHS_AT + 64, size: 28, width, lines: 1, colour: FAINT }).svg,
      setText(answers[nth] ?? '', {
        x,
        y: GLYPHS_AT + 84 + size,
        size,
        width,
        lines: size > 32 ? 2 : 3,
        colour: main === undefined ? FAINT : INK,
      }).svg,
    ];
  });
}

function strokesOf(shape: number | undefined): string {
  const strokes = shape === undefined ? [{ d: 'M1 6h8', fill: false, width: 1 }] : glyph(shape, 6);
  return strokes.map(strokeSvg).join('');
}

function tieSvg(from: number, to: number, tie: 'joined' | 'broken'): string {
  const dashes = tie === 'broken' ? ' stroke-dasharray="10 8"' : '';
  return `<path d="M${from} ${GLYPHS_AT + GLYPH / 2}H${to}" stroke="${INK}" stroke-width="4"${dashes}/>`;
}
