import { closesNounPhrase, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import { TIMES, WHEN } from './setting.ts';

/** Prepositions of when, where and how, by the name they share a weight under. */
const PREPOSITIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    on: 'on',
    in: 'in',
    at: 'at',
    to: 'to',
    from: 'from',
    with: 'with without despite',
    after: 'after before',
    through: 'through via by',
    during: 'during throughout amid until since following',
  }).flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/**
 * Whether an object may end before an item, since a phrase of when, where or how begins there: "denied the charge |
 * through a friend", "announced a truce | last week". Whether it tells of the verb or of the object ("a bridge | in
 * Lund") is not seen here.
 */
export function mayBeAdjunct(items: readonly Item[], i: number): boolean {
  return adjunctOf(items, i) !== undefined && closesNounPhrase(items[i - 1]);
}

/** The name of the class of a phrase of when, where or how; `undefined` where none begins at the item. */
export function adjunctOf(items: readonly Item[], i: number): string | undefined {
  const { lower, pos } = items[i] ?? { lower: '', pos: 'X' };
  if (WHEN.test(lower) || (/^(?:last|this|next|earlier|late)$/.test(lower) && isTime(items[i + 1]))) return 'time';
  const preposition = pos === 'ADP' || lower === 'to' ? PREPOSITIONS.get(lower) : undefined;
  return preposition !== undefined && isTime(items[nounPhraseEnd(items, i + 1) - 1]) ? 'time phrase' : preposition;
}

function isTime(item: Item | undefined): boolean {
  return WHEN.test(item?.lower ?? '') || TIMES.test(item?.lower.replace(/s$/, '') ?? '');
}
