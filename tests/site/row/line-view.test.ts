import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerText } from '../../../src/site/row/answers.ts';
import { turned } from '../../../src/site/row/line-view.ts';
import type { RowView } from '../../../src/site/row/row-view.ts';
import { rowViewOf } from '../../support/row-view-of.ts';

/** A row whose articles agree, each in its own print. */
function agreeing(answers: readonly (string | undefined)[]): RowView {
  const row = rowViewOf('How many?', answers);
  return { ...row, cells: row.cells.map((cell) => ({ ...cell, shape: cell.shape === undefined ? undefined : 0 })) };
}

test('one answer in two prints stands on two lines with one sign', () => {
  const { lines, silent } = turned(agreeing(['over 300', '318', undefined, '318', '318']));
  expect(lines.map(({ shape, cells }) => [shape, ...cells.map(({ article }) => article)])).toEqual([
    [0, 'a1', 'a3', 'a4'],
    [0, 'a0'],
  ]);
  expect(silent.map(({ article }) => article)).toEqual(['a2']);
});

test('a line is true of all who stand on it, and every article stands somewhere', () => {
  const answer = fc.option(fc.constantFrom('318', 'over 300', 'nearly 320', 'about 320'), { nil: undefined });
  fc.assert(
    fc.property(fc.array(answer, { minLength: 5, maxLength: 10 }), fc.boolean(), (answers, agree) => {
      const row = agree ? agreeing(answers) : rowViewOf('How many?', answers);
      const { lines, silent } = turned(row);
      for (const { cells } of lines)
        expect(new Set(cells.map(({ main }) => main && answerText(main.answer))).size).toBe(1);
      const placed = [...lines.flatMap(({ cells }) => cells), ...silent].map(({ article }) => article);
      expect(placed.toSorted()).toEqual(row.cells.map(({ article }) => article).toSorted());
    }),
  );
});
