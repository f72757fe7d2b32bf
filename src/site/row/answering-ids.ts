import type { Row } from '../../core/comparison/rows/row.ts';

/**
 * The ids of the claims by which an article answers a row, the telling one first; none where it does not say.
 *
 * @param article its key
 *
 * @example
 * answeringIds({ answers: [{ article: 'herald', claims: ['3n7sx4g0'] }] }, 'herald') // ['3n7sx4g0']
 */
export function answeringIds({ answers }: Pick<Row, 'answers'>, article: string): readonly string[] {
  return answers.find((answer) => answer.article === article)?.claims ?? [];
}
