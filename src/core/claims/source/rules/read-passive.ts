import { contentEnd } from '../content/content-end.ts';
import { WHEN } from '../content/setting.ts';
import { cueNoun } from '../cues/cue-nouns.ts';
import type { CueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { nounPhraseStart } from '../grammar/noun-phrase.ts';
import { sourceEnd } from '../grammar/source-end.ts';
import type { Item } from '../grammar/unit.ts';
import { isReduced, type Range, type VerbGroup } from '../grammar/verb-group.ts';
import { clauseStart } from './clause-start.ts';
import type { Reading } from './reading.ts';

/** "The plan was condemned by Lee", "Lee was told that …", "is expected to …". */
export function readPassive(clauses: Clauses, group: VerbGroup, verb: CueVerb): Reading | undefined {
  const { items } = clauses;
  const cue = { start: group.head, end: group.head + 1 };
  const clause = group.head === 0 ? 'opening' : 'clause';
  let by = group.head + 1;
  // "was described as a fraud by Lee", but not "asked how it was run by Lee"
  const reach = items[by]?.lower === 'as' ? 9 : verb.lemma === 'ask' ? 1 : 4;
  while (by < group.head + reach && items[by]?.lower !== 'by') by++;
  const acts =
    verb.lemma === 'expect' ? !isTime(items[by + 1]) : verb.frames.has('hearer') || !verb.frames.has('infinitive');
  if (items[by]?.lower === 'by' && acts) {
    const end = sourceEnd(clauses, by + 1);
    // "was advised by Moss to wait": the subject hears the words.
    if (verb.frames.has('order') && items[end]?.lower === 'to')
      return {
        source: { start: by + 1, end },
        cue,
        content: [{ start: end, end: contentEnd(clauses, end, 'clause') }],
      };
    // "a song released by Lee": an act of speech only where the thing is words.
    if (verb.frames.has('act') && !isWords(items, group.subject)) return undefined;
    // "Lee was asked by Moss whether …": the subject hears the words.
    if (verb.frames.has('hearer') && !verb.frames.has('as')) {
      const start = clauseStart(items, end, { ...verb, frames: new Set(['clause']) });
      if (start === undefined) return undefined;
      return {
        source: { start: by + 1, end },
        cue,
        content: [{ start, end: contentEnd(clauses, start, clause, group.end) }],
      };
    }
    // "As reported by Lee, it is shut": a phrase.
    if (by === group.head + 1 && items[group.start - 1]?.lower === 'as') return undefined;
    const object = setOff(clauses, group, end);
    if (end === by + 1 || object.length === 0) return undefined;
    const rest = /^(?:as|for|to|of)$/.test(items[end]?.lower ?? '')
      ? [{ start: end, end: contentEnd(clauses, end, 'object') }]
      : [];
    // "was described as a fraud by Lee"
    const named = items[group.head + 1]?.lower === 'as' ? [{ start: group.head + 2, end: by }] : [];
    // "A note seen by the paper, which it did not print": looked at, not judged.
    if (verb.frames.has('clause') && !verb.frames.has('object') && named.length + rest.length === 0) return undefined;
    return { source: { start: by + 1, end }, cue, content: [...object, ...named, ...rest] };
  }
  const next = items[group.head + 1]?.lower;
  // "was told to leave"
  if (
    verb.frames.has('order') &&
    next === 'to' &&
    items[group.head + 2]?.pos === 'VERB' &&
    verb.lemma !== 'invite' &&
    !verb.frames.has('infinitive')
  )
    return {
      source: undefined,
      cue,
      content: [{ start: group.head + 1, end: contentEnd(clauses, group.head + 1, 'clause') }],
    };
  if (verb.frames.has('hearer') && verb.frames.has('clause')) {
    const start = clauseStart(items, group.head + 1, { ...verb, frames: new Set(['clause']) });
    return start === undefined
      ? undefined
      : { source: undefined, cue, content: [{ start, end: contentEnd(clauses, start, clause, group.end) }] };
  }
  if (!verb.frames.has('clause') || group.subject === undefined) return undefined;
  const start = group.head + 1;
  if (next === 'that')
    return { source: undefined, cue, content: [{ start: start + 1, end: contentEnd(clauses, start + 1, 'clause') }] };
  if (next !== 'to') return undefined;
  return { source: undefined, cue, content: [group.subject, { start, end: contentEnd(clauses, start, 'clause') }] };
}

/** "expected by Friday", "by the end of May", "by 2030" */
function isTime(item: Item | undefined): boolean {
  return (
    item === undefined ||
    item.pos === 'NUM' ||
    WHEN.test(item.lower) ||
    /^(?:the|this|next|then|now|mid|early|late|end|noon|midnight)$/.test(item.lower)
  );
}

function isWords(items: readonly Item[], subject: Range | undefined): boolean {
  return subject !== undefined && cueNoun(items[subject.end - 1]?.lower ?? '') !== undefined;
}

/** "the charge, denied by Lee, of fraud": the noun before the comma, with what goes on behind the other. */
function setOff(clauses: Clauses, group: VerbGroup, end: number): Range[] {
  const { items } = clauses;
  const comma = isReduced(group) && group.start === group.head && items[group.start - 1]?.lower === ',';
  const start = comma ? nounPhraseStart(items, group.start - 2) : -1;
  if (start < 0) return group.subject === undefined ? [] : [group.subject];
  const goesOn = items[end]?.lower === ',' && /^(?:of|that|about)$/.test(items[end + 1]?.lower ?? '');
  return [
    { start, end: group.start - 1 },
    ...(goesOn ? [{ start: end + 1, end: contentEnd(clauses, end + 1, 'object') }] : []),
  ];
}
