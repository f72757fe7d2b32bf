import type { NounPhrase } from './noun-phrases.ts';
import { isFirstName, sortOfNoun } from './nouns.ts';
import { stateNamed, stateOfPeople } from './state-of.ts';
import { isTitle } from './titles.ts';

/** A person of the document: the full name, and the offices the text gives. */
interface Person {
  full: string;
  readonly roles: { readonly role: string; readonly state: string | undefined }[];
}

/** What the names of a document stand for. */
export interface Referents {
  readonly persons: ReadonlyMap<string, Person>;
  /** Short names and initials → the name in full. */
  readonly aliases: ReadonlyMap<string, string>;
  /** A common noun → the name that the text has described by it ("prison" → "Fort Hill"). */
  readonly described: ReadonlyMap<string, string>;
}

/** A proper phrase taken apart: what stands before the name, and the name. */
export interface NameParts {
  readonly before: readonly string[];
  readonly name: readonly string[];
}

/**
 * Reads the names of a document once, before any mention is resolved: a short form is often printed
 * (in the headline) before the full one.
 */
export function readReferents(phrases: readonly NounPhrase[], text: string): Referents {
  const persons = new Map<string, Person>();
  const aliases = new Map<string, string>();
  const described = new Map<string, string>();
  phrases.forEach((phrase, i) => {
    if (!phrase.proper) {
      describeCompound(phrase, described);
      return;
    }
    const parts = partsOf(phrase);
    const surname = parts.name.at(-1);
    const role = parts.before
      .map((word) => word.toLowerCase())
      .filter((word) => sortOfNoun(word) === 'role')
      .at(-1);
    const titled = role !== undefined || parts.before.some(isTitle);
    const [first] = parts.name;
    if (
      surname !== undefined &&
      first !== undefined &&
      (titled || (parts.name.length > 1 && parts.name.length < 4 && isFirstName(first)))
    ) {
      const known = persons.get(surname.toLowerCase());
      const full = parts.name.join(' ');
      const person = known ?? { full, roles: [] };
      if (full.length > person.full.length && parts.name.length < 4) person.full = full;
      persons.set(surname.toLowerCase(), person);
      const state = parts.before.map(stateOfPeople).find((found) => found !== undefined);
      if (role !== undefined) person.roles.push({ role, state });
      const next = phrases[i + 1];
      // "Ann Lee, the president of Ruritania": an apposition.
      if (
        next !== undefined &&
        !next.proper &&
        /^,\s*(?:the|a|an|its|their|his|her)?\s*$/i.test(text.slice(phrase.end, next.start)) &&
        sortOfNoun(next.head.lemma) === 'role'
      ) {
        const of = phrases[i + 2];
        const place =
          of !== undefined && /^ of (?:the )?$/.test(text.slice(next.end, of.start))
            ? stateNamed(of.tokens.map((t) => t.text).join(' '))
            : undefined;
        person.roles.push({
          role: next.head.lemma,
          state: place ?? next.tokens.map((t) => stateOfPeople(t.text)).find((s) => s !== undefined),
        });
      }
      return;
    }
    const name = nameOf(parts);
    const next = phrases[i + 1];
    if (next === undefined || name === '') return;
    const between = text.slice(phrase.end, next.start);
    const nextName = text.slice(next.start, next.end);
    if (/^ ?\($/.test(between) && /^\p{Lu}[\p{Lu}.\d]+$/u.test(nextName) && text.charAt(next.end) === ')')
      aliases.set(nextName.toLowerCase(), name);
    else if (
      !next.proper &&
      /^(?:, (?:a|an|the|its|their|one of the)|,? (?:is|was) (?:a|an|the)) ?$/.test(between) &&
      ['place', 'body'].includes(sortOfNoun(next.head.lemma))
    )
      described.set(next.head.lemma, name);
  });
  return { persons, aliases, described };
}

/** "Fort Hill prison": the head describes the name before it. */
function describeCompound(phrase: NounPhrase, described: Map<string, string>): void {
  const name = phrase.tokens
    .slice(0, -1)
    .filter((token) => /^\p{Lu}/u.test(token.text) && stateOfPeople(token.text) === undefined);
  if (name.length > 0 && sortOfNoun(phrase.head.lemma) === 'place')
    described.set(phrase.head.lemma, name.map((token) => token.text).join(' '));
}

export function partsOf(phrase: NounPhrase): NameParts {
  const words = phrase.tokens.map((token) => token.text);
  let from = 0;
  words.forEach((word, i) => {
    const lower = word.toLowerCase();
    if (
      i < words.length - 1 &&
      (sortOfNoun(lower) === 'role' ||
        isTitle(word) ||
        (/^\p{Ll}/u.test(word) && !['of', 'de', 'del', 'la', 'al', 'bin', 'von', 'van', 'da', 'el'].includes(word)))
    )
      from = i + 1;
  });
  return { before: words.slice(0, from), name: words.slice(from) };
}

export function nameOf(parts: NameParts): string {
  return parts.name
    .join(' ')
    .replace(/ ([-.&])(?: |$)/g, '$1')
    .replace(/ - /g, '-');
}
