/** Countries and their people whose names share no stem, and their short forms. */
const PLACES = {
  us: "us u.s u.s. usa u.s.a. u.s.a united-states america american americans us's",
  uk: 'uk u.k u.k. britain british briton britons great-britain united-kingdom',
  un: 'un u.n u.n. united-nations',
  eu: 'eu e.u. european-union',
  germany: 'germany german germans',
  france: 'france french frenchman frenchwoman',
  spain: 'spain spanish spaniard spaniards',
  greece: 'greece greek greeks',
  turkey: 'turkey türkiye turkish turk turks',
  poland: 'poland polish pole poles',
  denmark: 'denmark danish dane danes',
  sweden: 'sweden swedish swede swedes',
  finland: 'finland finnish finn finns',
  norway: 'norway norwegian norwegians',
  ireland: 'ireland irish',
  scotland: 'scotland scottish scot scots',
  wales: 'wales welsh',
  netherlands: 'netherlands dutch holland',
  switzerland: 'switzerland swiss',
  thailand: 'thailand thai thais',
  philippines: 'philippines philippine filipino filipinos',
  iceland: 'iceland icelandic',
} as const satisfies Readonly<Record<string, string>>;

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACES).flatMap(([place, names]) => names.split(' ').map((name): [string, string] => [name, place])),
);

/**
 * One form for the ways to write a name: accents, case, possessives, and a people and its country.
 *
 * @example
 * foldName('Peruvian') === foldName('Peruvians') // true
 * foldName('Mexico') === foldName('Mexican') // true
 * foldName('Müller’s') // 'muller'
 */
export function foldName(word: string): string {
  const plain = foldAccents(word).replace(/['’]s?$/, '');
  const place = BY_NAME.get(plain);
  if (place !== undefined) return place;
  if (plain.length < 5) return plain;
  const stem = plain
    .replace(/s$/, '')
    .replace(/(?:[iae]?an|ese|i|ish)$/, '')
    .replace(/[aeiouy]+$/, '');
  return stem.length >= 3 ? stem : plain;
}

/**
 * Words in lower case, without accents, with straight apostrophes.
 *
 * @example
 * foldAccents('São Tomé’s') // "sao tome's"
 */
export function foldAccents(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'");
}
