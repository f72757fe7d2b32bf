import { type Attribution, present, spanOf } from './attribution.ts';
import type { Range, VerbGroup } from './clause.ts';
import { type Clauses, contentBefore, contentEnd, skipSetting } from './content.ts';
import { cueNoun } from './cue-nouns.ts';
import { type CueVerb, cueVerb } from './cue-verbs.ts';
import { closesNounPhrase, isPronoun, nounPhraseEnd } from './noun-phrase.ts';
import { sourceEnd } from './source-end.ts';
import type { Item, Unit } from './unit.ts';

/** A cue's parts as indices into the unit's items. */
interface Reading {
  readonly source: Range | undefined;
  readonly cue: Range;
  readonly content: readonly Range[];
}

/**
 * Attributions by a verb: "Lee said the road was shut", "“It is shut,” said Lee", "urged voters to wait",
 * "called for calm", "praised by Lee". Not: "said to be rich" of nobody's words.
 */
export function readVerbs(unit: Unit, clauses: Clauses): Attribution[] {
  const found: Attribution[] = [];
  let floor = 0;
  for (const group of clauses.groups) {
    const verb = cueVerb(unit.items[group.head]?.lower ?? '');
    if (verb === undefined) continue;
    const reading =
      group.kind === 'passive' ? readPassive(clauses, group, verb) : readActive(clauses, group, verb, floor);
    if (reading === undefined) continue;
    const cue = spanOf(unit.items, reading.cue.start, reading.cue.end);
    const content = present(...reading.content.map(({ start, end }) => spanOf(unit.items, start, end)));
    if (cue === undefined || content.length === 0) continue;
    const [first] = reading.content;
    // Words before the cue: what follows begins behind it.
    if (first !== undefined && first.start < reading.cue.start)
      floor = Math.max(reading.cue.end, reading.source?.end ?? 0);
    found.push({ unit, source: reading.source, cue, content, spoken: verb.frames.has('clause') });
  }
  return found;
}

function readActive(clauses: Clauses, group: VerbGroup, verb: CueVerb, floor: number): Reading | undefined {
  const { items } = clauses;
  const after = group.head + 1;
  if (verb.frames.has('clause')) {
    const reading = parenthetical(clauses, group, floor) ?? inverted(clauses, group, floor);
    if (reading !== undefined) return reading;
  }
  const head = { start: group.head, end: after };
  const source = group.subject;
  const read = (cue: Range, start: number, kind: 'clause' | 'object'): Reading | undefined => {
    const end = contentEnd(clauses, start, kind);
    return end > start ? { source, cue, content: [{ start, end }] } : undefined;
  };
  let next = after;
  while (items[next]?.pos === 'ADV' && next < after + 3) next++;
  const lower = items[next]?.lower ?? '';
  if (verb.frames.has('infinitive') && (lower === 'to' || (lower === 'not' && items[next + 1]?.lower === 'to')))
    return read(head, next, 'clause');
  const speech = actOfSpeech(clauses, next);
  if (speech !== undefined && (verb.frames.has('act') || verb.frames.has('object')))
    return read({ start: group.head, end: speech.cue }, speech.content, 'clause');
  if (verb.prepositions.has(lower) && lower !== 'that') {
    const far = skipSetting(items, nounPhraseEnd(items, next + 1));
    if (!introduces(items, far)) return read({ start: group.head, end: next + 1 }, next + 1, 'clause');
  }
  if (verb.frames.has('clause')) {
    const start = clauseStart(items, after, verb);
    if (start !== undefined) return read(head, start, verb.frames.has('object') ? 'clause' : 'clause');
  }
  if (verb.frames.has('order')) {
    const end = nounPhraseEnd(items, next);
    if (end > next && (items[end]?.lower === 'to' || items[end]?.lower === 'not')) return read(head, next, 'clause');
  }
  if (verb.frames.has('object') || verb.frames.has('as')) {
    const end = nounPhraseEnd(items, next);
    if (end === next && items[next]?.pos !== 'QUOTE' && !items[next]?.lower.endsWith('ing')) return undefined;
    return read(head, next, 'object');
  }
  return undefined;
}

