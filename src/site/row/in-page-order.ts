import type { Row } from '../../core/comparison/rows/row.ts';
import { figuresFirst } from './figures-first.ts';
import { GROUP_NAMES, GROUPS } from './verdict.ts';

/**
 * A story's rows as a reader meets them on its page: what differs, what is the same, what only one says.
 *
 * @example
 * inPageOrder([{ kind: 'count', verdict: 'single' }, { kind: 'count', verdict: 'differ' }])[0]?.verdict // 'differ'
 */
export function inPageOrder<R extends Pick<Row, 'kind' | 'curated' | 'verdict'>>(rows: readonly R[]): R[] {
  const order = Object.keys(GROUP_NAMES);
  const place = ({ verdict }: R) => order.indexOf(GROUPS[verdict]);
  return figuresFirst(rows).sort((a, b) => place(a) - place(b));
}
