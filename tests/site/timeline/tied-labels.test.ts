import { expect, it } from 'vitest';
import { readEdtf } from '../../../src/site/format/read-edtf.ts';
import { drawTall } from '../../../src/site/timeline/draw-tall.ts';
import { drawWide } from '../../../src/site/timeline/draw-wide.ts';
import type { Drawing } from '../../../src/site/timeline/drawing.ts';
import type { Timeline, TimelineEntry } from '../../../src/site/timeline/timeline.ts';
import { rowViewOf } from '../../support/row-view-of.ts';

const OUTLETS = ['Coast Courier', 'Fen Herald', 'Harbour Post'];

/** Two near dates and a far one, each given by those outlets. */
const near: Timeline = {
  entries: [entryOf('2022-01-08', [0, 1, 2]), entryOf('2022-01-09', [0, 2]), entryOf('2022-02-10', [1])],
  unresolved: [],
};

it('draws no line between lanes through the label of a near date', () => {
  const { paths, texts } = drawWide(near, 1264);
  const [, second] = linesOf({ paths });
  expect(second).toBeDefined();
  for (const { x, y, text, end } of texts.filter((label) => label.class === 'label')) {
    const start = end ? x - text.length * 6 : x;
    for (const line of linesOf({ paths }))
      expect(line.x > start && line.x < start + text.length * 6 && line.from < y && y < line.to, text).toBe(false);
  }
});

it('sets a label of a column below the line that goes on to the next', () => {
  const { paths, texts } = drawTall(near);
  const [tie = ''] = paths.filter((path) => path.class === 'tie').map(({ d }) => d);
  const at = Number(/ ([\d.]+)H/.exec(tie)?.[1]);
  const [first] = texts.filter((label) => label.class === 'label');
  expect(first?.y).toBeGreaterThan(at + 10);
});

function linesOf({ paths }: Pick<Drawing, 'paths'>) {
  return paths
    .filter((path) => path.class === 'tie')
    .map(({ d }) => {
      const [x = 0, from = 0, to = 0] = (d.match(/[\d.]+/g) ?? []).map(Number);
      return { x, from, to };
    });
}

function entryOf(edtf: string, given: readonly number[]): TimelineEntry {
  const shapes = OUTLETS.map((_, nth) => (given.includes(nth) ? 0 : undefined));
  const row = rowViewOf(
    edtf,
    shapes.map((shape) => (shape === undefined ? undefined : 'that day')),
    { kind: 'date' },
  );
  const range = readEdtf(edtf);
  if (range === undefined) throw new Error(`no date: ${edtf}`);
  return {
    id: edtf,
    edtf,
    when: edtf,
    range,
    given: row.verdict,
    questions: [],
    cells: row.cells.map(({ outlet, main }) => ({
      outlet,
      passages: main === undefined ? [] : [main],
      published: false,
    })),
  };
}
