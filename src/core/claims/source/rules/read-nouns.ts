import { type Attribution, present, spanOf } from '../attribution.ts';
import { contentEnd } from '../content/content-end.ts';
import { CRY, type CueNoun, cueNoun } from '../cues/cue-nouns.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { closesNounPhrase, nounPhraseEnd, nounPhraseStart } from '../grammar/noun-phrase.ts';
import type { Item, Unit } from '../grammar/unit.ts';
import type { Range } from '../grammar/verb-group.ts';

/**
 * Attributions by a noun: "Lee's claim that the road is safe", "criticism of the raid by unions",
 * "a warning from the port that ice was near".
 *
 * Not: a noun of saying with nothing said ("the statement ran to ten pages"), nor one that
 * nobody makes ("there is concern about prices").
 */
export function readNouns(unit: Unit, clauses: Clauses): Attribution[] {
  const { items } = unit;
  const found: Attribution[] = [];
  const taken = new Set(clauses.groups.map((group) => group.head));
  for (let i = 0; i < items.length; i++) {
    const item = items[i];
    const quoted =
      cry(clauses, i) ?? cameCry(items, i) ?? isWhat(items, i) ?? wordsAhead(clauses, i) ?? quoteBefore(items, i);
    if (quoted !== undefined) {
      const { source, at, ...kind } = quoted;
      const cue = spanOf(items, i, i + 1);
      if (cue !== undefined) found.push({ unit, source, cue, content: present(spanOf(items, at, at + 1)), ...kind });
      continue;
    }
    const noun = item === undefined || item.pos !== 'NOUN' || taken.has(i) ? undefined : cueNoun(item.lower);
    if (noun === undefined) continue;
    const maker = makerAfter(items, i);
    const source = ownerOf(clauses, possessor(items, i)) ?? maker?.source;
    const start = contentStart(items, maker?.end ?? i + 1, noun);
    if (source === undefined || start === undefined) continue;
    const cue = spanOf(items, i, i + 1);
    const limit = verbOf(clauses, i);
    const end = start.clause ? contentEnd(clauses, start.at, 'aside', limit) : topicEnd(clauses, start.at);
    const content = present(spanOf(items, start.at, end));
    if (cue !== undefined && content.length > 0)
      found.push({ unit, source, cue, content, spoken: false, nominal: true });
  }
  return found;
}

/** A quotation beside a noun of saying, and whether it is spoken and the noun the object of another cue. */
interface Quoted {
  readonly source: Range | undefined;
  readonly at: number;
  readonly spoken: boolean;
  readonly nominal: boolean;
}

/** "shouts of “Shame!” from the stands", "a vow from Lee of “a fair fight”" */
function cry({ items, groups }: Clauses, i: number): Quoted | undefined {
  const item = items[i];
  if (item === undefined || item.capital || !CRY.test(item.lower)) return undefined;
  const before = makerAfter(items, i);
  const of = before?.end ?? i + 1;
  if (items[of]?.lower !== 'of' || items[of + 1]?.pos !== 'QUOTE') return undefined;
  const verb = groups.find(
    ({ head, kind }) => head < i && head > i - 6 && kind === 'finite' && JOINS.test(items[head]?.lower ?? ''),
  );
  return {
    spoken: false,
    nominal: false,
    at: of + 1,
    source: possessor(items, i) ?? before?.source ?? makerAfter(items, of + 1)?.source ?? verb?.subject,
  };
}

/** "“Count again,” came shouts from the hall.", "“No,” came the answer." */
function cameCry(items: readonly Item[], i: number): Quoted | undefined {
  if (!CRY.test(items[i]?.lower ?? '') && !WORDS.test(items[i]?.lower ?? '')) return undefined;
  let verb = i - 1;
  while (/^(?:DET|ADJ|ADV)$/.test(items[verb]?.pos ?? '')) verb--;
  if (!/^c[ao]mes?$/.test(items[verb]?.lower ?? '') || items[verb - 1]?.whole !== true) return undefined;
  return { source: makerAfter(items, i)?.source, at: verb - 1, spoken: true, nominal: false };
}

/** "“Go,” was another.", "“No,” was the answer from Lee." */
function isWhat(items: readonly Item[], i: number): Quoted | undefined {
  let verb = i - 1;
  while (/^(?:DET|ADJ|ADV|PRON|NUM)$/.test(items[verb]?.pos ?? '')) verb--;
  const quotation = items[verb - 1];
  if (!/^(?:is|was|were|are|reads?)$/.test(items[verb]?.lower ?? '') || !(quotation?.comma && quotation.whole))
    return undefined;
  const next = items[i + 1];
  const another = items[i]?.lower === 'another' && verb === i - 1 && (next === undefined || next.pos === 'PUNCT');
  if (!another && !WORDS.test(items[i]?.lower ?? '')) return undefined;
  const source = another ? { start: i, end: i + 1 } : (possessor(items, i) ?? makerAfter(items, i)?.source);
  return { source, at: verb - 1, spoken: true, nominal: false };
}

/** "broke into chants of", "answered with cries of": who does this cries. */
const JOINS =
  /^(?:join|respond|break|broke|erupt|beg[aiu]n|start|led|lead|answer|rais|burst|repl(?:y|ied)|let|gave|rose)/;

