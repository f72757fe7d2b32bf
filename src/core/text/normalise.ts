/**
 * Words as they stay while an editor mends only their looks: case, the shape of quotation marks, white space.
 *
 * @example
 * normalise('“Two  men”') // '"two men"'
 */
export function normalise(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
}
