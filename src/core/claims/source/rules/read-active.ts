import { contentEnd } from '../content/content-end.ts';
import { skipSetting, WHEN } from '../content/setting.ts';
import { cueNoun } from '../cues/cue-nouns.ts';
import type { CueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { isPronoun, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import type { Range, VerbGroup } from '../grammar/verb-group.ts';
import { actOfSpeech, carriesWords, PUTTING } from './act-of-speech.ts';
import { clauseStart, introduces, opensClause, WH } from './clause-start.ts';
import { inverted } from './inverted.ts';
import { isMeasured } from './is-measured.ts';
import { isNamed, namesSomething } from './naming.ts';
import { objectBefore } from './object-before.ts';
import { parenthetical } from './parenthetical.ts';
import type { Reading } from './reading.ts';
import { frontedVerb, wordsToCome } from './words-ahead.ts';

/**
 * What an active verb of attribution credits to whom, by the frames of the verb: "Lee said the road was shut",
 * "urged voters to wait", "voiced concern about the dam". `undefined` where it credits nothing ("called the voters").
 *
 * @param floor no words reach back beyond this item
 * @param after the item behind the verb and its particle
 */
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
      (takesName(items, group, verb) ? undefined : inverted(clauses, group, floor));
    if (reading !== undefined) return reading;
  }
  const head = { start: group.head, end: after };
  const source = group.subject;
  const clause = group.relative ? 'aside' : opensWithSubordinate(items, group.start) ? 'opening' : 'clause';
  const read = (cue: Range, start: number, kind: 'clause' | 'object'): Reading | undefined => {
    // "issued a statement:", and the words follow in the next paragraph.
    if (start >= items.length) return undefined;
    const end = contentEnd(clauses, start, kind === 'clause' ? clause : kind, group.end);
    const before = verb.frames.has('as') && !verb.frames.has('clause') ? objectBefore(items, group, start) : [];
    return end > start ? { source, cue, content: [...before, { start, end }] } : undefined;
  };
  let next = after;
  while (items[next]?.pos === 'ADV' && next < after + 3) next++;
  const lower = items[next]?.lower ?? '';
  // "answered by reading it aloud"
  if (lower === 'by' && items[next + 1]?.lower.endsWith('ing')) return undefined;
  if (verb.frames.has('infinitive')) {
    // "agreed in May to pay"
    const far = lower === 'to' || lower === 'not' ? next : skipSetting(items, next);
    if (opensInfinitive(items, far)) return read(head, far, 'clause');
  }
  const speech = actOfSpeech(clauses, next);
  if (speech !== undefined && (verb.frames.has('act') || verb.frames.has('object')))
    return read({ start: group.head, end: speech.cue }, speech.content, speech.kind);
  if (verb.frames.has('act')) {
    const end = nounPhraseEnd(items, next, false);
    const noun = items[end - 1]?.lower ?? '';
    // "voiced “deep regret”"
    if (items[next]?.pos === 'QUOTE' && verb.frames.has('feeling')) return read(head, next, 'object');
    const bare = end > next && cueNoun(noun) !== undefined && verb.frames.has('feeling') && !VESSEL.test(noun);
    return bare ? { source, cue: head, content: [{ start: next, end }] } : undefined;
  }
  // "talked to Moss about the dam": the hearer stands before the topic.
  const topic =
    /^(?:to|with)$/.test(lower) && verb.prepositions.has('about') ? nounPhraseEnd(items, next + 1, false) : -1;
  if (topic > next + 1 && items[topic]?.lower === 'about') return read(head, topic + 1, 'clause');
  const far = farPreposition(items, next, verb);
  if (far > next) return read(head, far + 1, 'clause');
  if (verb.prepositions.has(lower) && lower !== 'that') {
    const behind = skipSetting(items, nounPhraseEnd(items, next + 1));
    const which = /^(?:for|against)$/.test(lower) && items[behind]?.lower === 'that';
    if (items[next + 1]?.pos === 'QUOTE' || which || !introduces(items, behind))
      return read({ start: group.head, end: next + 1 }, next + 1, 'clause');
  }
  // "posted a message reading “Stay”": the words are those of the message.
  if (PUTTING.test(items[group.head]?.lower ?? '') && carriesWords(items, next)) return undefined;
  if (verb.frames.has('clause')) {
    const start = clauseStart(items, after, verb);
    if (start !== undefined && (verb.frames.has('object') || opensClause(clauses, start, after)))
      return read(head, start, opensClause(clauses, start, after) ? 'clause' : 'object');
  }
  if (verb.frames.has('order')) {
    const end = nounPhraseEnd(items, next);
    if (end > next && (items[end]?.lower === 'to' || items[end]?.lower === 'not')) return read(head, next, 'clause');
  }
  if (verb.frames.has('quality') && isQuality(items, next)) return read(head, next, 'object');
  if (verb.frames.has('finding') && isSurvey(items, source)) return read(head, next, 'object');
  if (verb.frames.has('plea') && /^(?:not|no|guilty|innocent)$/.test(lower)) return read(head, next, 'object');
  if (verb.frames.has('measure') && isMeasured(items, next)) return read(head, next, 'object');
  if (verb.frames.has('object') || verb.frames.has('as')) {
    const end = nounPhraseEnd(items, next);
    if (
      end === next &&
      items[next]?.pos !== 'QUOTE' &&
      !items[next]?.lower.endsWith('ing') &&
      !WH.test(items[next]?.lower ?? '')
    )
      return undefined;
    if (verb.needs === 'doing' && !isDoing(items, next)) return undefined;
    if (verb.needs === 'name' && !namesSomething(clauses, group, next)) return undefined;
    if (!verb.frames.has('object') && !isNamed(items, next)) return undefined;
    return read(head, next, 'object');
  }
  return undefined;
}

