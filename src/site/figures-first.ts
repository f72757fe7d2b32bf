import type { Row } from '../core/comparison/row.ts';

/** Rows as a page shows them: counts and dates, then sources and choices of words; else as they come. */
export function figuresFirst<R extends Pick<Row, 'kind'>>(rows: readonly R[]): R[] {
  const isFigure = ({ kind }: R) => kind === 'count' || kind === 'date';
  return [...rows.filter(isFigure), ...rows.filter((row) => !isFigure(row))];
}
