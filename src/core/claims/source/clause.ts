import { cueNoun } from './cue-nouns.ts';
import { cueVerb } from './cue-verbs.ts';
import { closesNounPhrase, nounPhraseStart } from './noun-phrase.ts';
import type { Item } from './unit.ts';

/** A verb with its auxiliaries, and who does it. Indices into a unit's items, half open. */
export interface VerbGroup {
  readonly start: number;
  readonly head: number;
  readonly kind: 'finite' | 'infinitive' | 'participle' | 'passive';
  /** Auxiliaries and adverbs before the head, in lower case. */
  readonly helpers: readonly string[];
  /** The subject's items, or `undefined` where none is found. */
  readonly subject: Range | undefined;
  /** "who", "which", "that": the subject is a relative pronoun. */
  readonly relative: boolean;
  /** The subject stands right before the verb, not inherited from another. */
  readonly own: boolean;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

const BE = new Set("be am is are was were been being 's 're 'm".split(' '));
const ADVERBIAL = new Set("not n't never also once even only just still then later has long often to".split(' '));
/** Verbs whose object does what the infinitive behind it says. */
const CONTROL = new Set(
  'let make made makes help helped allow allowed allows force forced lead led leads cause caused get got want enable enabled require required'.split(
    ' ',
  ),
);
const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/;

/**
 * The verb groups of a unit, in order, each with its subject.
 *
 * The subject is the noun phrase before the verb, over appositions and relative clauses
 * set off by commas; behind "and", a comma or "to" it is that of the verb before.
 */
export function verbGroups(items: readonly Item[], headline: boolean): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!isHead(items, i) && !(headline && groups.length === 0 && isPresentCue(items, i))) continue;
    const floor = (groups.at(-1)?.head ?? -1) + 1;
    groups.push(readGroup(items, i, floor, groups));
  }
  return groups;
}

function isHead(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined) return false;
  // "worse-than-expected", "self-described"
  if (isHyphen(items, i - 1) || isHyphen(items, i + 1)) return false;
  if (isAttributive(items, i)) return false;
  // "the senator's thinking"
  if (/ing$/.test(item.lower) && (items[i - 1]?.lower === "'s" || items[i - 1]?.lower === 'the')) return false;
  if (item.pos === 'VERB') return !item.capital || i === 0 || isHeadlineVerb(items, i);
  if (item.pos === 'AUX') {
    // An auxiliary is a head where no verb follows it: "is an optimist", "did so".
    for (let j = i + 1; j < items.length && j < i + 5; j++) {
      const next = items[j];
      if (next === undefined || next.pos === 'VERB' || next.pos === 'AUX') return false;
      if (next.pos !== 'ADV' && next.pos !== 'PART') return true;
    }
    return true;
  }
  return isUntaggedCue(items, i);
}

/** A dash with no space about it. */
function isHyphen(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return item?.lower === '-' && items[i - 1]?.end === item.start && items[i + 1]?.start === item.end;
}

/** "the pledged delegates", "an alleged plot": a past form between a determiner and a noun. */
function isAttributive(items: readonly Item[], i: number): boolean {
  if (!/(?:ed|wn)$/.test(items[i]?.lower ?? '')) return false;
  const before = items[i - 1];
  const next = items[i + 1];
  if (before === undefined || next === undefined || (next.pos !== 'NOUN' && next.pos !== 'PROPN')) return false;
  return (
    (before.pos === 'DET' && !/^(?:that|this|those|these|all|both|some)$/.test(before.lower)) ||
    before.pos === 'ADP' ||
    before.pos === 'NUM' ||
    before.pos === 'ADJ' ||
    /^(?:my|our|your|his|her|its|their)$/.test(before.lower) ||
    before.lower === "'s"
  );
}

