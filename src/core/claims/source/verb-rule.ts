import { type Attribution, present, spanOf } from './attribution.ts';
import type { Range, VerbGroup } from './clause.ts';
import { type Clauses, contentBefore, contentEnd, GOING_ON, skipSetting } from './content.ts';
import { cueNoun } from './cue-nouns.ts';
import { type CueVerb, cueVerb, particleVerb } from './cue-verbs.ts';
import { closesNounPhrase, isPronoun, nounPhraseEnd, nounPhraseStart } from './noun-phrase.ts';
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
    const lower = unit.items[group.head]?.lower ?? '';
    const next = unit.items[group.head + 1]?.lower ?? '';
    // "made clear", "made it clear", "pointed out"
    const it = next === 'it' && unit.items[group.head + 2]?.lower === 'clear';
    const withParticle = particleVerb(lower, it ? 'clear' : next);
    const verb = withParticle ?? cueVerb(lower);
    const cueEnd = group.head + (withParticle === undefined ? 1 : it ? 3 : 2);
    if (verb === undefined || !isAsserted(unit.items, group, verb)) continue;
    const reading =
      group.kind === 'passive' ? readPassive(clauses, group, verb) : readActive(clauses, group, verb, floor, cueEnd);
    if (reading === undefined) continue;
    const cue = spanOf(unit.items, reading.cue.start, reading.cue.end);
    const content = present(...reading.content.map(({ start, end }) => spanOf(unit.items, start, end)));
    if (cue === undefined || (content.length === 0 && reading.content.length > 0)) continue;
    const [first] = reading.content;
    // Words before the cue: what follows begins behind it.
    if (first !== undefined && first.start < reading.cue.start && group.kind !== 'passive')
      floor = Math.max(reading.cue.end, reading.source?.end ?? 0);
    found.push({
      unit,
      source: withAntecedent(unit.items, reading.source),
      cue,
      content,
      plain: PLAIN.has(verb.lemma),
      spoken: verb.frames.has('clause'),
    });
  }
  return found;
}

/** Acts that need no more than a noun of saying: "issued a warning". */
const SPEECH_ACT = /^(?:issue|express|voice|offer|deliver|level|lodge|air)$/;

