import { MANY } from '../story/columns.ts';
import type { CellView, RowView } from './row-view.ts';

/** One answer and the articles that give it. */
export interface LineView {
  readonly shape: number;
  readonly cells: readonly CellView[];
}

/** A row turned: a line an answer, in reading order, and those who do not say. */
export interface TurnedRow {
  readonly lines: readonly LineView[];
  readonly silent: readonly CellView[];
}

/**
 * Groups a row's cells by their answer.
 *
 * @example
 * // three articles say 12, one says 9, one nothing
 * turned(row) // { lines: [{ shape: 0, cells: [a, b, d] }, { shape: 1, cells: [c] }], silent: [e] }
 */
export function turned({ cells }: Pick<RowView, 'cells'>): TurnedRow {
  const lines = new Map<number, CellView[]>();
  for (const cell of cells)
    if (cell.shape !== undefined) lines.set(cell.shape, [...(lines.get(cell.shape) ?? []), cell]);
  return {
    lines: [...lines].sort(([a], [b]) => a - b).map(([shape, own]) => ({ shape, cells: own })),
    silent: cells.filter((cell) => cell.shape === undefined),
  };
}

/** Whether so many outlets are shown as lines. */
export function isTurned(outlets: number): boolean {
  return outlets >= MANY;
}