/** "Lee Says Dam Will Hold": a verb of saying in the present, behind a name, where every word has a capital. */
function isPresentCue(items: readonly Item[], i: number): boolean {
  const item = items[i];
  const next = items[i + 1];
  if (item === undefined || next === undefined || i === 0 || !closesNounPhrase(items[i - 1]) || next.pos === 'PUNCT')
    return false;
  const verb = cueVerb(item.lower);
  if (verb === undefined || /^(?:of|for|on|in|at|about|over|and|is|are)$/.test(next.lower)) return false;
  // "Polls Show" has a plural before a base form; "Party Claims" may be a noun and passes only before more words.
  return (
    verb.form === 's' || (verb.form === 'base' && /[^s]s$/.test(items[i - 1]?.lower ?? '') && verb.frames.has('clause'))
  );
}

/** A capital inside a sentence is a name, but where the words around it have capitals too. */
function isHeadlineVerb(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  return (
    before === undefined ||
    before.lower === '.' ||
    before.lower === ':' ||
    (before.capital && items[i + 1]?.capital === true)
  );
}

/** Past and -ing forms that the tagger takes for nouns or adjectives, where a subject stands before them. */
function isUntaggedCue(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (
    item === undefined ||
    item.capital ||
    (item.pos !== 'NOUN' && item.pos !== 'ADJ' && item.pos !== 'ADV' && item.pos !== 'PROPN')
  )
    return false;
  const verb = cueVerb(item.lower);
  const next = items[i + 1];
  const before = items[i - 1];
  if (verb === undefined || before === undefined || next === undefined) return false;
  // "polls show Lee ahead"
  if (verb.form === 'base')
    return (
      item.pos === 'NOUN' &&
      (before.pos === 'NOUN' || before.pos === 'PROPN') &&
      before.lower.endsWith('s') &&
      (next.pos === 'PROPN' || next.pos === 'DET' || next.pos === 'SCONJ' || next.pos === 'PRON' || next.pos === 'NUM')
    );
  if (verb.form === 'ing') return before.lower === ',';
  if (!closesNounPhrase(before) || before.pos === 'ADJ') return false;
  // "data points to"
  if (next.pos === 'ADP' && verb.form === 's' && verb.prepositions.has(next.lower) && cueNoun(verb.lemma) === undefined)
    return true;
  return (
    next.pos === 'DET' || next.pos === 'SCONJ' || next.pos === 'PRON' || next.pos === 'QUOTE' || next.lower === ':'
  );
}

function readGroup(items: readonly Item[], head: number, floor: number, earlier: readonly VerbGroup[]): VerbGroup {
  let start = head;
  const helpers: string[] = [];
  while (start > floor) {
    const item = items[start - 1];
    if (item === undefined) break;
    if (item.pos === 'AUX' || item.pos === 'ADV' || ADVERBIAL.has(item.lower)) {
      helpers.unshift(item.lower);
      start--;
    } else break;
  }
  const word = items[head];
  const lower = word?.lower ?? '';
  const be = helpers.some((helper) => BE.has(helper));
  const having = helpers.some((helper) => /^(?:has|have|had|having|'ve|'d)$/.test(helper));
  // "who's argued" is "has argued".
  const has = helpers.length === 1 && helpers[0] === "'s" && cueVerb(lower)?.frames.has('clause') === true;
  const lastBe = helpers.findLastIndex((helper) => BE.has(helper));
  const past = isPast(lower);
  const ing = lower.endsWith('ing') && lower.length > 4;
  const kind = helpers.includes('to')
    ? be && past
      ? 'passive'
      : 'infinitive'
    : be && past && lastBe >= 0 && !has
      ? 'passive'
      : ing && !be
        ? 'participle'
        : past &&
            !having &&
            helpers.every((h) => !BE.has(h)) &&
            (items[head + 1]?.lower === 'by' || hangsOnNoun(items, head))
          ? 'passive'
          : 'finite';
  const subject = findSubject(items, start, floor, kind, earlier);
  return { start, head, kind, helpers, ...subject };
}

