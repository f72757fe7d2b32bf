import type { NounPhrase } from './noun-phrases.ts';
import { sortOfNoun } from './nouns.ts';
import { stateOfPeople } from './state-of.ts';
import { isTitle } from './titles.ts';

/** A proper phrase taken apart. */
export interface NameParts {
  /** The words of the name, without what stands before it and without "Jr." */
  readonly name: readonly string[];
  /** The office named before it, in lower case: "president". */
  readonly role: string | undefined;
  /** The state named before it. */
  readonly state: string | undefined;
  /** Whether an office or a title stands before it, so that it names a person. */
  readonly titled: boolean;
}

/** A noun phrase, taken apart where it is a name. */
export interface ReadPhrase extends NounPhrase {
  readonly parts: NameParts | undefined;
}

/** Small words that may stand inside a person's name. */
const PARTICLES = new Set([
  'de',
  'del',
  'la',
  'al',
  'bin',
  'ibn',
  'von',
  'van',
  'der',
  'da',
  'di',
  'el',
  'le',
  'of',
  'and',
  '&',
]);
const HYPHEN = /^[-–‑]$/;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/**
 * Parts the name at the end of a phrase from the offices and qualities before it.
 *
 * @example
 * // "former Polish President Ann Lee": name ["Ann", "Lee"], role "president", state "Poland"
 */
export function namePartsOf({ tokens }: Pick<NounPhrase, 'tokens'>): NameParts {
  const words = hyphenated(tokens.map((token) => token.text));
  let from = 0;
  words.forEach((word, i) => {
    if (i < words.length - 1 && (isOffice(word) || isTitle(word) || isPlain(word))) from = i + 1;
  });
  const before = words.slice(0, from);
  const name = words.slice(from).filter((word, i) => i === 0 || !SUFFIX.test(word));
  return {
    name,
    role: before.filter(isOffice).at(-1)?.toLowerCase(),
    state: before.map(stateOfPeople).find((state) => state !== undefined),
    titled: before.some(isOffice) || before.some(isTitle),
  };
}

/** @example joinName(['Al', '-', 'Noor', 'Bank']) // 'Al-Noor Bank' */
export function joinName(words: readonly string[]): string {
  return words.join(' ').replace(/ ([-–‑]) /g, '$1');
}

/** Puts words that a hyphen parts into one: "Min", "-", "seo". */
function hyphenated(words: readonly string[]): string[] {
  const joined: string[] = [];
  words.forEach((word, i) => {
    if (i > 0 && (HYPHEN.test(word) || HYPHEN.test(words[i - 1] ?? ''))) joined.push((joined.pop() ?? '') + word);
    else joined.push(word);
  });
  return joined;
}

function isOffice(word: string): boolean {
  return sortOfNoun(word.toLowerCase()) === 'role';
}

function isPlain(word: string): boolean {
  return /^\p{Ll}/u.test(word) && !PARTICLES.has(word);
}
