import { lowerBound } from '../index/lower-bound.ts';
import type { Tallied } from './tally.ts';

/** A record and what it scores. */
export interface Scored {
  readonly record: number;
  readonly score: number;
}

/** The best of a range of records. */
export interface Top {
  /** How many were found there in all. */
  readonly total: number;
  /** The best first; of equal ones the earlier. */
  readonly best: readonly Scored[];
}

/**
 * The records with the highest scores among those from `from` up to but not `until`.
 *
 * @param count at most so many
 *
 * @example
 * topOf({ records: [3, 5, 8], scores: [1, 2, 2] }, 0, 8, 9)
 * // { total: 2, best: [{ record: 5, score: 2 }, { record: 3, score: 1 }] }
 */
export function topOf({ records, scores }: Tallied, from: number, until: number, count: number): Top {
  const best: Scored[] = [];
  let total = 0;
  for (let i = 0; i < records.length; i++) {
    const record = records[i] ?? 0;
    if (record < from || record >= until) continue;
    total++;
    const score = scores[i] ?? 0;
    const last = best.length < count ? undefined : best[count - 1];
    if (last !== undefined && !isBefore(record, score, last)) continue;
    const at = lowerBound(best.length, (j) => {
      const other = best[j];
      return other !== undefined && !isBefore(record, score, other);
    });
    best.splice(at, 0, { record, score });
    if (best.length > count) best.pop();
  }
  return { total, best };
}

function isBefore(record: number, score: number, other: Scored): boolean {
  return score > other.score || (score === other.score && record < other.record);
}
