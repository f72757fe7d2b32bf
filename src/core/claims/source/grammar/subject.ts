import { cueVerb } from '../cues/cue-verbs.ts';
import { verbForms } from '../cues/verb-forms.ts';
import { isPast } from './is-past.ts';
import { isPause, SUBORDINATORS } from './mark-clauses.ts';
import { closesNounPhrase, nounPhraseStart } from './noun-phrase.ts';
import type { Item } from './unit.ts';
import type { VerbCore, VerbGroup } from './verb-group.ts';

type Found = Pick<VerbGroup, 'subject' | 'relative' | 'own'>;

const NONE: Found = { subject: undefined, relative: false, own: false };

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/;

/** The item before a verb and its adverbs, times and "himself": "Lee on Sunday said", "a poll taken this week found". */
export function beforeAdverbs(items: readonly Item[], from: number): number {
  let at = from;
  if (/^(?:morning|afternoon|evening|night)$/.test(items[at]?.lower ?? '') && TIME.test(items[at - 1]?.lower ?? ''))
    at--;
  if (TIME.test(items[at]?.lower ?? '')) {
    at--;
    if (items[at]?.lower === 'on') at--;
  } else if (
    /^(?:week|month|year|morning|evening|night)$/.test(items[at]?.lower ?? '') &&
    /^(?:this|last)$/.test(items[at - 1]?.lower ?? '')
  )
    at -= 2;
  while (
    (items[at]?.pos === 'ADV' && !(at === 0 && items[at]?.capital)) ||
    items[at]?.lower === 'out' ||
    (/^(?:all|both|each)$/.test(items[at]?.lower ?? '') && /^(?:NOUN|PROPN|PRON)$/.test(items[at - 1]?.pos ?? '')) ||
    /^(?:him|her|it|them)sel(?:f|ves)$/.test(items[at]?.lower ?? '')
  )
    at--;
  return at;
}

/** Verbs of getting, having in hand and taking in: what is seen, held or received speaks for itself. */
const TAKING_IN = new Set(
  'receive notice hoist wave see find hold wear hear read get pass carry'
    .split(' ')
    .flatMap((verb) => verbForms(verb).map(([form]) => form)),
);

/** Whose participle it is: ", saying" the main verb's subject, "with Lee saying" the noun before it. */
export function subjectOfParticiple(items: readonly Item[], at: number, earlier: readonly VerbGroup[]): Found {
  const before = items[at];
  const last = earlier.at(-1);
  if (before === undefined) return NONE;
  if (isPause(before) || before.comma || before.stop || before.lower === '.') {
    return inherited(last !== undefined && goesOn(items, last) ? last : mainOf(items, earlier));
  }
  if (!closesNounPhrase(before)) {
    // "saying … and calling": both are the same subject's.
    const fellows = before.pos === 'CCONJ' ? earlier.filter((group) => group.kind === 'participle') : [];
    // "said it was late while adding": "it" says nothing.
    if (items[last?.subject?.start ?? -1]?.lower === 'it') return inherited(mainOf(items, earlier));
    const fellow = fellows.findLast(({ start }) => isPause(items[start - 1])) ?? fellows.at(-1);
    return inherited(fellow ?? last);
  }
  const start = nounPhraseStart(items, at, (last?.head ?? -1) + 1);
  if (start < 0) return inherited(last);
  // "sent voters a letter saying": the one who sends it says it; not "left, with Lee saying", "saw a sign saying".
  if (
    items[start - 1]?.lower !== 'with' &&
    !(items[start - 1]?.lower === 'of' && start - 2 === last?.head) &&
    !isPause(items[start - 1]) &&
    last?.relative !== true &&
    last?.subject !== undefined &&
    last.kind !== 'participle' &&
    !TAKING_IN.has(items[last.head]?.lower ?? '') &&
    start > last.head &&
    last.head >= start - 8
  )
    return inherited(last);
  return {
    subject: { start, end: at + 1 },
    relative: start === at && /^(?:who|which|that)$/.test(before.lower) && start > 0,
    own: true,
  };
}

/**
 * A clause that tells on, which a participle behind it goes on with: "a hall where crews had met, chanting", "the talks broke
 * up, when crews came in, shouting". Not: "left when they came in, saying", "hid where he stood, saying".
 */
