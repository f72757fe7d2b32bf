import { MONTHS, WEEKDAYS } from '../../../text/calendar-words.ts';
import { nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';

/** A day or a month. */
export const WHEN = new RegExp(
  `^(?:${[...WEEKDAYS, ...MONTHS].join('|')}|yesterday|today|tonight|(?:jan|feb|aug|sept|oct|nov|dec)\\.?)$`,
);

/** "said that night" */
export const TIMES =
  /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|summer|spring|autumn|fall|winter)$/;

const SETTING = new Set(
  'in on at during to via through by from before after outside inside last this earlier late early with over'.split(
    ' ',
  ),
);

/**
 * Behind a verb of saying: when, where and to whom, up to the words said.
 *
 * @example
 * skipSetting(items('Lee said on Monday in Lund that it leaks.'), 2) // 6
 */
export function skipSetting(items: readonly Item[], from: number): number {
  let i = from;
  for (let step = 0; step < 8; step++) {
    const item = items[i];
    if (item === undefined) break;
    if (item.pos === 'ADV' && !/^(?:no|not|there|why|how|where)$/.test(item.lower)) i++;
    // "so calmly and slowly"
    else if (item.lower === 'and' && items[i - 1]?.pos === 'ADV' && items[i + 1]?.lower.endsWith('ly')) i += 2;
    else if (WHEN.test(item.lower)) {
      i++;
      // "May 5", "Monday night"
      if (items[i]?.pos === 'NUM' || TIMES.test(items[i]?.lower ?? '')) i++;
    } else if (item.pos === 'BRACKET') i++;
    else if (item.lower === 'that' && TIMES.test(items[i + 1]?.lower ?? '')) i += 2;
    else if (item.pos === 'ADP' && items[nounPhraseEnd(items, i + 1)]?.lower === 'that')
      i = nounPhraseEnd(items, i + 1);
    else if (SETTING.has(item.lower)) {
      const end = nounPhraseEnd(items, i + 1);
      if (end === i + 1 || continuesClause(items[end])) break;
      i = end;
    } else break;
  }
  return i;
}

/** A verb right behind the phrase: it was the subject of the words, not their setting. */
function continuesClause(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === 'VERB' || item.pos === 'AUX');
}
