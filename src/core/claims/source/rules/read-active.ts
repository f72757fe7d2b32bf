import { contentEnd } from '../content/content-end.ts';
import { skipSetting } from '../content/setting.ts';
import { cueNoun } from '../cues/cue-nouns.ts';
import type { CueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { isPronoun, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import type { Range, VerbGroup } from '../grammar/verb-group.ts';
import { clauseStart, introduces, opensClause, WH } from './clause-start.ts';
import { inverted } from './inverted.ts';
import { parenthetical } from './parenthetical.ts';
import type { Reading } from './reading.ts';
import { frontedVerb, wordsToCome } from './words-ahead.ts';

export function readActive(
  clauses: Clauses,
  group: VerbGroup,
  verb: CueVerb,
  floor: number,
  after: number,
): Reading | undefined {
  const { items } = clauses;
  if (verb.frames.has('clause')) {
    const ahead = wordsToCome(items, group, after) ?? frontedVerb(clauses, group);
    if (ahead !== undefined) return ahead;
    const reading =
      parenthetical(clauses, group, verb, floor, after) ??
      (verb.frames.has('as') || verb.lemma === 'tell' ? undefined : inverted(clauses, group, floor));
    if (reading !== undefined) return reading;
  }
  const head = { start: group.head, end: after };
  const source = group.subject;
  const clause = group.relative ? 'aside' : opensWithSubordinate(items, group.start) ? 'opening' : 'clause';
  const read = (cue: Range, start: number, kind: 'clause' | 'object'): Reading | undefined => {
    const end = contentEnd(clauses, start, kind === 'clause' ? clause : kind, group.end);
    return end > start ? { source, cue, content: [{ start, end }] } : undefined;
  };
  let next = after;
  while (items[next]?.pos === 'ADV' && next < after + 3) next++;
  const lower = items[next]?.lower ?? '';
  if (verb.frames.has('infinitive') && (lower === 'to' || (lower === 'not' && items[next + 1]?.lower === 'to')))
    return read(head, next, 'clause');
  const speech = actOfSpeech(clauses, next);
  if (speech !== undefined && (verb.frames.has('act') || verb.frames.has('object')))
    return read({ start: group.head, end: speech.cue }, speech.content, speech.kind);
  if (verb.frames.has('act')) {
    const end = nounPhraseEnd(items, next, false);
    const noun = items[end - 1]?.lower ?? '';
    const bare = end > next && cueNoun(noun) !== undefined && SPEECH_ACT.test(verb.lemma) && !VESSEL.test(noun);
    return bare ? { source, cue: head, content: [{ start: next, end }] } : undefined;
  }
  // "talked to Moss about the dam": the hearer stands before the topic.
  const topic = /^(?:to|with)$/.test(lower) && verb.frames.size === 0 ? nounPhraseEnd(items, next + 1, false) : -1;
  if (topic > next + 1 && items[topic]?.lower === 'about') return read(head, topic + 1, 'clause');
  if (verb.prepositions.has(lower) && lower !== 'that') {
    const far = skipSetting(items, nounPhraseEnd(items, next + 1));
    if (items[next + 1]?.pos === 'QUOTE' || !introduces(items, far))
      return read({ start: group.head, end: next + 1 }, next + 1, 'clause');
  }
  if (verb.frames.has('clause')) {
    const start = clauseStart(items, after, verb);
    if (start !== undefined && (verb.frames.has('object') || opensClause(clauses, start, after)))
      return read(head, start, opensClause(clauses, start, after) ? 'clause' : 'object');
  }
  if (verb.frames.has('order')) {
    const end = nounPhraseEnd(items, next);
    if (end > next && (items[end]?.lower === 'to' || items[end]?.lower === 'not')) return read(head, next, 'clause');
  }
  if (verb.frames.has('object') || verb.frames.has('as')) {
    const end = nounPhraseEnd(items, next);
    if (
      end === next &&
      items[next]?.pos !== 'QUOTE' &&
      !items[next]?.lower.endsWith('ing') &&
      !WH.test(items[next]?.lower ?? '')
    )
      return undefined;
    if (verb.lemma === 'call' && !namesSomething(clauses, group, next)) return undefined;
    if (!verb.frames.has('object') && !isNamed(items, next)) return undefined;
    return read(head, next, 'object');
  }
  return undefined;
}

/**
 * "called it a fraud", "what they called “a fraud”": a name and what it is laid on. Not: "called the
 * voters on Friday", by telephone, nor "a band called “Night”", the band's own.
 */
function namesSomething({ items }: Clauses, group: VerbGroup, at: number): boolean {
  const end = isPronoun(items[at]) ? at + 1 : nounPhraseEnd(items, at, false);
  const next = items[end];
  if (/^(?:DET|ADJ|ADV|NOUN|NUM|PRON|PROPN|VERB)$/.test(next?.pos ?? '') || next?.lower === 'as') return true;
  const thing = items.slice(at, end);
  if (thing.some((item, i) => item.pos === 'ADJ' && /^(?:NOUN|PROPN)$/.test(thing[i - 1]?.pos ?? ''))) return true;
  // Words in quotation marks behind the thing are its name.
  for (let i = at + 1; i < items.length && i < at + FARTHEST_NAME; i++) {
    if (items[i]?.pos === 'QUOTE') return true;
    if (/^[,.;:]$/.test(items[i]?.lower ?? '')) break;
  }
  // The thing stands in front: "what they call", "a bill that critics called".
  return /^(?:what|that|which|who|whom)$/.test(items[(group.subject?.start ?? 0) - 1]?.lower ?? '');
}

/** "cast Lee as a villain", "compared it to a raid", "branded the plan “reckless”": the name stands behind the thing. */
function isNamed(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length && i < at + FARTHEST_NAME; i++) {
    const item = items[i];
    if (item === undefined || /^[.;:]$/.test(item.lower)) return false;
    if (item.pos === 'QUOTE' || /^(?:as|to|with|like)$/.test(item.lower)) return true;
    if (item.pos === 'DET' && /^(?:NOUN|PROPN|PRON)$/.test(items[i - 1]?.pos ?? '')) return true;
  }
  return false;
}

const FARTHEST_NAME = 20;

/** Acts that need no more than a noun of saying: "voiced regret". */
const SPEECH_ACT = /^(?:issue|express|voice|offer|deliver|level|air)$/;

/** Words as a thing, which do not tell what was said: "issued a statement". */
const VESSEL = /^(?:statement|report|announcement|message|comment|remark|declaration|speech)s?$/;

/** "Though Lee says so, …", "Since announcing it, …": the cue stands in a clause that a comma closes. */
function opensWithSubordinate(items: readonly Item[], cue: number): boolean {
  const first = items[0];
  if (first === undefined || cue === 0) return first !== undefined && /(?:ing|ed)$/.test(first.lower);
  if (
    !(first.pos === 'SCONJ' || first.pos === 'ADP' || SUBORDINATE.test(first.lower) || /(?:ing|ed)$/.test(first.lower))
  )
    return false;
  for (let i = 1; i < cue; i++) if (items[i]?.lower === ',') return false;
  return true;
}

const SUBORDINATE =
  /^(?:though|although|while|when|whenever|as|if|since|because|after|before|despite|even|once|until|in|on|at|by|with|without)$/;

/** "voiced concern about": the noun that carries the act, and where its content begins. */
function actOfSpeech(
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
  if (noun.prepositions.has(link) && link !== 'that') return { cue: end, content: end + 1, kind: 'object' };
  if (noun.clause && (link === 'that' || link === ':')) return { cue: end, content: end + 1, kind: 'clause' };
  return noun.infinitive && link === 'to' ? { cue: end, content: end, kind: 'clause' } : undefined;
}