/** Verbs that report and do nothing else: they count in any form. */
const PLAIN = new Set(
  'say tell add ask note argue warn announce report claim write tweet state declare explain insist'.split(' '),
);
const MODAL = /^(?:would|could|can|may|might|should|must|will|'ll|ca|wo)$/;

/**
 * Whether the verb tells of an act that took place: not what somebody could say, was to
 * say, or says in a clause that only tells which one is meant ("those who favour it").
 */
function isAsserted(items: readonly Item[], group: VerbGroup, verb: CueVerb): boolean {
  const plain = PLAIN.has(verb.lemma);
  if (isNobody(items, group)) return false;
  if (isNaming(items, group, verb) || (group.kind === 'participle' && /^under(?:scor|lin)e$/.test(verb.lemma)))
    return false;
  if (group.kind === 'participle') return GOING_ON.has(items[group.head]?.lower ?? '') && group.subject !== undefined;
  if (group.kind === 'infinitive') return plain && group.subject !== undefined;
  if (group.helpers.some((helper) => MODAL.test(helper))) return false;
  if (group.relative && !plain) return items[(group.subject?.start ?? 0) - 1]?.lower === ',';
  return true;
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

/** "the union, who": a relative pronoun with the noun it stands for. */
function withAntecedent(items: readonly Item[], source: Range | undefined): Range | undefined {
  if (
    source === undefined ||
    source.end - source.start !== 1 ||
    !/^(?:who|which|that)$/.test(items[source.start]?.lower ?? '')
  )
    return source;
  const end = items[source.start - 1]?.lower === ',' ? source.start - 2 : source.start - 1;
  const start = nounPhraseStart(items, end, Math.max(0, end - LONGEST_SOURCE));
  if (start < 0) return source;
  // "the plans of the union, which said": of two nouns the nearer speaks.
  const of =
    items[source.start]?.lower === 'which' ? items.slice(start, end).findLastIndex((item) => item.lower === 'of') : -1;
  return { start: start + of + 1, end: source.end };
}

function readActive(
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
      parenthetical(clauses, group, floor, after) ??
      (verb.frames.has('as') ? undefined : inverted(clauses, group, floor));
    if (reading !== undefined) return reading;
  }
  const head = { start: group.head, end: after };
  const source = group.subject;
  const aside = group.relative || opensWithSubordinate(items, group.start);
  const read = (cue: Range, start: number, kind: 'clause' | 'object'): Reading | undefined => {
    const end = contentEnd(clauses, start, kind === 'clause' && aside ? 'aside' : kind);
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
    const bare = end > next && cueNoun(items[end - 1]?.lower ?? '') !== undefined && SPEECH_ACT.test(verb.lemma);
    return bare ? { source, cue: head, content: [{ start: next, end }] } : undefined;
  }
  if (verb.prepositions.has(lower) && lower !== 'that') {
    const far = skipSetting(items, nounPhraseEnd(items, next + 1));
    if (!introduces(items, far)) return read({ start: group.head, end: next + 1 }, next + 1, 'clause');
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
    return read(head, next, 'object');
  }
  return undefined;
}

/** "Lee went on to say:" at a paragraph's end: the words follow in the next. */
function wordsToCome(items: readonly Item[], group: VerbGroup, after: number): Reading | undefined {
  const last = items.length - 1;
  if (items[last]?.lower !== ':' || group.subject === undefined) return undefined;
  if (skipSetting(items, after) < last && behindCue(items, after) < last) return undefined;
  return { source: group.subject, cue: { start: group.head, end: after }, content: [] };
}

/** "Said Lee: “We are ready.”" */
function frontedVerb(clauses: Clauses, group: VerbGroup): Reading | undefined {
  const { items } = clauses;
  const before = items[group.start - 1];
  if (group.helpers.length > 0 || (before !== undefined && !/^[.?!]$/.test(before.lower))) return undefined;
  if (!/(?:ed|s|said|wrote)$/.test(items[group.head]?.lower ?? '')) return undefined;
  const start = group.head + 1;
  const end = sourceEnd(items, start);
  if (end === start || !introduces(items, end) || items[end]?.lower === 'that') return undefined;
  const from = items[end]?.pos === 'QUOTE' ? end : end + 1;
  return {
    source: { start, end },
    cue: { start: group.head, end: start },
    content: [{ start: from, end: contentEnd(clauses, from, 'clause') }],
  };
}

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

/** Verbs that take no thing for an object need a clause behind them: "think", not "think tanks". */
function opensClause(clauses: Clauses, start: number, after: number): boolean {
  const { items } = clauses;
  if (
    start > after ||
    items[start]?.pos === 'QUOTE' ||
    introduces(items, start - 1) ||
    WH.test(items[start]?.lower ?? '')
  )
    return true;
  return clauses.groups.some(
    (group) =>
      group.own && group.subject !== undefined && group.subject.start >= start && group.subject.start < start + 3,
  );
}

const WH = /^(?:what|whether|if|how|why|who|whom|where|when|about|there)$/;

/** Where the words said begin behind the verb, its hearer and its setting. */
function clauseStart(items: readonly Item[], after: number, verb: CueVerb): number | undefined {
  let i = after;
  if (verb.frames.has('hearer') && !introduces(items, i) && !WH.test(items[i]?.lower ?? '')) {
    const end = isPronoun(items[i]) ? i + 1 : nounPhraseEnd(items, i);
    if (end > i) i = end;
  }
  i = skipSetting(items, i);
  const item = items[i];
  if (item === undefined) return undefined;
  // "said that is a lie": the word is a subject.
  if (item.lower === 'that' && (items[i + 1]?.pos === 'AUX' || items[i + 1]?.pos === 'VERB')) return i;
  if (item.lower === 'that' || item.lower === ':') return i + 1;
  if (item.lower === ',') return items[i + 1]?.pos === 'QUOTE' ? i + 1 : behindAside(items, i);
  if (
    item.pos === 'QUOTE' ||
    item.pos === 'SCONJ' ||
    /^(?:whether|if|how|why|what|who|whom|where|when|there|as)$/.test(item.lower)
  )
    return i;
  if (nounPhraseEnd(items, i) > i || /ing$/.test(item.lower) || item.pos === 'ADV' || item.pos === 'DET') return i;
  if (item.pos === 'ADP' && verb.frames.has('clause') && items[i + 1] !== undefined && i === after) return i;
  return undefined;
}

/** "said, with a smile, that …", "said, when it was over, “…”": the words behind a remark in commas. */
function behindAside(items: readonly Item[], comma: number): number | undefined {
  for (let i = comma + 2; i < items.length && i < comma + LONGEST_ASIDE; i++) {
    if (items[i]?.lower !== ',') continue;
    if (items[i + 1]?.lower === 'that') return i + 2;
    if (items[i + 1]?.whole) return i + 1;
  }
  return undefined;
}

const LONGEST_ASIDE = 25;

function introduces(items: readonly Item[], i: number): boolean {
  const lower = items[i]?.lower;
  return (
    lower === 'that' || lower === ':' || items[i]?.pos === 'QUOTE' || (lower === ',' && items[i + 1]?.pos === 'QUOTE')
  );
}

/** "voiced concern about": the noun that carries the act, and where its content begins. */
function actOfSpeech(
  clauses: Clauses,
  from: number,
): { cue: number; content: number; kind: 'clause' | 'object' } | undefined {
  const { items } = clauses;
  const end = nounPhraseEnd(items, from, false);
  const noun = cueNoun(items[end - 1]?.lower ?? '');
  if (end === from || noun === undefined) return undefined;
  const link = items[end]?.lower ?? '';
  if (noun.prepositions.has(link) && link !== 'that') return { cue: end, content: end + 1, kind: 'object' };
  if (noun.clause && (link === 'that' || link === ':')) return { cue: end, content: end + 1, kind: 'clause' };
  return noun.infinitive && link === 'to' ? { cue: end, content: end, kind: 'clause' } : undefined;
}

/** "The road, Lee said, is shut.", "“It is shut,” Lee said.", "As Lee said, it is shut." */
function parenthetical(clauses: Clauses, group: VerbGroup, floor: number, after: number): Reading | undefined {
  const { items } = clauses;
  const subject = group.own && group.kind === 'finite' ? group.subject : undefined;
  const quotation = quotationBefore(clauses, group, floor);
  const cue = { start: group.head, end: after };
  if (quotation !== undefined) {
    const end = behindCue(items, after);
    if (introduces(items, end) && items[end]?.pos !== 'QUOTE' && items[end]?.lower !== ',') return undefined;
    const content = contentBefore(items, quotation + 1, floor);
    if (content === undefined) return undefined;
    const source = { start: skipLink(items, quotation + 1), end: group.start };
    return withRest(clauses, { source, cue, content: [content] }, end, true);
  }
  if (subject === undefined || (subject.start <= floor && floor > 0)) return undefined;
  const as = items[subject.start - 1]?.lower === 'as';
  const end = items[group.head + 1]?.lower === 'it' ? skipSetting(items, group.head + 2) : behindCue(items, after);
  const next = items[end];
  if (as) {
    // "As Lee said, it is shut.", "It is shut, as Lee said."
    if (next !== undefined && next.lower !== ',' && next.lower !== '.' && next.lower !== ':') return undefined;
    const start = end + 1;
    const rest =
      (next?.lower === ',' || next?.lower === ':') && hasVerb(clauses, start, items.length)
        ? { start, end: contentEnd(clauses, start, 'clause') }
        : undefined;
    const before = contentBefore(items, subject.start - 1, floor);
    const leads = before === undefined || !hasVerb(clauses, before.start, before.end);
    const content = leads ? rest : before;
    return content === undefined ? undefined : { source: subject, cue, content: [content] };
  }
  const before = items[subject.start - 1];
  // "The plan, which Lee said will fail, …"
  if (
    before !== undefined &&
    /^(?:which|that|who|what)$/.test(before.lower) &&
    (next?.pos === 'VERB' || next?.pos === 'AUX')
  ) {
    return {
      source: subject,
      cue,
      content: [
        { start: subject.start - 1, end: subject.start },
        { start: end, end: contentEnd(clauses, end, 'aside') },
      ],
    };
  }
  if (!/^(?:,|—|–|--)$/.test(before?.lower ?? '')) return undefined;
  if (next !== undefined && !/^(?:[,.;?!—–]|--)$/.test(next.lower)) return undefined;
  if (next?.lower === ',' && items[end + 1]?.pos === 'QUOTE' && !hasVerb(clauses, floor, subject.start))
    return undefined;
  const content = contentBefore(items, subject.start - 1, floor);
  const reading = withRest(
    clauses,
    { source: subject, cue, content: content === undefined ? [] : [content] },
    end,
    false,
  );
  // "At times, Lee said, it is shut" needs the rest; "The road is shut, Lee said" does not.
  const rest = reading.content.length > (content === undefined ? 0 : 1);
  return rest || (content !== undefined && hasVerb(clauses, content.start, content.end)) ? reading : undefined;
}

/** The most words between a quotation and the verb of those who said it. */
const LONGEST_SOURCE = 40;

/** The quotation that stands before the verb with nothing between but who said it. */
function quotationBefore(clauses: Clauses, group: VerbGroup, floor: number): number | undefined {
  const { items } = clauses;
  if (group.kind !== 'finite') return undefined;
  let at = group.start - 1;
  while (at >= floor && at > group.start - LONGEST_SOURCE && !(items[at]?.pos === 'QUOTE' && items[at]?.whole)) {
    if (/^[.;:?!]$/.test(items[at]?.lower ?? '')) return undefined;
    at--;
  }
  const start = skipLink(items, at + 1);
  if (items[at]?.pos !== 'QUOTE' || items[at]?.whole !== true || start >= group.start || at < floor) return undefined;
  const first = items[start];
  if (
    first === undefined ||
    /^(?:and|but|or|as|when|while|after|before|to|then|which)$/.test(first.lower) ||
    cueVerb(first.lower)?.form === 'ing'
  )
    return undefined;
  if (first.pos === 'ADP' || first.pos === 'SCONJ' || first.pos === 'CCONJ')
    return nounPhraseStart(items, group.start - 1, start) === start &&
      !/^(?:in|on|at|with|for|to|of|by)$/.test(first.lower)
      ? at
      : undefined;
  // Another verb between is another clause, but in a relative clause or apposition that commas set off.
  const other = clauses.groups.some((one) => one.head >= start && one.head < group.start);
  return other && !(group.subject?.start === start) ? undefined : at;
}

function skipLink(items: readonly Item[], at: number): number {
  return items[at]?.lower === ',' ? at + 1 : at;
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
  const content = contentBefore(items, group.start, floor);
  if (content === undefined) return undefined;
  if (first === undefined || first.lower === 'that' || !(isPronoun(first) || nounPhraseEnd(items, start) > start)) {
    // "“It is shut,” said on Friday": the subject is another verb's.
    const source = group.subject;
    return quoted && first?.lower !== 'that'
      ? { source, cue: { start: group.head, end: start }, content: [content] }
      : undefined;
  }
  const end = sourceEnd(items, start);
  const next = items[skipSetting(items, end)];
  // "Lee, who runs it, said crews were out": words with a verb behind them are what was said.
  if (!quoted && next !== undefined && !/^(?:[,.;]|—|–|--)$/.test(next.lower)) return undefined;
  const reading = withRest(
    clauses,
    { source: { start, end }, cue: { start: group.head, end: start }, content: [content] },
    skipSetting(items, end),
    quoted,
  );
  return quoted || reading.content.length > 1 || hasVerb(clauses, content.start, content.end) ? reading : undefined;
}

/** Adds what goes on behind a cue in the middle of its content. */
function withRest(clauses: Clauses, reading: Reading, end: number, quoted: boolean): Reading {
  const { items } = clauses;
  let start = end;
  while (/^(?:,|;|:|—|–|--)$/.test(items[start]?.lower ?? '')) start++;
  const first = items[start];
  if (first === undefined || (start === end && !first.whole)) return reading;
  // Behind a quotation only a quotation goes on.
  if (quoted && first.pos !== 'QUOTE') return reading;
  if (clauses.at.get(start)?.kind === 'participle' && first.pos !== 'AUX') return reading;
  if (/^(?:who|which|when|after|as|while|according|in|on|at|during|before|with|without|by)$/.test(first.lower))
    return reading;
  const until = contentEnd(clauses, start, 'clause');
  return until <= start || !(first.pos === 'QUOTE' || hasVerb(clauses, start, until))
    ? reading
    : { ...reading, content: [...reading.content, { start, end: until }] };
}

/** Behind the verb: hearer, time and place up to the next mark. */
function behindCue(items: readonly Item[], from: number): number {
  const i = skipSetting(items, from);
  if (i > from || introduces(items, i) || !closesNounPhrase(items[i]) || items[i]?.pos === 'QUOTE') {
    if (!(items[i]?.pos === 'DET' && !introduces(items, i))) return i;
  }
  const end = nounPhraseEnd(items, i);
  const next = items[end];
  // Words with a verb behind them are no hearer.
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX') ? i : skipSetting(items, end);
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
  while (by < group.head + (items[group.head + 1]?.lower === 'as' ? 9 : 4) && items[by]?.lower !== 'by') by++;
  if (items[by]?.lower === 'by' && group.subject !== undefined && !verb.frames.has('infinitive')) {
    const end = sourceEnd(items, by + 1);
    if (end === by + 1) return undefined;
    const rest =
      items[end]?.lower === 'as' || items[end]?.lower === 'for'
        ? [{ start: end, end: contentEnd(clauses, end, 'object') }]
        : [];
    // "was described as a fraud by Lee"
    const named = items[group.head + 1]?.lower === 'as' ? [{ start: group.head + 2, end: by }] : [];
    return { source: { start: by + 1, end }, cue, content: [group.subject, ...named, ...rest] };
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