/** "Her advice: “Wait.”", "a note from the port: “No boats.”": words behind the colon of what they are. */
function wordsAhead({ items, groups }: Clauses, noun: number): Quoted | undefined {
  if (!WORDS.test(items[noun]?.lower ?? '')) return undefined;
  const maker = makerAfter(items, noun);
  // "The union had one message: “…”"
  const has = groups.find(
    ({ head }) => head < noun && head > noun - 5 && /^(?:has|had|have)$/.test(items[head]?.lower ?? ''),
  );
  const source = possessor(items, noun) ?? maker?.source ?? has?.subject;
  let at = maker?.end ?? noun + 1;
  while (/^(?:to|on|in|at|about)$/.test(items[at]?.lower ?? '')) {
    const end = nounPhraseEnd(items, at + 1);
    if (end === at + 1) break;
    at = end;
  }
  const quotation = items[at + 1];
  // "Her slogan is “We sail at noon.”"
  const brings = items[at]?.lower === ':' || (/^(?:is|was)$/.test(items[at]?.lower ?? '') && quotation?.clause);
  if (source === undefined || !brings || !(quotation?.whole || quotation?.stop)) return undefined;
  return { source, at: at + 1, spoken: true, nominal: true };
}

/** "Lee's “no more nets” speech": words that stand before the noun for what they are. */
function quoteBefore(items: readonly Item[], noun: number): Quoted | undefined {
  if (items[noun - 1]?.pos !== 'QUOTE' || !WORDS.test(items[noun]?.lower ?? '')) return undefined;
  const source = possessor(items, noun - 1);
  if (source === undefined || /^(?:our|your)$/.test(items[source.start]?.lower ?? '')) return undefined;
  return { source, at: noun - 1, spoken: false, nominal: true };
}

const WORDS =
  /^(?:comment|remark|speech|line|quip|quote|statement|slogan|promise|pledge|vow|claim|joke|jibe|insult|call|cry|chant|tweet|post|warning|message|mantra|answer|reply|response|retort|boast|advice|question|demand|plea|motto|refrain|verdict|conclusion|headline|note|text|order|word|words|saying)s?$/;

/** "Lee's", "the union's", "his" before the noun, adjectives between. */
function possessor(items: readonly Item[], noun: number): Range | undefined {
  let at = noun - 1;
  while (
    at >= 0 &&
    at > noun - 5 &&
    (items[at]?.pos === 'ADJ' || items[at]?.pos === 'NOUN' || items[at]?.pos === 'ADV' || items[at]?.pos === 'NUM')
  )
    at--;
  const item = items[at];
  if (item === undefined) return undefined;
  if (/^(?:his|her|their|its|my|our|your|whose)$/.test(item.lower)) return { start: at, end: at + 1 };
  if (item.lower !== "'s" && item.lower !== "'") return undefined;
  const start = nounPhraseStart(items, at - 1, Math.max(0, at - 12));
  if (start < 0) return undefined;
  // "the reasons behind Lee's plan": of two nouns the nearer has it.
  const tie = items.slice(start, at).findLastIndex(({ pos }) => pos === 'ADP' || pos === 'CCONJ');
  return { start: start + tie + 1, end: at };
}

/** "kept up his attacks on": a pronoun in the object of a verb stands for the one who does it. */
function ownerOf({ groups, items }: Clauses, owner: Range | undefined): Range | undefined {
  if (owner === undefined || !/^(?:his|her|their|its|my|our)$/.test(items[owner.start]?.lower ?? '')) return owner;
  const verb = groups.find(({ head, kind }) => head < owner.start && head >= owner.start - 2 && kind !== 'passive');
  return verb?.subject ?? owner;
}

/** "Lee's plan to sell would fail": where the verb begins that the noun is the subject of. */
function verbOf({ items, groups }: Clauses, noun: number): number {
  const verb = groups.find(
    ({ start, subject, own }) =>
      own && start > noun && subject !== undefined && subject.start <= noun && noun < subject.end,
  );
  return verb?.start ?? items.length;
}

/** "from the union", "by residents" behind the noun. */
function makerAfter(items: readonly Item[], noun: number): { source: Range; end: number } | undefined {
  const link = items[noun + 1]?.lower;
  if (link !== 'from' && link !== 'by') return undefined;
  const end = nounPhraseEnd(items, noun + 2, false);
  return end > noun + 2 && closesNounPhrase(items[end - 1]) ? { source: { start: noun + 2, end }, end } : undefined;
}

function contentStart(items: readonly Item[], at: number, noun: CueNoun): { at: number; clause: boolean } | undefined {
  const link = items[at]?.lower ?? '';
  if (noun.clause && link === 'that') return { at: at + 1, clause: true };
  if (noun.infinitive && link === 'to' && items[at + 1]?.pos === 'VERB') return { at, clause: true };
  return noun.alone.has(link) && items[at + 1] !== undefined ? { at: at + 1, clause: false } : undefined;
}

/** A thing spoken of: one noun phrase, or an -ing clause. */
function topicEnd(clauses: Clauses, start: number): number {
  const end = nounPhraseEnd(clauses.items, start);
  return end > start ? end : contentEnd(clauses, start, 'object');
}
