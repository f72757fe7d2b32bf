import { cueVerb } from '../cues/cue-verbs.ts';
import { isPast } from './is-past.ts';
import { closesNounPhrase, nounPhraseStart } from './noun-phrase.ts';
import { REACH, setOff } from './set-off.ts';
import type { Item } from './unit.ts';
import type { VerbGroup } from './verb-group.ts';

type Found = Pick<VerbGroup, 'subject' | 'relative' | 'own'>;

const NONE: Found = { subject: undefined, relative: false, own: false };

const TIME = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|tonight)$/;

export function findSubject(
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

export function inherited(group: VerbGroup | undefined): Found {
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

/** Verbs whose object does what the infinitive behind it says. */
const CONTROL = new Set(
  'let make made makes help helped allow allowed allows force forced lead led leads cause caused get got want enable enabled require required'.split(
    ' ',
  ),
);

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