/** "agents accused of spying": a verb that needs an object, with a preposition behind it instead. */
function hangsOnNoun(items: readonly Item[], head: number): boolean {
  const verb = cueVerb(items[head]?.lower ?? '');
  const next = items[head + 1];
  return (
    verb?.frames.has('object') === true &&
    !verb.frames.has('clause') &&
    next?.pos === 'ADP' &&
    !verb.prepositions.has(next.lower)
  );
}

function isPast(lower: string): boolean {
  const form = cueVerb(lower)?.form;
  return form === 'past' || form === 'participle' || /(?:ed|wn|ken)$/.test(lower);
}

type Found = Pick<VerbGroup, 'subject' | 'relative' | 'own'>;
const NONE: Found = { subject: undefined, relative: false, own: false };

function findSubject(
  items: readonly Item[],
  start: number,
  floor: number,
  kind: VerbGroup['kind'],
  earlier: readonly VerbGroup[],
): Found {
  const last = earlier.at(-1);
  let at = start - 1;
  if (kind === 'infinitive') return controlled(items, at, last);
  if (/^(?:morning|afternoon|evening|night)$/.test(items[at]?.lower ?? '') && TIME.test(items[at - 1]?.lower ?? ''))
    at--;
  // "Lee on Sunday said", "Lee Sunday said", "a poll taken this week found"
  if (TIME.test(items[at]?.lower ?? '')) {
    at--;
    if (items[at]?.lower === 'on') at--;
  } else if (
    /^(?:week|month|year|morning|evening|night)$/.test(items[at]?.lower ?? '') &&
    /^(?:this|last)$/.test(items[at - 1]?.lower ?? '')
  ) {
    at -= 2;
    if (items[at]?.pos === 'VERB' && last?.head === at && last.subject !== undefined)
      return { subject: { start: last.subject.start, end: at + 3 }, relative: false, own: true };
  }
  while (
    (items[at]?.pos === 'ADV' && !(at === 0 && items[at]?.capital)) ||
    items[at]?.lower === 'out' ||
    /^(?:him|her|it|them)sel(?:f|ves)$/.test(items[at]?.lower ?? '')
  )
    at--;
  const before = items[at];
  if (before === undefined) return NONE;
  if (kind === 'participle' && before.lower !== ',' && !closesNounPhrase(before)) {
    // "saying … and calling": both are the same subject's.
    const fellow = before.pos === 'CCONJ' ? earlier.findLast((group) => group.kind === 'participle') : undefined;
    return inherited(fellow ?? last);
  }
  if (
    before.lower === ',' ||
    before.lower === '—' ||
    before.lower === '–' ||
    before.lower === '-' ||
    before.lower === '--'
  ) {
    if (kind !== 'participle') {
      const set = setOff(items, at);
      if (set !== undefined) return { subject: set, relative: false, own: true };
    }
    return inherited(mainOf(items, earlier));
  }
  if (closesNounPhrase(before)) {
    const from = nounPhraseStart(items, at, floor);
    if (from >= 0) {
      const relative = from === at && /^(?:who|which|that)$/.test(before.lower) && from > 0;
      // "sent voters a letter saying": the one who sends it says it.
      if (
        kind === 'participle' &&
        last?.subject !== undefined &&
        last.kind !== 'participle' &&
        from > last.head &&
        last.head >= from - 8
      )
        return inherited(last);
      const holder = relative || kind === 'participle' ? undefined : modified(items, at, last);
      return { subject: { start: holder ?? from, end: at + 1 }, relative, own: true };
    }
  }
  // "who met Lee and praised her": one relative clause.
  if (before.lower === 'and' && last?.relative === true && kind === 'finite') return inherited(last);
  return inherited(kind === 'finite' || kind === 'passive' ? mainOf(items, earlier) : last);
}

/**
 * "Voters who back the tax said", "a note sent on Monday said": where the noun begins that
 * a relative clause or a participle before the verb hangs on.
 */
