import { ACTS } from './acts.ts';
import { FIRST_NAMES } from './first-names.ts';
import { BODY_NOUNS, GROUP_NOUNS, KIN_NOUNS, PLACE_NOUNS, ROLE_NOUNS, SITE_NOUNS } from './people-nouns.ts';
import { WEIGHTLESS_NOUNS } from './weightless-nouns.ts';

/** What sort of thing a noun names. */
export type NounSort = 'act' | 'group' | 'kin' | 'role' | 'body' | 'site' | 'place' | 'weightless' | 'thing';

const NAMES = new Set(wordsOf(FIRST_NAMES));
const ACT_OF_VERB = new Map<string, string>();
const ACT_OF_NOUN = new Map<string, string>();
for (const line of ACTS.trim().split('\n')) {
  const [act = '', verbs = '', nouns = ''] = line.trim().split('|');
  for (const verb of verbs.split(' ')) if (verb !== '' && !ACT_OF_VERB.has(verb)) ACT_OF_VERB.set(verb, act);
  for (const noun of nouns.split(' ')) if (noun !== '' && !ACT_OF_NOUN.has(noun)) ACT_OF_NOUN.set(noun, act);
}

/** A noun that stands in several lists is of the first one's sort. */
const SORTS = new Map<string, NounSort>();
const LISTS = [
  ['group', wordsOf(GROUP_NOUNS)],
  ['kin', wordsOf(KIN_NOUNS)],
  ['role', wordsOf(ROLE_NOUNS)],
  ['body', wordsOf(BODY_NOUNS)],
  ['act', ACT_OF_NOUN.keys()],
  ['site', wordsOf(SITE_NOUNS)],
  ['place', wordsOf(PLACE_NOUNS)],
  ['weightless', wordsOf(WEIGHTLESS_NOUNS)],
] as const satisfies readonly (readonly [NounSort, Iterable<string>])[];
for (const [sort, nouns] of LISTS) for (const noun of nouns) if (!SORTS.has(noun)) SORTS.set(noun, sort);

/** The act that a verb names ("freed" → "release"), by its dictionary form; a particle is joined by `_`. */
export function actOfVerb(lemma: string): string | undefined {
  return ACT_OF_VERB.get(lemma);
}

/** The act that a noun names ("liberation" → "release"), by its dictionary form. */
export function actOfNoun(lemma: string): string | undefined {
  return ACT_OF_NOUN.get(lemma);
}

/** @example sortOfNoun('detainee') // 'group' */
export function sortOfNoun(lemma: string): NounSort {
  return SORTS.get(lemma) ?? 'thing';
}

/** Whether a word is a common first name, however it is written: "Ann", "ANN". */
export function isFirstName(word: string): boolean {
  return NAMES.has(word.toLowerCase());
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/);
}
