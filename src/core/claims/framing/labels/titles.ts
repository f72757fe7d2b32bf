const TITLES = new Set(
  (
    'mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady rev rev. reverend sen sen. rep rep. gov gov. ' +
    'gen gen. lt lt. col col. maj maj. capt capt. sgt sgt. pope saint rabbi imam sheikh ayatollah president-elect first_lady ex-president'
  ).split(' '),
);

/**
 * Whether a word is a title that a person's name follows.
 *
 * @example
 * isTitle('Dr') // true
 */
export function isTitle(word: string): boolean {
  return TITLES.has(word.toLowerCase());
}
