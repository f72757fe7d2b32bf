import type { Span } from '../../../text/span.ts';
import type { ReadPhrase } from './name-parts.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isFirstName, sortOfNoun } from './nouns.ts';
import { stateNamed, stateOfPeople } from './state-of.ts';

/** A person of the document. */
export interface Person {
  /** The name by which the text calls them most: the surname. */
  readonly short: string;
  readonly offices: readonly Office[];
}

/** An office that the text gives a person: "president" of Poland. */
export interface Office {
  readonly role: string;
  readonly state: string | undefined;
}

/** An apposition may open with a determiner: "Ann Lee, the mayor". */
const APPOSITION = /^,\s*(?:the|a|an|its|their|his|her|one of the)?\s*$/i;

/**
 * The persons of a document, by each word of their names by which they are called (in lower case).
 *
 * A run of names is a person where an office, a title or a known first name opens it.
 *
 * @example
 * findPersons(phrases, text).get('lee') // of "Mayor Ann Lee": { short: 'Lee', offices: [{ role: 'mayor', … }] }
 */
export function findPersons(phrases: readonly ReadPhrase[], text: string): ReadonlyMap<string, Person> {
  const alone = new Map<string, number>();
  const full: { readonly name: readonly string[]; readonly offices: readonly Office[] }[] = [];
  phrases.forEach((phrase, i) => {
    if (phrase.parts === undefined) return;
    const { name, role, state, titled } = phrase.parts;
    const [first] = name;
    if (first === undefined) return;
    if (name.length === 1) alone.set(first.toLowerCase(), (alone.get(first.toLowerCase()) ?? 0) + 1);
    const isPerson =
      name.length < 5 &&
      sortOfNoun(name.at(-1)?.toLowerCase() ?? '') === 'thing' &&
      (titled || (name.length > 1 && isFirstName(first)));
    if (!isPerson) return;
    const own = role === undefined ? [] : [{ role, state: state ?? stateBehind(phrases, i, text) }];
    full.push({ name, offices: [...own, ...appositions(phrases, i, text)] });
  });
  return index(full, alone);
}

function index(
  full: readonly { readonly name: readonly string[]; readonly offices: readonly Office[] }[],
  alone: ReadonlyMap<string, number>,
): ReadonlyMap<string, Person> {
  const persons = new Map<string, { short: string; offices: Office[] }>();
  // Longest names first: which of their words stands for the person is known from them.
  for (const { name, offices } of [...full].sort((a, b) => b.name.length - a.name.length)) {
    const short = name.length === 1 ? (name[0] ?? '') : callName(name, alone);
    const person = persons.get(short.toLowerCase()) ?? { short, offices: [] };
    for (const office of offices)
      if (!person.offices.some((known) => isSame(known, office))) person.offices.push(office);
    persons.set(short.toLowerCase(), person);
  }
  return persons;
}

function isSame(a: Office, b: Office): boolean {
  return a.role === b.role && a.state === b.state;
}

/** The word of a name that the text uses alone: the last, or in names that open with the family's, the first. */
function callName(name: readonly string[], alone: ReadonlyMap<string, number>): string {
  const last = name.at(-1) ?? '';
  const [first = last] = name;
  const times = (word: string) => alone.get(word.toLowerCase()) ?? 0;
  return times(first) > times(last) && (times(last) === 0 || !isFirstName(first)) ? first : last;
}

function appositions(phrases: readonly NounPhrase[], at: number, text: string): Office[] {
  const phrase = phrases[at];
  const next = phrases[at + 1];
  if (phrase === undefined || next === undefined || sortOfNoun(next.head.lemma) !== 'role') return [];
  if (!APPOSITION.test(gap(text, phrase, next))) return [];
  const state = next.tokens.map((token) => stateOfPeople(token.text)).find((found) => found !== undefined);
  return [{ role: next.head.lemma, state: state ?? stateBehind(phrases, at + 1, text) }];
}

/** "the president of Poland" */
function stateBehind(phrases: readonly NounPhrase[], at: number, text: string): string | undefined {
  const phrase = phrases[at];
  const next = phrases[at + 1];
  if (phrase === undefined || next === undefined || !/^ of (?:the )?$/.test(gap(text, phrase, next))) return undefined;
  return stateNamed(next.tokens.map((token) => token.text).join(' '));
}

function gap(text: string, a: Span, b: Span): string {
  return b.start - a.end > 20 ? '?' : text.slice(a.end, b.start);
}
