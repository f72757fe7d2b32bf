import type { Clauses } from '../grammar/clauses.ts';
import type { Item } from '../grammar/unit.ts';
import type { Range } from '../grammar/verb-group.ts';

/** The items before the cue that are its content: `start` and `end`, or `undefined`. */
export function contentBefore(items: readonly Item[], end: number, floor: number): Range | undefined {
  let last = end;
  while (last > floor && items[last - 1]?.lower === ',') last--;
  if (last <= floor || items[last - 1]?.lower === ';') return undefined;
  const quotation = items[last - 1];
  let start = floor;
  if (quotation?.pos === 'QUOTE' && quotation.whole) {
    const before = items[last - 2];
    // "The port, for its part, “has no more room,” Lee said": a small letter goes on with the words before.
    const goesOn = before?.lower === ',' && !quotation.capital;
    if (before === undefined || last - 2 < floor || (/^[,.:;?!—–-]+$/.test(before.lower) && !goesOn)) start = last - 1;
  }
  for (let i = last - 2; i > start; i--) {
    if (/^[.?!]+$/.test(items[i]?.lower ?? '') || (items[i]?.lower === ';' && items[i + 1]?.pos !== 'CCONJ')) {
      start = i + 1;
      break;
    }
  }
  while (start < last && /^(?:[,;:]|and|but|so|yet)$/.test(items[start]?.lower ?? '')) start++;
  return start < last ? { start, end: last } : undefined;
}

/** Words that open the clause at hand, behind a comma or alone before the cue. */
const TURN = /^(?:and|but|or|while|though|although|whereas|because|with|which|who|that|including)$/;

/**
 * Of the words before a cue that more words follow, the clause at hand: in "the bridge is shut, and each time, Lee
 * said, the walls had cracked" the walls alone, and in "left while, Lee said, the walls cracked" not the leaving.
 */
export function clauseAtHand({ items, from, groups }: Clauses, content: Range): Range {
  const last = content.end - 1;
  if (TURN.test(items[last]?.lower ?? '')) return { start: last, end: content.end };
  for (let i = last; i > content.start; i--) {
    const turn = items[i + 1];
    if (!/^(?:[,:—–]|--)$/.test(items[i]?.lower ?? '') || !TURN.test(turn?.lower ?? '')) continue;
    const start = turn?.pos === 'CCONJ' ? i + 2 : i + 1;
    const clause = from.get(i + 2);
    const whole = clause !== undefined && clause.head < content.end;
    if (
      whole ||
      turn?.pos !== 'CCONJ' ||
      !groups.some(({ head, kind }) => kind === 'finite' && head > i && head < content.end)
    )
      return { start, end: content.end };
  }
  return content;
}
