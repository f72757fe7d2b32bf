import type { Item } from '../grammar/unit.ts';
import type { Range } from '../grammar/verb-group.ts';

/** The items before the cue that are its content: `start` and `end`, or `undefined`. */
export function contentBefore(items: readonly Item[], end: number, floor: number): Range | undefined {
  let last = end;
  while (last > floor && items[last - 1]?.lower === ',') last--;
  if (last <= floor) return undefined;
  const quotation = items[last - 1];
  let start = floor;
  if (quotation?.pos === 'QUOTE' && quotation.whole) {
    const before = items[last - 2];
    if (before === undefined || last - 2 < floor || /^[,.:;?!—–-]+$/.test(before.lower)) start = last - 1;
  }
  for (let i = last - 2; i > start; i--) {
    if (/^(?:[.?!]+|;)$/.test(items[i]?.lower ?? '')) {
      start = i + 1;
      break;
    }
  }
  while (start < last && /^(?:[,;:]|and|but|so|yet)$/.test(items[start]?.lower ?? '')) start++;
  return start < last ? { start, end: last } : undefined;
}
