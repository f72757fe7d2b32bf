import { STATES } from './states.ts';

const NAMES = new Map<string, string>();
const ADJECTIVES = new Map<string, string>();
const SEATS = new Map<string, string>();
const PEOPLE = new Map<string, string>();
for (const line of STATES.trim().split('\n')) {
  const [name = '', people = '', seats = '', others = ''] = line.trim().split('|');
  for (const word of [name, ...listed(others)]) NAMES.set(word.toLowerCase(), name);
  const [adjective] = listed(people);
  if (adjective !== undefined) ADJECTIVES.set(name, adjective);
  for (const word of listed(people)) PEOPLE.set(word.toLowerCase(), name);
  for (const word of listed(seats)) SEATS.set(word.toLowerCase(), name);
}

/**
 * The state that a name stands for: its own, or that of its seat of government.
 *
 * @example
 * stateNamed('U.K.') // 'United Kingdom'
 * stateNamed('Warsaw') // 'Poland'
 */
export function stateNamed(name: string): string | undefined {
  const key = name.toLowerCase().replace(/^the /, '');
  return NAMES.get(key) ?? SEATS.get(key);
}

/**
 * The state whose people or things a word names: "Polish", "Poles", "U.S.".
 *
 * @example
 * stateOfPeople('Poles') // 'Poland'
 */
export function stateOfPeople(word: string): string | undefined {
  const key = word.toLowerCase();
  return PEOPLE.get(key) ?? PEOPLE.get(key.replace(/s$/, '')) ?? NAMES.get(key);
}

/**
 * The adjective of a state, as stands before "government".
 *
 * @example
 * adjectiveOf('Poland') // 'Polish'
 */
export function adjectiveOf(state: string): string | undefined {
  return ADJECTIVES.get(state);
}

function listed(words: string): string[] {
  return words.split(',').filter((word) => word !== '');
}
