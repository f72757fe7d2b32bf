import { isDeed } from './deeds.ts';
import { isMediaName } from './media-names.ts';
import type { Mention, MentionSort } from './mention.ts';
import { joinName, type NameParts, namePartsOf } from './name-parts.ts';
import { findNames, type Names, plainInitials } from './names.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { actOfNoun, sortOfNoun } from './nouns.ts';
import { findPersons, type Office, type Person } from './persons.ts';
import { stateNamed, stateOfPeople } from './state-of.ts';

/** What is known while mentions are read in order. */
interface Context {
  readonly text: string;
  readonly persons: ReadonlyMap<string, Person>;
  readonly names: Names;
  /** The first person of the text who holds an office, by the office and by the office with its state. */
  readonly first: ReadonlyMap<string, Person>;
  /** The person last named who holds it. */
  readonly last: Map<string, Person>;
}

/** Nouns for anyone at all, unless a word says whom: "these people", "40 individuals". */
const ANYONE = new Set(['people', 'person', 'individual', 'group', 'member']);

type Naming = readonly [sort: MentionSort, about: string];

/**
 * Says of each noun phrase what sort of thing it names, and by which name it goes in this document.
 *
 * @param phrases in reading order
 *
 * @example
 * // "Polish President Ann Lee … Lee … the president": all of them about "Lee"
 */
export function resolveMentions(phrases: readonly NounPhrase[], text: string): Mention[] {
  const read = phrases.map((phrase) => ({ ...phrase, parts: phrase.proper ? namePartsOf(phrase) : undefined }));
  const persons = findPersons(read, text);
  const names = findNames(read, text);
  const context: Context = { text, persons, names, first: firstHolders(persons), last: new Map() };
  return read.map((phrase) => {
    const [sort, about] = phrase.parts
      ? properName(phrase, phrase.parts, context)
      : description(phrase, phrase.head.lemma, context);
    return { start: phrase.start, end: phrase.end, sort, about };
  });
}

function properName(phrase: NounPhrase, { name }: NameParts, context: Context): Naming {
  const whole = joinName(phrase.tokens.map((token) => token.text));
  const head = phrase.head.lower;
  const sort = sortOfNoun(head);
  // Months and weekdays are tagged as names.
  if (sort === 'weightless' || isMediaName(whole)) return ['weightless', whole];
  const state = stateNamed(whole);
  if (state !== undefined) return ['state', state];
  const person = personOf(name, context);
  if (person !== undefined) {
    for (const office of person.offices) for (const key of keysOf(office)) context.last.set(key, person);
    return ['person', person.short];
  }
  const people = stateOfPeople(phrase.head.text);
  if (people !== undefined && isAdjective(phrase)) return ['weightless', people];
  if (people !== undefined) return isPeople(phrase.head.text) ? ['group', groupOf(people)] : ['state', people];
  if (sort === 'body' && phrase.tokens.length > 1 && stateIn(phrase.tokens.map((token) => token.text)) === undefined)
    return ['body', whole];
  if (sort !== 'thing' && ((sort !== 'place' && sort !== 'site') || phrase.tokens.length === 1))
    return description(phrase, head, context);
  const own = joinName(name);
  return ['name', context.names.initials.get(plainInitials(own)) ?? own];
}

function personOf(name: readonly string[], { persons }: Context): Person | undefined {
  const last = persons.get(name.at(-1)?.toLowerCase() ?? '');
  return last ?? (name.length > 1 ? persons.get(name[0]?.toLowerCase() ?? '') : undefined);
}

function description(phrase: NounPhrase, lemma: string, context: Context): Naming {
  const sort = sortOfNoun(lemma);
  const before = phrase.tokens.slice(0, -1).map((token) => token.text);
  const state = stateIn(before);
  switch (sort) {
    case 'group':
    case 'kin':
      if (before.length === 0 && ANYONE.has(lemma) && !isParticular(phrase, context.text)) return ['weightless', lemma];
      return [sort, state === undefined ? lemma : groupOf(state)];
    case 'role':
      return role(phrase, lemma, state, context);
    case 'body':
      if (state !== undefined) return ['state', state];
      return ['body', context.names.described.get(lemma) ?? lemma];
    case 'act': {
      const act = actOfNoun(lemma) ?? lemma;
      return [isDeed(act) ? 'deed' : 'act', act];
    }
    case 'site':
    case 'place':
    case 'thing':
    case 'weightless': {
      const name = sort === 'place' || sort === 'site' ? context.names.described.get(lemma) : undefined;
      return name === undefined ? [sort, lemma] : ['name', name];
    }
  }
}

/** "the president" is whoever the text last named that holds the office; "Polish officials" speak for Poland. */
function role(phrase: NounPhrase, lemma: string, state: string | undefined, context: Context): Naming {
  if (isPlural(phrase, lemma)) return state === undefined ? ['role', `${lemma}s`] : ['state', state];
  const key = state === undefined ? lemma : `${lemma} of ${state}`;
  const holder = context.last.get(key) ?? context.first.get(key);
  if (holder !== undefined) return ['person', holder.short];
  return ['role', state === undefined ? lemma : `${state} ${lemma}`];
}

function firstHolders(persons: ReadonlyMap<string, Person>): ReadonlyMap<string, Person> {
  const holders = new Map<string, Person>();
  for (const person of persons.values()) {
    for (const key of person.offices.flatMap(keysOf)) if (!holders.has(key)) holders.set(key, person);
  }
  return holders;
}

function keysOf({ role, state }: Office): string[] {
  return state === undefined ? [role] : [role, `${role} of ${state}`];
}

function stateIn(words: readonly string[]): string | undefined {
  const one = words.map(stateOfPeople).find((state) => state !== undefined);
  return words.length > 1
    ? (stateOfPeople(words.slice(-2).join(' ')) ?? stateOfPeople(words.slice(0, 2).join(' ')) ?? one)
    : one;
}

function isParticular({ start }: NounPhrase, text: string): boolean {
  return /(?:\b(?:the|these|those)|\d) $/i.test(text.slice(Math.max(0, start - 6), start));
}

function isPlural({ head }: NounPhrase, lemma: string): boolean {
  return head.lower !== lemma;
}

/** "Poles", "Japanese": people rather than the state. */
function isPeople(word: string): boolean {
  return /(?:[^s]s|ese|men)$/.test(word) && stateNamed(word) === undefined;
}

/** "Polish" cut off from its noun, as in "the Polish and Czech teams". */
function isAdjective({ tokens, head }: NounPhrase): boolean {
  return tokens.length === 1 && stateNamed(head.text) === undefined && !/(?:s|ese|men|sh|ch)$/.test(head.text);
}

function groupOf(state: string): string {
  return `people of ${state}`;
}
