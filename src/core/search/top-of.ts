import { lowerBound } from './lexicon.ts';

/**
 * The records with the highest scores, the best first; of equal ones the earlier.
 *
 * @param records in ascending order
 */
export function topOf(records: readonly number[], score: (record: number) => number, count: number): number[] {
  const top: { record: number; score: number }[] = [];
  for (const record of records) {
    const value = score(record);
    if (top.length >= count && value <= (top.at(-1)?.score ?? 0)) continue;
    top.splice(
      lowerBound(top.length, (at) => (top[at]?.score ?? 0) >= value),
      0,
      { record, score: value },
    );
    if (top.length > count) top.pop();
  }
  return top.map(({ record }) => record);
}
