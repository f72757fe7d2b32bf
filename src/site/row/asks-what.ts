import type { Row } from '../../core/comparison/rows/row.ts';

/**
 * Whether a row asks what sources say: then their words answer it, and not their names.
 *
 * @example
 * asksWhat({ kind: 'source', question: 'What does Ana Ruiz say?' }) // true
 * asksWhat({ kind: 'source', question: 'Who says how many boats sank?' }) // false
 */
export function asksWhat({ kind, question }: Pick<Row, 'kind' | 'question'>): boolean {
  return kind === 'source' && !/^Who\b/.test(question);
}