function modified(items: readonly Item[], at: number, last: VerbGroup | undefined): number | undefined {
  if (last?.subject === undefined || !last.own) return undefined;
  const hangs =
    last.relative ||
    ((last.kind === 'participle' || last.kind === 'passive' || isBare(items, last)) && last.helpers.length === 0);
  if (!hangs) return undefined;
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
  if (!last.relative) return last.subject.start;
  const before = last.subject.start - 1;
  const start = closesNounPhrase(items[before]) ? nounPhraseStart(items, before, Math.max(0, before - REACH)) : -1;
  return start < 0 ? undefined : start;
}

/** A form in -ed with a preposition behind it, as a participle that hangs on a noun has. */
function isBare(items: readonly Item[], group: VerbGroup): boolean {
  return (
    isPast(items[group.head]?.lower ?? '') &&
    cueVerb(items[group.head]?.lower ?? '') === undefined &&
    items[group.head + 1]?.pos === 'ADP'
  );
}

function inherited(group: VerbGroup | undefined): Found {
  return group === undefined ? NONE : { subject: group.subject, relative: group.relative, own: false };
}

/** The verb that a verb behind "and" or a comma goes on from: the last one of a main clause. */
function mainOf(items: readonly Item[], earlier: readonly VerbGroup[]): VerbGroup | undefined {
  let fallback: VerbGroup | undefined;
  for (let i = earlier.length - 1; i >= 0 && i >= earlier.length - 12; i--) {
    const group = earlier[i];
    if (group === undefined || group.subject === undefined) continue;
    if (
      (group.kind === 'finite' || (group.kind === 'passive' && group.helpers.length > 0)) &&
      !group.relative &&
      group.own
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
  if (before === undefined) return true;
  if (before.pos === 'CCONJ') return before.lower === 'but' || items[start - 2]?.lower === ',' || start < 3;
  return before.pos === 'QUOTE' || before.pos === 'ADV' || /^[,;:—–.?!]$/.test(before.lower);
}

/** Who does what an infinitive says: the object of "urge", else the subject of the verb before. */
function controlled(items: readonly Item[], at: number, last: VerbGroup | undefined): Found {
  if (last === undefined) return NONE;
  const verb = cueVerb(items[last.head]?.lower ?? '');
  const controls = verb?.frames.has('order') === true || CONTROL.has(items[last.head]?.lower ?? '');
  if (controls && at > last.head && closesNounPhrase(items[at])) {
    const from = nounPhraseStart(items, at, last.head + 1);
    if (from >= 0) return { subject: { start: from, end: at + 1 }, relative: false, own: false };
  }
  return inherited(last);
}

/** How far back an apposition or a relative clause before the verb may begin. */
const REACH = 60;

/** "Ann Lee, who runs the port, said": the noun phrase and what the commas set off, the verb's comma at `close`. */
function setOff(items: readonly Item[], close: number): Range | undefined {
  const mark = items[close]?.lower;
  let found: Range | undefined;
  for (let i = close - 1; i > 0 && i > close - REACH; i--) {
    const item = items[i];
    if (item === undefined || item.lower === ';' || (item.pos === 'QUOTE' && item.whole)) break;
    if (item.lower !== mark || !closesNounPhrase(items[i - 1])) continue;
    const from = nounPhraseStart(items, i - 1, Math.max(0, i - REACH));
    const before = items[from - 1];
    if (from >= 0 && (from === 0 || !opensApposition(items[from])) && opensClause(before, items[from - 2]))
      found = { start: from, end: close };
  }
  return found;
}

function opensApposition(item: Item | undefined): boolean {
  return (
    item !== undefined && (item.pos === 'NUM' || item.lower === 'who' || item.lower === 'which' || item.lower === 'one')
  );
}

function opensClause(before: Item | undefined, _further: Item | undefined): boolean {
  if (before === undefined || before.pos === 'QUOTE' || before.lower === 'as') return true;
  return (
    before.pos === 'CCONJ' || before.pos === 'SCONJ' || before.lower === 'that' || /^[,:;—–.?!-]$/.test(before.lower)
  );
}