/** Where the words said begin behind the verb, its hearer and its setting. */
function clauseStart(items: readonly Item[], after: number, verb: CueVerb): number | undefined {
  let i = after;
  if (verb.frames.has('hearer') && !introduces(items, i)) {
    const end = isPronoun(items[i]) ? i + 1 : nounPhraseEnd(items, i);
    if (end > i) i = end;
  }
  i = skipSetting(items, i);
  const item = items[i];
  if (item === undefined) return undefined;
  if (item.lower === 'that' || item.lower === ':') return i + 1;
  if (item.lower === ',') return items[i + 1]?.pos === 'QUOTE' ? i + 1 : undefined;
  if (item.pos === 'QUOTE' || /^(?:whether|if|how|why|what|who|where|when|there|as)$/.test(item.lower)) return i;
  if (nounPhraseEnd(items, i) > i || /ing$/.test(item.lower) || item.pos === 'ADV' || item.pos === 'DET') return i;
  if (item.pos === 'ADP' && verb.frames.has('clause') && items[i + 1] !== undefined && i === after) return i;
  return undefined;
}

function introduces(items: readonly Item[], i: number): boolean {
  const lower = items[i]?.lower;
  return (
    lower === 'that' || lower === ':' || items[i]?.pos === 'QUOTE' || (lower === ',' && items[i + 1]?.pos === 'QUOTE')
  );
}

/** "voiced concern about": the noun that carries the act, and where its content begins. */
function actOfSpeech(clauses: Clauses, from: number): { cue: number; content: number } | undefined {
  const { items } = clauses;
  const end = nounPhraseEnd(items, from, false);
  const noun = cueNoun(items[end - 1]?.lower ?? '');
  if (end === from || noun === undefined) return undefined;
  const link = items[end]?.lower ?? '';
  if (noun.prepositions.has(link) || (noun.clause && (link === 'that' || link === ':')))
    return { cue: end, content: end + 1 };
  return noun.infinitive && link === 'to' ? { cue: end, content: end } : undefined;
}

/** "The road, Lee said, is shut.", "“It is shut,” Lee said." */
function parenthetical(clauses: Clauses, group: VerbGroup, floor: number): Reading | undefined {
  const { items } = clauses;
  if (group.subject === undefined || !group.own || group.subject.start <= floor) return undefined;
  const before = items[group.subject.start - 1];
  const quoted =
    (before?.pos === 'QUOTE' && before.whole) ||
    (before?.lower === ',' && items[group.subject.start - 2]?.pos === 'QUOTE');
  const as = before?.lower === 'as' && /^[,]$/.test(items[group.subject.start - 2]?.lower ?? '');
  if (!quoted && !as && !/^(?:,|—|–|--)$/.test(before?.lower ?? '')) return undefined;
  const end = behindCue(items, group.head + 1, quoted);
  const next = items[end];
  const closes = next === undefined || /^[,.;:!?—–]|^--$/.test(next.lower);
  if (!closes && !(quoted && !introduces(items, end))) return undefined;
  if (
    next?.lower === ':' ||
    (next?.lower === ',' && items[end + 1]?.pos === 'QUOTE' && !quoted && !hasVerb(clauses, floor, group.subject.start))
  )
    return undefined;
  const content = contentBefore(
    items,
    group.subject.start - (as ? 2 : 1) + (quoted && before?.pos === 'QUOTE' ? 1 : 0),
    floor,
  );
  if (content === undefined || (!quoted && !hasVerb(clauses, content.start, content.end))) return undefined;
  return withRest(
    clauses,
    { source: group.subject, cue: { start: group.head, end: group.head + 1 }, content: [content] },
    end,
  );
}

