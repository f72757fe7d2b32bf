/**
 * The singular of a noun in lower case, by its letters: for nouns that no tagger has read, such as units.
 *
 * @example
 * singular('ferries') // 'ferry'
 * singular('women') // 'woman'
 */
export function singular(word: string): string {
  const known = IRREGULAR.get(word);
  if (known !== undefined) return known;
  if (/(?:ss|us|is)$/.test(word) || word.length < 4) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    men: 'man',
    women: 'woman',
    children: 'child',
    people: 'people',
    feet: 'foot',
    lives: 'life',
    wives: 'wife',
    policemen: 'policeman',
    gunmen: 'gunman',
    buses: 'bus',
    aircraft: 'aircraft',
    series: 'series',
    sales: 'sales',
  }),
);
