import { nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';

/** How far behind the thing its number may stand, in items. */
const REACH = 10;

const ROUGHLY =
  /^(?:between|about|around|nearly|almost|just|over|under|roughly|some|only|up|to|at|least|most|more|less|fewer|than|an?|estimated)$/;

/**
 * Whether a number is laid on a thing: "the cost at 2 million", "the party on 28%", "it at between one and two".
 * Not: "the keys on the table", "the bags on 2 carts".
 */
export function isMeasured(items: readonly Item[], at: number): boolean {
  const end = nounPhraseEnd(items, at, false) + REACH;
  for (let i = at; i < items.length && i <= end; i++) {
    const lower = items[i]?.lower;
    if (items[i]?.pos === 'PUNCT') return false;
    if (lower !== 'at' && lower !== 'on') continue;
    let number = i + 1;
    while (number <= end && ROUGHLY.test(items[number]?.lower ?? '')) number++;
    if (/^(?:NUM|SYM)$/.test(items[number]?.pos ?? ''))
      return lower === 'at' || /^(?:%|per)$/.test(items[number + 1]?.lower ?? '');
  }
  return false;
}
