import { GOING_ON } from '../content/going-on.ts';
import { type CueVerb, particleVerb } from '../cues/cue-verbs.ts';
import { PLAIN } from '../cues/plain-verbs.ts';
import { isPause } from '../grammar/mark-clauses.ts';
import { nounPhraseEnd, nounPhraseStart } from '../grammar/noun-phrase.ts';
import { CAUSES } from '../grammar/subject.ts';
import type { Item } from '../grammar/unit.ts';
import { isModal, isReduced, type VerbGroup } from '../grammar/verb-group.ts';
import { isNobody } from './is-nobody.ts';

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
      isWish(group, verb) ||
      isNews(group, verb)
    );
  if (group.relative && !plain)
    return (
      items[(group.subject?.start ?? 0) - 1]?.lower === ',' ||
      (isPause(items[(group.subject?.start ?? 0) - 1]) && quotesAt(items, group.head + 1)) ||
      ((verb.frames.has('clause') || verb.frames.has('as')) && isAny(items, group))
    );
  return true;
}

/** "shouting “Stop!”", "with Lee yelling: “Stop him!”" */
function quotesAt(items: readonly Item[], at: number): boolean {
  const quotation = /^[:,]$/.test(items[at]?.lower ?? '') ? items[at + 1] : items[at];
  return quotation?.pos === 'QUOTE';
}

/** "held the bridge", "likes to walk": the verb needs something beside it that isn't there. */
function isOtherSense(items: readonly Item[], group: VerbGroup, { lemma, needs }: CueVerb): boolean {
  const next = items[group.head + 1]?.lower;
  // "showed up in a hat", "wrote off the loan": the particle makes another verb.
  if (/^(?:up|off)$/.test(next ?? '') && particleVerb(items[group.head]?.lower ?? '', next ?? '') === undefined)
    return true;
  // "a play written by Lee"
  if (lemma === 'write' && isReduced(group)) return true;
  // "recalled 300 boats": the maker did.
  if (lemma === 'recall' && items[group.head + 1]?.pos === 'NUM') return true;
  // "In a letter read to the jury, she said": the words are hers.
  const reach = /^(?:aloud|out)$/.test(next ?? '') ? items[group.head + 2]?.lower : next;
  if (lemma === 'read' && /^(?:to|into)$/.test(reach ?? '')) return true;
  // "adding to the debt", "claimed a third win"
  if (lemma === 'add' && next === 'to') return true;
  if (lemma === 'claim' && WON.test(items[nounPhraseEnd(items, group.head + 1, false) - 1]?.lower ?? '')) return true;
  // "Responding to the storm, crews left": what is done about it.
  if (lemma === 'respond' && group.kind === 'participle') return !quotesAt(items, group.head + 1);
  if (needs === 'that') return next !== 'that';
  if (needs === 'voice') return next !== 'that' && !isVoice(items, group);
  if (needs === 'court') return !isCourt(items, group);
  return needs === 'wish' && next === 'to' && !isModal(group);
}

/** "boomed, “Go on”", "“Go on!” she cooed": one quotation right beside the verb, in its sentence. */
function isVoice(items: readonly Item[], { head, subject }: VerbGroup): boolean {
  const start = Math.min(subject?.start ?? head, head);
  const before = items[start - 1];
  return quotesAt(items, head + 1) || (before?.pos === 'QUOTE' && (before.comma || items[start]?.capital !== true));
}

/** What is claimed by winning or taking it. */
const WON = /^(?:victory|victories|wins?|prizes?|titles?|crowns?|medals?|seats?|lives|life|lead|place)$/;

/** "The court heard": what others tell it there. */
function isCourt(items: readonly Item[], { subject }: VerbGroup): boolean {
  return /^(?:court|jury|jurors|tribunal|inquest|inquiry|hearing|panel|commission|committee)$/.test(
    items[(subject?.end ?? 0) - 1]?.lower ?? '',
  );
}

/** "would say only that": it was said, and no more. */
function isOnly(items: readonly Item[], { head, helpers }: VerbGroup): boolean {
  return helpers.includes('only') || items[head + 1]?.lower === 'only';
}

/** "The paper can reveal": it does so there. */
function isNews({ helpers }: VerbGroup, { lemma }: CueVerb): boolean {
  return helpers[0] === 'can' && /^(?:reveal|disclose|confirm|report)$/.test(lemma) && !helpers.includes('not');
}

/** "would like to", "would prefer that": a wish told politely. */
function isWish({ helpers }: VerbGroup, { lemma }: CueVerb): boolean {
  return /^(?:would|'d)$/.test(helpers[0] ?? '') && /^(?:like|prefer|love|hate)$/.test(lemma);
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
  if (verb.lemma !== 'call' || group.helpers.length > 0) return false;
  if (!/^(?:NOUN|PROPN)$/.test(items[group.head - 1]?.pos ?? '')) return false;
  const start = nounPhraseStart(items, group.head - 1, Math.max(0, group.head - LONGEST_THING));
  // "a charge Lee called “a joke”"
  if (group.own && (group.subject?.start ?? 0) > start) return false;
  const first = items[start];
  const next = items[group.head + 1];
  const named = next?.pos === 'QUOTE' || next?.capital === true;
  return named && first !== undefined && /^(?:a|an|one|another)$/.test(first.lower);
}
