import { comparable } from './answers.ts';
import type { CellView, RowView } from './row-view.ts';

/** One answer with its bound and the articles that give it so. */
export interface LineView {
  /** The same number, the same answer; several lines have it where it is printed in several ways: "318", "over 300". */
  readonly shape: number;
  readonly cells: readonly CellView[];
}

/** A row turned: a line an answer, equal ones together, and those who do not say. */
export interface TurnedRow {
  readonly lines: readonly LineView[];
  readonly silent: readonly CellView[];
}

/**
 * Groups a row's cells by their answer and its bound, so that a line is true of all who stand on it.
 *
 * @example
 * // three articles say 12, one says "a dozen", one says 9, one nothing
 * turned(row) // { lines: [{ shape: 0, cells: [a, b, d] }, { shape: 0, cells: [f] }, { shape: 1, cells: [c] }], silent: [e] }
 */
export function turned({ cells }: Pick<RowView, 'cells'>): TurnedRow {
  const lines = Map.groupBy(
    cells.filter(({ shape }) => shape !== undefined),
    ({ shape, main }) => `${shape} ${main && comparable(main.answer)}`,
  );
  return {
    lines: [...lines.values()]
      .map((own) => ({ shape: own[0]?.shape ?? 0, cells: own }))
      .sort((a, b) => a.shape - b.shape || b.cells.length - a.cells.length),
    silent: cells.filter((cell) => cell.shape === undefined),
  };
}
