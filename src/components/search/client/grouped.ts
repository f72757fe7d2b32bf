/**
 * A number with its thousands apart. A browser loads the words and signs of a language when
 * `toLocaleString` is first called, which takes longer than a reader waits for a key.
 *
 * @example
 * grouped(84000) // '84,000'
 */
export function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const apart = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return fraction === undefined ? apart : `${apart}.${fraction}`;
}
