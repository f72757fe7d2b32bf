import type { Sentence } from '../../../text/document.ts';
import type { Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { actOfNoun, sortOfNoun } from '../labels/nouns.ts';
import { type Clause, clauseOf } from './clause.ts';

/**
 * Whom or what a word is said of, by the grammar of its clause: whom an act is done to, what a quality belongs to,
 * whom a name is given.
 *
 * Takes: "guards seized ⟦the crew⟧", "⟦the crew⟧, who had been seized", "⟦the crew⟧ seized at sea", "the seized
 * ⟦crew⟧", "the seizure of ⟦the crew⟧", "⟦their⟧ seizure"; "⟦the guards⟧ are bandits", "called ⟦the guards⟧ bandits",
 * "spoke of ⟦the guards⟧ as bandits"; "the brutal ⟦guards⟧", "⟦the guards⟧ were brutal".
 * Leaves: who does it ("the seizure by the guards"); a name that is given nobody ("talks with bandits").
 *
 * @param word the word, or where it begins
 * @returns the words for the target, determiners and figures included
 */
export function targetOf(sentence: Sentence, word: Span): Span | undefined {
  const clause = clauseOf(sentence);
  const at = clause.tokens.findIndex(({ end }) => end > word.start);
  const token = clause.tokens[at];
  if (token === undefined) return undefined;
  const own = clause.phraseAt(at);
  // "the seized crew": a quality of the noun it stands before.
  if (own !== undefined && at < own.to - 1 && token.pos !== 'NOUN' && token.pos !== 'PROPN') return clause.spanOf(own);
  const target = isNoun(clause, at)
    ? (named(clause, at, own?.from ?? at) ?? (isPerson(token) ? undefined : undergone(clause, at, own?.from ?? at)))
    : token.pos === 'ADJ' && !isParticiple(token)
      ? (predicated(clause, at) ?? named(clause, at, at))
      : done(clause, at);
  return target === undefined ? undefined : clause.spanOf(target);
}

const QUOTES = /^[“”"'‘’]$/;

type Found = ReturnType<Clause['phraseAt']>;

/** "kidnapping" is a noun where it takes no object. */
function isNoun(clause: Clause, at: number): boolean {
  const { pos, lower } = clause.tokens[at] ?? { pos: 'X', lower: '' };
  if (pos === 'NOUN' || pos === 'PROPN') return true;
  return lower.endsWith('ing') && clause.startingAt(clause.on(at + 1, QUOTES)) === undefined;
}

function isParticiple({ lower }: Token): boolean {
  return /(?:ed|wn|en)$/.test(lower);
}

function isPerson({ lemma }: Token): boolean {
  if (actOfNoun(lemma) !== undefined) return false;
  const sort = sortOfNoun(lemma);
  return sort === 'group' || sort === 'role' || /(?:[^e]er|or|ist)$/.test(lemma);
}

/** What is given a name: "X is a …", "X as a …", "called X a …", "X, a …". */
function named(clause: Clause, at: number, from: number): Found {
  const before = clause.back(from, /^(?:an?|the|its|their|his|her|another|[“"'‘])$/);
  const word = clause.tokens[before - 1];
  if (word?.lower === 'as') {
    const phrase = clause.endingAt(clause.back(before - 1, QUOTES));
    return phrase ?? clause.subjectBefore(before - 1);
  }
  if (word?.lemma === 'be') return clause.subjectBefore(before);
  if (before === from) return undefined;
  const phrase = clause.endingAt(clause.back(before, /^[,“"'‘]$/));
  if (phrase === undefined || at === phrase.to - 1) return undefined;
  const isSetOff = word?.text === ',';
  const verb = clause.tokens[clause.back(phrase.from, /^(?:an?|the|its|their|his|her|these|those|\d+)$/) - 1];
  return isSetOff || NAMING.has(verb?.lemma ?? '') ? phrase : undefined;
}

const NAMING = new Set(['call', 'name', 'label', 'brand', 'deem', 'consider', 'dub', 'declare', 'term']);

/** What an act named by a noun is done to: "the … of X", "X’s …", "the … to which X was subjected". */
function undergone(clause: Clause, at: number, from: number): Found {
  const behind = clause.on(at + 1, QUOTES);
  const link = clause.tokens[behind]?.lower;
  if (link === 'of') return clause.startingAt(behind + 1);
  if (link === 'to' && clause.tokens[behind + 1]?.lower === 'which') return clause.startingAt(behind + 2);
  const before = clause.back(from, /^[“"‘]$/);
  const owner = clause.tokens[before - 1];
  if (owner !== undefined && /^(?:his|her|their|its)$/.test(owner.lower)) return clause.pronounAt(before - 1);
  return /^['’]s?$/.test(owner?.lower ?? '') ? clause.endingAt(before - 1) : undefined;
}

/** What a quality is said of behind "be". */
function predicated(clause: Clause, at: number): Found {
  const before = clause.back(at, /^(?:so|very|too|not|n't|more|most|[“"'‘]|\p{L}+ly)$/u);
  const verb = clause.tokens[before - 1]?.lemma ?? '';
  return LINKING.has(verb) ? clause.subjectBefore(before) : undefined;
}

const LINKING = new Set(['be', 'seem', 'remain', 'become', 'look', 'appear', 'feel']);

/** Whom a verb’s act is done to: its object, its subject in the passive, the noun it stands behind. */
function done(clause: Clause, at: number): Found {
  const verb = clause.tokens[at];
  if (verb === undefined) return undefined;
  if (isParticiple(verb) || /(?:t|d|n|ne)$/.test(verb.lower)) {
    const before = clause.back(at, /^(?:not|n't|also|been|being|[“"'‘]|\p{L}+ly)$/u);
    const helper = clause.tokens[before - 1]?.lemma ?? '';
    if (helper === 'be' || helper === 'get' || clause.tokens[before]?.lemma === 'be')
      return clause.subjectBefore(before);
  }
  const object = clause.startingAt(clause.on(at + 1, /^(?:[“”"'‘’]|off|out|up|away|\p{L}+ly)$/u));
  if (object !== undefined) return object;
  return isParticiple(verb) ? clause.endingAt(clause.back(at, /^(?:[“"'‘]|\p{L}+ly)$/u)) : undefined;
}
