import { cueVerb } from '../cues/cue-verbs.ts';
import { isPronoun, nounPhraseEnd } from './noun-phrase.ts';
import type { Item } from './unit.ts';

/** No apposition is longer. */
const REACH = 40;

/**
 * Where a source ends (exclusive) that begins at `start`, behind "said", "by" or "according to":
 * with its appositions, its age and the relative clause that closes it.
 */
export function sourceEnd(items: readonly Item[], start: number): number {
  const alone = isPronoun(items[start]) && items[start + 1]?.pos !== 'NOUN';
  let end = alone ? start + 1 : nounPhraseEnd(items, start);
  if (end === start) return start;
  while (items[end]?.lower === ',') {
    const next = items[end + 1];
    if (next === undefined || !opensApposition(items, end + 1)) break;
    const close = nextStop(items, end + 1);
    // A comma must close it, or the sentence must end.
    end = close;
  }
  return end;
}

function opensApposition(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined) return false;
  if (/^(?:who|whose|which)$/.test(item.lower)) return true;
  if (item.lower === 'of') return items[at + 1]?.capital === true;
  if (isPronoun(item) || item.pos === 'QUOTE') return false;
  if (cueVerb(item.lower)?.form === 'ing') return false;
  const end = nounPhraseEnd(items, at);
  const next = items[end];
  return end > at && (next === undefined || !(next.pos === 'VERB' || next.pos === 'AUX'));
}

function nextStop(items: readonly Item[], from: number): number {
  for (let i = from; i < items.length && i < from + REACH; i++) {
    const item = items[i];
    if (item === undefined || /^(?:,|;|:|\.|\?|!|—|–|--)$/.test(item.lower) || (item.pos === 'QUOTE' && item.whole))
      return i;
  }
  return Math.min(items.length, from + REACH);
}