/** "“A boat,” considered lost, …": what follows is a name, but behind words with a comma ("“It is shut,” countered Lee"). */
function takesName(items: readonly Item[], { start }: VerbGroup, { frames }: CueVerb): boolean {
  const before = items[start - 1];
  return frames.has('as') && !(before?.whole === true && before.comma && before.clause);
}

/** "to wait", "not to wait"; not "to the voters", "to Lee". */
function opensInfinitive(items: readonly Item[], at: number): boolean {
  const to = items[at]?.lower === 'not' ? at + 1 : at;
  const next = items[to + 1];
  // Where the verb has a capital too, it is a headline's.
  const name = next?.capital === true && items[at - 1]?.capital !== true;
  return items[to]?.lower === 'to' && !name && !/^(?:DET|NUM|PRON|PUNCT)$/.test(next?.pos ?? '');
}

/** "found it “a joke”": words in quotation marks right behind the thing; not its title ("found the book “Nets”"). */
function isQuality(items: readonly Item[], at: number): boolean {
  const end = isPronoun(items[at]) && items[at + 1]?.pos === 'QUOTE' ? at + 1 : nounPhraseEnd(items, at);
  return end > at && items[end]?.pos === 'QUOTE' && items[end]?.capital === false;
}

/** "apologized on Friday for the delay": where the preposition stands behind the day; else `at`. */
function farPreposition(items: readonly Item[], at: number, { prepositions }: CueVerb): number {
  const day = /^(?:on|in)$/.test(items[at]?.lower ?? '') ? at + 1 : at;
  const far = day + 1;
  return WHEN.test(items[day]?.lower ?? '') && prepositions.has(items[far]?.lower ?? '') ? far : at;
}

/** What is welcomed in words, where a guest is welcomed at the door: what somebody said, found, decided or did. */
function isDoing(items: readonly Item[], at: number): boolean {
  let head = at;
  while (/^(?:NOUN|PROPN|ADJ|NUM|DET|PRON|PART)$/.test(items[head]?.pos ?? '')) head++;
  if (items[head]?.pos === 'QUOTE') return true;
  const noun = items[head - 1]?.lower.replace(/s$/, '') ?? '';
  return head > at && (DOINGS.has(noun) || cueNoun(noun) !== undefined);
}

/** Who finds what is so ("the poll found Lee ahead"), where others find what they look for. */
function isSurvey(items: readonly Item[], source: Range | undefined): boolean {
  return items
    .slice(source?.start ?? 0, source?.end ?? 0)
    .some(({ lower }) =>
      /^(?:poll|survey|study|report|review|audit|analysis|census|inquiry|investigation|research)s?$/.test(
        lower.replace(/ies$/, 'y'),
      ),
    );
}

const DOINGS = new Set(
  (
    'vote ruling verdict sentence judgment judgement outcome result finding study survey news move step change deal agreement ' +
    'accord treaty law bill act measure policy reform scheme budget investment funding inquiry investigation probe review ' +
    'progress breakthrough truce ceasefire pause delay reversal approval appointment nomination chance opportunity ' +
    'initiative intervention commitment clarity scrutiny competition debate challenge development sanction resolution'
  ).split(' '),
);

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
