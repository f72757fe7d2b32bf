import { WHEN } from '../content/setting.ts';
import { cueNoun } from '../cues/cue-nouns.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';

/** "voiced concern about": the noun that carries the act, and where its content begins. */
export function actOfSpeech(
  clauses: Clauses,
  from: number,
): { cue: number; content: number; kind: 'clause' | 'object' } | undefined {
  const { items } = clauses;
  const end = nounPhraseEnd(items, from, false);
  const noun = cueNoun(items[end - 1]?.lower ?? '');
  if (end === from || noun === undefined) return undefined;
  // "called Lee's remarks on the port a joke": the words are another's.
  if (items.slice(from, end).some(({ lower }) => lower === "'s" || lower === "'")) return undefined;
  const link = items[end]?.lower ?? '';
  // "announced its decision on Monday"
  if (link === 'on' && WHEN.test(items[end + 1]?.lower ?? '')) return undefined;
  // "posted a message on a wall"
  if (link === 'on' && PUTTING.test(items[from - 1]?.lower ?? '')) return undefined;
  if (noun.prepositions.has(link) && link !== 'that') return { cue: end, content: end + 1, kind: 'object' };
  if (noun.clause && (link === 'that' || link === ':')) return { cue: end, content: end + 1, kind: 'clause' };
  return noun.infinitive && link === 'to' ? { cue: end, content: end, kind: 'clause' } : undefined;
}

/** "a message on a wall reading “Stay”" */
export function carriesWords(items: readonly Item[], from: number): boolean {
  const quotation = items.slice(from, from + LONGEST_THING).findIndex(({ pos }) => pos === 'QUOTE');
  return quotation > 0 && items[from + quotation - 1]?.lower === 'reading';
}

const LONGEST_THING = 10;

/** Verbs that put words in a place. */
export const PUTTING = /^(?:post|publish|share|leave|put)(?:s|ed|d)?$|^left$/;
