/**
 * A noun or noun phrase in the plural; words that have no other form stay as they are.
 *
 * @example
 * plural('tram driver') // 'tram drivers'
 * plural('staff') // 'staff'
 * plural('hours’ notice') // 'hours’ notice'
 */
export function plural(noun: string): string {
  if (/['’]s? /.test(noun)) return noun;
  if (
    /(?:s|people|men|women|children|detained|injured|wounded|missing|dead|staff|crew|aircraft|police|percent)$/.test(
      noun,
    )
  )
    return noun;
  const measure = MEASURES.get(noun);
  if (measure !== undefined) return measure;
  if (/^(?:mph|kph|[kmgt]b|[kmg]wh?)$/i.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:ch|sh|x)$/.test(noun)) return `${noun}es`;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/(?:^|\s)child$/.test(noun)) return `${noun}ren`;
  return /(?:^|\s)person$/.test(noun) ? noun.replace(/person$/, 'people') : `${noun}s`;
}

/** Signs of measures, in words. */
const MEASURES: ReadonlyMap<string, string> = new Map([
  ['m', 'metres'],
  ['km', 'kilometres'],
  ['cm', 'centimetres'],
  ['mm', 'millimetres'],
  ['ft', 'feet'],
  ['kg', 'kilograms'],
  ['g', 'grams'],
  ['mg', 'milligrams'],
]);
