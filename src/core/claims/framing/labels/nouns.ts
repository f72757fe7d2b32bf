import { ACTS } from './acts.ts';
import { FIRST_NAMES } from './first-names.ts';
import { BODY_NOUNS, GROUP_NOUNS, KIN_NOUNS, PLACE_NOUNS, ROLE_NOUNS, SITE_NOUNS } from './people-nouns.ts';
import { WEIGHTLESS_NOUNS } from './weightless-nouns.ts';

/** What sort of thing a noun names. */
export type NounSort = 'act' | 'group' | 'kin' | 'role' | 'body' | 'site' | 'place' | 'weightless' | 'thing';

const GROUPS = setOf(GROUP_NOUNS);
const KIN = setOf(KIN_NOUNS);
const ROLES = setOf(ROLE_NOUNS);
const BODIES = setOf(BODY_NOUNS);
const SITES = setOf(SITE_NOUNS);
const PLACES = setOf(PLACE_NOUNS);
const WEIGHTLESS = setOf(WEIGHTLESS_NOUNS);
const NAMES = setOf(FIRST_NAMES);
const ACT_OF_VERB = new Map<string, string>();
const ACT_OF_NOUN = new Map<string, string>();
for (const line of ACTS.trim().split('\n')) {
  const [act = '', verbs = '', nouns = ''] = line.trim().split('|');
  for (const verb of verbs.split(' ')) if (verb !== '' && !ACT_OF_VERB.has(verb)) ACT_OF_VERB.set(verb, act);
  for (const noun of nouns.split(' ')) if (noun !== '' && !ACT_OF_NOUN.has(noun)) ACT_OF_NOUN.set(noun, act);
}

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
  if (GROUPS.has(lemma)) return 'group';
  if (KIN.has(lemma)) return 'kin';
  if (ROLES.has(lemma)) return 'role';
  if (BODIES.has(lemma)) return 'body';
  if (ACT_OF_NOUN.has(lemma)) return 'act';
  if (SITES.has(lemma)) return 'site';
  if (PLACES.has(lemma)) return 'place';
  return WEIGHTLESS.has(lemma) ? 'weightless' : 'thing';
}

/** Whether a word is a common first name, however it is written: "Ann", "ANN". */
export function isFirstName(word: string): boolean {
  return NAMES.has(word.toLowerCase());
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
