import { type Attribution, present, spanOf } from '../attribution.ts';
import { cueAdjective } from '../cues/cue-adjectives.ts';
import { type CueVerb, cueVerb, particleVerb, TALKING } from '../cues/cue-verbs.ts';
import { PLAIN } from '../cues/plain-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { nounPhraseStart } from '../grammar/noun-phrase.ts';
import type { Item, Unit } from '../grammar/unit.ts';
import type { Range, VerbGroup } from '../grammar/verb-group.ts';
import { isAsserted } from './is-asserted.ts';
import { quotative } from './quotative.ts';
import { readActive } from './read-active.ts';
import { readPassive } from './read-passive.ts';
import type { Reading } from './reading.ts';
import { saysSomething } from './says-something.ts';
import { wordsBehind } from './words-ahead.ts';

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
    const known = verb !== undefined && !isState(group, lower, next) && isAsserted(unit.items, group, verb);
    const act = known ? readKnown(clauses, group, verb, floor, cueEnd) : undefined;
    const reading =
      act ??
      quotative(clauses, group, floor) ??
      (known && verb.frames.has('clause') ? wordsBehind(unit.items, group, cueEnd) : undefined);
    const reports = known && PLAIN.has(verb.lemma);
    if (reading === undefined || !saysSomething(clauses, group, reading, reports)) continue;
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
      // Words that stand in the next paragraph are spoken, whatever the verb.
      spoken:
        act === undefined || !known || verb.frames.has('clause') || TALKING.has(verb.lemma) || content.length === 0,
      quotes: isName(unit.items, reading) || isSpeech(unit.items, reading, verb),
    });
  }
  return found;
}

/** "what she called “a raid”": the name in quotation marks is hers, whoever reports it. */
function isName(items: readonly Item[], { source, content: [words] }: Reading): boolean {
  return items[(source?.start ?? 0) - 1]?.lower === 'what' && items[words?.start ?? -1]?.pos === 'QUOTE';
}

/** "Lee asked for a cab and Moss said, “There is none.”": whole words right behind a verb of saying and its mark. */
function isSpeech(items: readonly Item[], { cue, content: [words] }: Reading, verb: CueVerb | undefined): boolean {
  const at = words?.start ?? -1;
  const quotation = items[at];
  // "his wife whispered to him: “…”"
  if (verb?.frames.has('clause') !== true || (verb.form === 'ing' && verb.lemma !== 'add')) return false;
  if (at <= cue.end || at > cue.end + 5 || !/^[,:]$/.test(items[at - 1]?.lower ?? '')) return false;
  return quotation?.whole === true && (quotation.clause || quotation.stop);
}

/** "was worried that": the subject feels it, as an adjective has it. */
function isState(group: VerbGroup, lower: string, next: string): boolean {
  return group.kind === 'passive' && next !== 'by' && cueAdjective(lower) !== undefined;
}

function readKnown(clauses: Clauses, group: VerbGroup, verb: CueVerb, floor: number, cueEnd: number) {
  return group.kind === 'passive' ? readPassive(clauses, group, verb) : readActive(clauses, group, verb, floor, cueEnd);
}

/** The most words that a relative pronoun's noun may have. */
const LONGEST_ANTECEDENT = 40;

/** "the union, who": a relative pronoun with the noun it stands for. */
function withAntecedent(items: readonly Item[], source: Range | undefined): Range | undefined {
  if (
    source === undefined ||
    source.end - source.start !== 1 ||
    !/^(?:who|which|that)$/.test(items[source.start]?.lower ?? '')
  )
    return source;
  const end = items[source.start - 1]?.lower === ',' ? source.start - 2 : source.start - 1;
  const start = nounPhraseStart(items, end, Math.max(0, end - LONGEST_ANTECEDENT));
  if (start < 0) return source;
  // "the plans of the union, which said", "a note by a clerk who said": of two nouns the nearer speaks.
  const link = items[source.start]?.lower === 'which' ? 'of' : 'by';
  const of = items.slice(start, end).findLastIndex((item) => item.lower === link);
  return { start: start + of + 1, end: source.end };
}
