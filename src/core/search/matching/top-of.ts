import { lowerBound } from '../index/lower-bound.ts';

/**
 * The records with the highest scores, the best first; of equal ones the earlier.
 *
 * @param records in any order
 */
export function topOf(records: readonly number[], score: (record: number) => number, count: number): number[] {
  const top: { readonly record: number; readonly score: number }[] = [];
  for (const record of records) {
    const value = score(record);
    const last = top.at(-1);
    if (top.length >= count && last !== undefined && !isBefore(record, value, last)) continue;
    const at = lowerBound(top.length, (i) => {
      const other = top[i];
      return other !== undefined && !isBefore(record, value, other);
    });
    top.splice(at, 0, { record, score: value });
    if (top.length > count) top.pop();
  }
  return top.map(({ record }) => record);
}

function isBefore(record: number, score: number, other: { readonly record: number; readonly score: number }): boolean {
  return score > other.score || (score === other.score && record < other.record);
}
