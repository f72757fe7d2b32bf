import type { CellView } from '../site/row/row-view.ts';

const SHAPES = ['a', 'b', 'c', 'd'] as const;

/**
 * The classes that draw a cell's shape and its line to the next cell.
 *
 * @example
 * shapeClass({ shape: undefined, tie: 'joined' }) // 'n tie'
 */
export function shapeClass({ shape, tie }: Pick<CellView, 'shape' | 'tie'>): string {
  const own = shape === undefined ? 'n' : (SHAPES[shape] ?? 'd');
  if (tie === undefined) return own;
  return tie === 'joined' ? `${own} tie` : `${own} tie pass`;
}
