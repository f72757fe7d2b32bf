import { GOING_ON } from '../content/content-end.ts';
import type { CueVerb } from '../cues/cue-verbs.ts';
import type { Item } from '../grammar/unit.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';

/** Verbs that report and do nothing else: they count in any form. */
export const PLAIN = new Set(
  'say tell add ask note argue warn announce report claim write tweet state declare explain insist'.split(' '),
);

const MODAL = /^(?:would|could|can|may|might|should|must|will|'ll|ca|wo)$/;

/**
 * Whether the verb tells of an act that took place: not what somebody could say, was to
 * say, or says in a clause that only tells which one is meant ("those who favour it").
 */
export function isAsserted(items: readonly Item[], group: VerbGroup, verb: CueVerb): boolean {
  const plain = PLAIN.has(verb.lemma);
  if (isNobody(items, group)) return false;
  // "Ask yourself": nobody has said it yet.
  if (verb.form === 'base' && group.subject === undefined && group.helpers.length === 0) return false;
  if (isNaming(items, group, verb) || (group.kind === 'participle' && /^under(?:scor|lin)e$/.test(verb.lemma)))
    return false;
  if (group.kind === 'participle') return GOING_ON.has(items[group.head]?.lower ?? '') && group.subject !== undefined;
  if (group.kind === 'infinitive') return plain && group.subject !== undefined;
  if (group.helpers.some((helper) => MODAL.test(helper))) return plain && besideQuotation(items, group);
  if (group.relative && !plain) return items[(group.subject?.start ?? 0) - 1]?.lower === ',';
  return true;
}

/** "“It is time,” he will say": the words are printed, whatever the tense. */
function besideQuotation(items: readonly Item[], { head, subject }: VerbGroup): boolean {
  const before = items[(subject?.start ?? 0) - 1];
  const next = items[head + 1];
  return before?.whole === true || next?.whole === true || (next?.pos === 'PUNCT' && items[head + 2]?.whole === true);
}

/** "This suggests", "nobody said", and the article's own "we": no source that words could be credited to. */
function isNobody(items: readonly Item[], { subject, relative }: VerbGroup): boolean {
  if (subject === undefined || relative) return false;
  const first = items[subject.start]?.lower ?? '';
  if (/^(?:none|nobody|neither|nothing)$/.test(first) || (first === 'no' && items[subject.start + 1]?.lower === 'one'))
    return true;
  return subject.end - subject.start === 1 && /^(?:this|that|these|we|you|there)$/.test(first);
}

/** "a play called “Night”": the participle gives the thing its name. */
function isNaming(items: readonly Item[], group: VerbGroup, verb: CueVerb): boolean {
  if (verb.lemma !== 'call' || group.helpers.length > 0 || group.subject === undefined || !group.own) return false;
  const first = items[group.subject.start];
  const next = items[group.head + 1];
  const named = next?.pos === 'QUOTE' || next?.capital === true;
  return (
    named && first !== undefined && /^(?:a|an|one|another)$/.test(first.lower) && !items[group.subject.end - 1]?.capital
  );
}
