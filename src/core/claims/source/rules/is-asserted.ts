import { GOING_ON } from '../content/going-on.ts';
import type { CueVerb } from '../cues/cue-verbs.ts';
import { PLAIN } from '../cues/plain-verbs.ts';
import { isPause } from '../grammar/mark-clauses.ts';
import { nounPhraseStart } from '../grammar/noun-phrase.ts';
import { CAUSES } from '../grammar/subject.ts';
import type { Item } from '../grammar/unit.ts';
import { isModal, type VerbGroup } from '../grammar/verb-group.ts';
import { isNobody } from './is-nobody.ts';
import { isOtherSense } from './is-other-sense.ts';
import { quotesAt } from './quotes-at.ts';

/**
 * Whether the verb tells of an act that took place: not what somebody could say, was to
 * say, or says in a clause that only tells which one is meant ("those who favour it").
 */
export function isAsserted(items: readonly Item[], group: VerbGroup, verb: CueVerb): boolean {
  const plain = PLAIN.has(verb.lemma);
  if (isNobody(items, group)) return false;
  // "Ask yourself": nobody has said it yet.
  if (verb.form === 'base' && group.subject === undefined && group.helpers.length === 0) return false;
  if (isOtherSense(items, group, verb) || isSetOff(items, group, verb) || isNaming(items, group, verb)) return false;
  // "shouting “Fire!”"; not "without shouting “Fire!”"
  if (group.kind === 'participle')
    return (
      group.subject !== undefined &&
      items[group.start - 1]?.lower !== 'without' &&
      (GOING_ON.has(items[group.head]?.lower ?? '') ||
        (verb.frames.has('clause') && (items[group.head + 1]?.lower === 'that' || quotesAt(items, group.head + 1))))
    );
  // "It is fair to say": anybody's words.
  if (group.kind === 'infinitive' && items[group.subject?.start ?? -1]?.lower === 'it') return false;
  if (group.relative && isGroup(items, group)) return false;
  if (group.kind === 'infinitive')
    return group.subject !== undefined && (plain || takesPlace(items, group) || isCaused(items, group));
  if (isModal(group))
    return (
      (plain && besideQuotation(items, group)) ||
      ((plain || verb.frames.has('clause')) && isOnly(items, group)) ||
      isMadeSo(group, verb)
    );
  if (group.relative && !plain)
    return (
      items[(group.subject?.start ?? 0) - 1]?.lower === ',' ||
      (isPause(items[(group.subject?.start ?? 0) - 1]) && quotesAt(items, group.head + 1)) ||
      ((verb.frames.has('clause') || verb.frames.has('as')) && isAny(items, group))
    );
  return true;
}

/** "would say only that": it was said, and no more. */
function isOnly(items: readonly Item[], { head, helpers }: VerbGroup): boolean {
  return helpers.includes('only') || items[head + 1]?.lower === 'only';
}

/** "The paper can reveal", "would prefer that": the modal makes an act of it, there and then or politely. */
function isMadeSo({ helpers }: VerbGroup, { modal }: CueVerb): boolean {
  if (modal === 'can') return helpers[0] === 'can' && !helpers.includes('not');
  return modal === 'would' && /^(?:would|'d)$/.test(helpers[0] ?? '');
}

/** "continued to question", "went on to praise": the verb before tells only how the act went. */
function takesPlace(items: readonly Item[], { start }: VerbGroup): boolean {
  const at = items[start - 1]?.lower === 'on' ? start - 2 : start - 1;
  return PHASE.test(items[at]?.lower ?? '');
}

/** "led Lee to ask": what somebody is brought to say is said. */
function isCaused(items: readonly Item[], { start, subject }: VerbGroup): boolean {
  return subject?.end === start && CAUSES.test(items[subject.start - 1]?.lower ?? '');
}

const PHASE =
  /^(?:(?:continu|hesitat|hasten|manag|proceed|happen|decid)(?:e|es|ed|s)?|beg[ai]ns?|begun|starts?|started|goes|went|gone|c[ao]mes?|sought|seeks?|us(?:es|ed)|us)$/;

/** "those who said so were few": the clause tells who is counted. */
function isGroup(items: readonly Item[], { subject }: VerbGroup): boolean {
  return /^(?:those|anyone|everyone|people|voters)$/.test(items[(subject?.start ?? 0) - 1]?.lower ?? '');
}

/** "an order that bans": the clause tells of one thing what it does, not which it is. */
function isAny(items: readonly Item[], { subject }: VerbGroup): boolean {
  const end = (subject?.start ?? 0) - 1;
  if (items[end + 1]?.lower === 'who') return false;
  const start = nounPhraseStart(items, end, Math.max(0, end - 8));
  return start >= 0 && /^an?$/.test(items[start]?.lower ?? '');
}

/** "the bridge, now considered a monument": the participle tells what the thing is, and nobody says so. */
function isSetOff(items: readonly Item[], { start, head, own, helpers }: VerbGroup, verb: CueVerb): boolean {
  return (
    verb.frames.has('as') &&
    verb.form === 'past' &&
    !own &&
    helpers.length > 0 &&
    items[start - 1]?.lower === ',' &&
    items.slice(start, head).every((item) => item.pos === 'ADV')
  );
}

/** "“It is time,” he will say": the words are printed, whatever the tense. */
function besideQuotation(items: readonly Item[], { head, subject }: VerbGroup): boolean {
  const before = items[(subject?.start ?? 0) - 1];
  const next = items[head + 1];
  return before?.whole === true || next?.whole === true || (next?.pos === 'PUNCT' && items[head + 2]?.whole === true);
}

const LONGEST_THING = 8;

/** "a play called “Night”": the participle gives the thing its name. */
function isNaming(items: readonly Item[], group: VerbGroup, verb: CueVerb): boolean {
  if (verb.needs !== 'name' || group.helpers.length > 0) return false;
  if (!/^(?:NOUN|PROPN)$/.test(items[group.head - 1]?.pos ?? '')) return false;
  const start = nounPhraseStart(items, group.head - 1, Math.max(0, group.head - LONGEST_THING));
  // "a charge Lee called “a joke”"
  if (group.own && (group.subject?.start ?? 0) > start) return false;
  const first = items[start];
  const next = items[group.head + 1];
  const named = next?.pos === 'QUOTE' || next?.capital === true;
  return named && first !== undefined && /^(?:a|an|one|another)$/.test(first.lower);
}