function goesOn(items: readonly Item[], { kind, own, subject }: VerbGroup): boolean {
  const start = subject?.start ?? 0;
  const at =
    items[start - 1]?.pos === 'ADV' && !SUBORDINATORS.has(items[start - 1]?.lower ?? '') ? start - 2 : start - 1;
  const link = items[at]?.lower;
  const before = items[at - 1];
  if (kind !== 'finite' || !own) return false;
  return (link === 'where' && closesNounPhrase(before)) || (/^(?:when|where)$/.test(link ?? '') && isPause(before));
}

/** "A note sent on Monday said": where the noun begins that the participle before the verb hangs on. */
export function reopened(items: readonly Item[], at: number, last: VerbGroup | undefined): number | undefined {
  if (last?.subject === undefined || !last.own) return undefined;
  const bare = (last.kind === 'participle' || last.kind === 'passive') && last.helpers.length === 0;
  if (!bare && !hangsOnNoun(items, last)) return undefined;
  for (let i = last.head + 1; i <= at; i++) {
    const lower = items[i]?.lower ?? '';
    if (
      lower === ',' ||
      lower === ';' ||
      items[i]?.pos === 'CCONJ' ||
      items[i]?.pos === 'SCONJ' ||
      items[i]?.pos === 'QUOTE'
    )
      return undefined;
  }
  return last.subject.start;
}

/** "talks combined with a vote": a form in -ed with a preposition behind it, as a participle that hangs on a noun has. */
export function hangsOnNoun(items: readonly Item[], { head, helpers }: VerbCore): boolean {
  const lower = items[head]?.lower ?? '';
  const verb = cueVerb(lower);
  // "a book published for sailors": what only carries words says nothing itself.
  const says = verb !== undefined && !verb.frames.has('act');
  const bare = helpers.every((helper) => /^(?:just|first|newly|recently)$/.test(helper));
  return bare && isPast(lower) && !says && items[head + 1]?.pos === 'ADP';
}

function inherited(group: VerbGroup | undefined): Found {
  return group === undefined ? NONE : { subject: group.subject, relative: group.relative, own: false };
}

/** The verb that a verb behind "and" or a comma goes on from: the last one of a main clause. */
export function mainOf(items: readonly Item[], earlier: readonly VerbGroup[]): VerbGroup | undefined {
  let fallback: VerbGroup | undefined;
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - 12; i--) {
    const group = earlier[i];
    if (group === undefined || group.subject === undefined) continue;
    if (
      (group.kind === 'finite' || (group.kind === 'passive' && group.helpers.length > 0)) &&
      !group.relative &&
      (group.own || group.subject.start > group.head)
    ) {
      if (opensMainClause(items, group.subject.start)) return group;
      fallback ??= group;
    }
  }
  return fallback ?? earlier.findLast((group) => group.subject !== undefined);
}

/** At the unit's start, or behind a comma, "but" or a quotation: no verb, "that" or "what" governs it. */
function opensMainClause(items: readonly Item[], start: number): boolean {
  const before = items[start - 1];
  if (items[start]?.lower === 'whose') return false;
  if (before === undefined) return true;
  if (before.pos === 'CCONJ') return before.lower === 'but' || items[start - 2]?.lower === ',' || start < 3;
  // "even she", "where she": an adverb opens nothing.
  if (before.pos === 'ADV') return !SUBORDINATORS.has(before.lower) && opensMainClause(items, start - 1);
  return before.pos === 'QUOTE' || /^[,;:—–.?!]$/.test(before.lower);
}

/** Verbs whose object does what the infinitive behind it says. */
const CONTROL = /^(?:let|made|help(?:s|ed|ing)?|allow(?:s|ed|ing)?|want|get|got|(?:mak|enabl|requir)(?:e|es|ed|ing))$/;

/** Verbs whose object does it indeed: "led Lee to say". */
export const CAUSES = /^(?:le(?:d|ads?|ading)|prompt(?:s|ed|ing)?|mov(?:ed|es|ing)|(?:forc|caus)(?:e|es|ed|ing))$/;

/** Who does what an infinitive says: the object of "urge", else the subject of the verb before. */
export function controlled(items: readonly Item[], at: number, last: VerbGroup | undefined): Found {
  if (last === undefined) return NONE;
  const caused = items[last.head]?.lower ?? '';
  const verb = cueVerb(caused);
  const controls = verb?.frames.has('order') === true || CONTROL.test(caused) || CAUSES.test(caused);
  if (controls && at > last.head && closesNounPhrase(items[at])) {
    const from = nounPhraseStart(items, at, last.head + 1);
    if (from >= 0) return { subject: { start: from, end: at + 1 }, relative: false, own: false };
  }
  return inherited(last);
}
