/**
 * Adds a value to the list that a map holds under a key.
 *
 * @example
 * const groups = new Map([['a', ['ant']]]);
 * pushTo(groups, 'a', 'ape') // groups.get('a') is ['ant', 'ape']
 */
export function pushTo<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const held = groups.get(key);
  if (held === undefined) groups.set(key, [value]);
  else held.push(value);
}
