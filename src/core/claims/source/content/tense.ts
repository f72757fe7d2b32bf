import { cueVerb } from '../cues/cue-verbs.ts';
import type { Item } from '../grammar/unit.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';

const TENSES = [
  ['would', /^(?:would|could|might|should)$/],
  ['will', /^(?:will|can|may|must|shall|'ll|wo|ca)$/],
  ['present', /^(?:is|are|am|has|have|do|does|'s|'re|'m|'ve)$/],
  ['past', /^(?:was|were|had|did|'d)$/],
] as const;

export type Tense = (typeof TENSES)[number][0] | 'open';

/** The tense of a verb, as far as its auxiliaries and its form tell; "open" for "put" and "went". */
export function tenseOf(items: readonly Item[], { head, helpers }: VerbGroup): Tense {
  const lower = items[head]?.lower ?? '';
  for (const word of [...helpers, lower]) {
    const tense = TENSES.find(([, words]) => words.test(word));
    if (tense !== undefined) return tense[0];
  }
  if (cueVerb(lower)?.form === 'past' || lower.endsWith('ed')) return 'past';
  return /[^s]s$/.test(lower) ? 'present' : 'open';
}
