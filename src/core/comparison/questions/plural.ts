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
  if (/(?:s|people|men|women|children|detained|injured|dead|staff|crew|aircraft|police|percent)$/.test(noun))
    return noun;
  if (/^(?:mph|kph|km|kg|cm|mm|ft|mg|g|m|tb|gb|mw|kw)$/.test(noun)) return noun;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:ch|sh|x)$/.test(noun)) return `${noun}es`;
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/(?:^|\s)child$/.test(noun)) return `${noun}ren`;
  return /(?:^|\s)person$/.test(noun) ? noun.replace(/person$/, 'people') : `${noun}s`;
}
