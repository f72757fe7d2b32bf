import type { Row } from '../../core/comparison/rows/row.ts';

/**
 * Rows as a page shows them: the editor's, then counts and dates, then sources and choices of words; else as they come.
 *
 * @example
 * figuresFirst([{ kind: 'source' }, { kind: 'date' }]) // [{ kind: 'date' }, { kind: 'source' }]
 */
export function figuresFirst<R extends Pick<Row, 'kind' | 'curated'>>(rows: readonly R[]): R[] {
  const place = ({ kind, curated }: R) => (curated ? 0 : kind === 'count' || kind === 'date' ? 1 : 2);
  return [...rows].sort((a, b) => place(a) - place(b));
}