/** "“It is shut,” said Lee, who runs it.", "The road is shut, said Lee." */
function inverted(clauses: Clauses, group: VerbGroup, floor: number): Reading | undefined {
  const { items } = clauses;
  const before = items[group.start - 1];
  if (group.kind !== 'finite' || group.start <= floor || before === undefined) return undefined;
  const quoted =
    (before.pos === 'QUOTE' && before.whole) || (before.lower === ',' && items[group.start - 2]?.pos === 'QUOTE');
  if (!quoted && !/^(?:,|—|–|--)$/.test(before.lower)) return undefined;
  const start = group.head + 1;
  const first = items[start];
  if (first === undefined || first.lower === 'that' || !(isPronoun(first) || nounPhraseEnd(items, start) > start)) {
    // "“It is shut,” said on Friday": the subject is another verb's.
    if (!quoted || (first !== undefined && first.lower === 'that')) return undefined;
    const content = contentBefore(items, group.start, floor);
    return content === undefined
      ? undefined
      : { source: group.subject, cue: { start: group.head, end: start }, content: [content] };
  }
  const end = sourceEnd(items, start);
  if (!quoted) {
    const next = items[nounPhraseEnd(items, start)];
    if (next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX' || next.pos === 'PART')) return undefined;
  }
  const content = contentBefore(items, group.start, floor);
  if (content === undefined || (!quoted && !hasVerb(clauses, content.start, content.end))) return undefined;
  return withRest(
    clauses,
    { source: { start, end }, cue: { start: group.head, end: start }, content: [content] },
    behindCue(items, end, true),
  );
}

/** Adds what goes on behind a cue in the middle of its content. */
function withRest(clauses: Clauses, reading: Reading, end: number): Reading {
  const { items } = clauses;
  const next = items[end];
  let start = end + 1;
  if (next?.pos === 'QUOTE') start = end;
  else if (next === undefined || !/^(?:,|;|:|—|–|--)$/.test(next.lower) || items[start] === undefined) return reading;
  if (clauses.at.get(start)?.kind === 'participle' && items[start]?.pos !== 'AUX') return reading;
  if (/^(?:who|which|when|after|as|while|according|in|on|at|during)$/.test(items[start]?.lower ?? '')) return reading;
  const until = contentEnd(clauses, start, 'clause');
  if (until <= start) return reading;
  return { ...reading, content: [...reading.content, { start, end: until }] };
}

/** Behind the verb: hearer, time and place up to the next mark. */
function behindCue(items: readonly Item[], from: number, quoted: boolean): number {
  let i = skipSetting(items, from);
  if (quoted && i === from && closesNounPhrase(items[i]) && items[i]?.pos !== 'QUOTE')
    i = skipSetting(items, nounPhraseEnd(items, i));
  return i;
}

function hasVerb(clauses: Clauses, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const pos = clauses.items[i]?.pos;
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'QUOTE' && clauses.items[i]?.whole)) return true;
  }
  return false;
}

/** "The plan was condemned by Lee", "Lee was told that …", "is expected to …". */
function readPassive(clauses: Clauses, group: VerbGroup, verb: CueVerb): Reading | undefined {
  const { items } = clauses;
  const cue = { start: group.head, end: group.head + 1 };
  let by = group.head + 1;
  while (by < group.head + 4 && items[by]?.lower !== 'by') by++;
  if (items[by]?.lower === 'by' && group.subject !== undefined && !verb.frames.has('infinitive')) {
    const end = sourceEnd(items, by + 1);
    if (end === by + 1) return undefined;
    const rest =
      items[end]?.lower === 'as' || items[end]?.lower === 'for'
        ? [{ start: end, end: contentEnd(clauses, end, 'object') }]
        : [];
    return { source: { start: by + 1, end }, cue, content: [group.subject, ...rest] };
  }
  const next = items[group.head + 1]?.lower;
  if (verb.frames.has('hearer') && verb.frames.has('clause')) {
    const start = clauseStart(items, group.head + 1, { ...verb, frames: new Set(['clause']) });
    return start === undefined
      ? undefined
      : { source: undefined, cue, content: [{ start, end: contentEnd(clauses, start, 'clause') }] };
  }
  if (!verb.frames.has('clause') || group.subject === undefined) return undefined;
  const start = group.head + 1;
  if (next === 'that')
    return { source: undefined, cue, content: [{ start: start + 1, end: contentEnd(clauses, start + 1, 'clause') }] };
  if (next !== 'to') return undefined;
  return { source: undefined, cue, content: [group.subject, { start, end: contentEnd(clauses, start, 'clause') }] };
}
