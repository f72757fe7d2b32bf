import { foldAccents } from './fold-name.ts';

/** Words before or behind a name that are no part of it. */
const TITLES = new Set(
  (
    'mr mrs ms miss dr prof professor sir dame lord lady rev reverend father judge justice general gen colonel col captain capt ' +
    'lieutenant lt sergeant sgt major commander admiral president vice prime minister premier chancellor secretary senator sen ' +
    'representative rep congressman congresswoman governor gov mayor councillor ambassador king queen prince princess pope cardinal ' +
    'bishop archbishop chief executive ceo chairman chairwoman chair director manager spokesman spokeswoman spokesperson ' +
    'officer inspector superintendent detective sheriff deputy former ex acting interim the a an of for'
  ).split(' '),
);

/**
 * A name without title, accents and case, as a list of its words.
 *
 * @example
 * nameWords('Former Mayor José Peña') // ['jose', 'pena']
 */
export function nameWords(name: string): readonly string[] {
  const words = foldAccents(name)
    .replace(/'s\b/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const bare = words.filter((word) => !TITLES.has(word) && word.length > 1);
  return bare.length > 0 ? bare : words;
}

/**
 * Whether two names can name one source: the same words, or a surname and the full name it ends.
 *
 * @example
 * sameSource('President Ana Ruiz', 'Ruiz') // true
 * sameSource('Ana Ruiz', 'Luis Ruiz') // false
 */
export function sameSource(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  if (short.length === 0) return false;
  if (short.length === long.length) return short.every((word) => long.includes(word));
  return short.length === 1 ? long.at(-1) === short[0] : long.at(-1) === short.at(-1) && long[0] === short[0];
}

/**
 * One key for each source of a story, so that every way in which its articles name it falls together.
 * A surname alone joins a full name only where one full name of the story ends in it.
 *
 * @param names every name that a source claim of the story gives
 *
 * @example
 * const keyOf = sourceKeys(['Ana Ruiz', 'Mayor Ruiz', 'Ruiz', 'Port Authority'])
 * keyOf('Ruiz') === keyOf('Mayor Ana Ruiz') // true
 */
export function sourceKeys(names: readonly string[]): (name: string) => string {
  const fullByLast = new Map<string, Set<string>>();
  for (const name of names) {
    const words = nameWords(name);
    const last = words.at(-1);
    if (words.length < 2 || last === undefined || !/^\p{Lu}/u.test(name)) continue;
    const key = keyOfWords(words);
    fullByLast.set(last, (fullByLast.get(last) ?? new Set()).add(key));
  }
  return (name) => {
    const words = nameWords(name);
    const [only] = words;
    if (words.length === 1 && only !== undefined) {
      const full = [...(fullByLast.get(only) ?? [])];
      if (full.length === 1 && full[0] !== undefined) return full[0];
    }
    return keyOfWords(words);
  };
}

/** First and last word: middle names and initials come and go. */
function keyOfWords(words: readonly string[]): string {
  return words.length <= 2 ? words.join(' ') : words.join(' ');
}
