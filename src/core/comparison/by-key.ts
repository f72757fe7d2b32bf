/**
 * Groups values by a key, in the order given.
 *
 * @example
 * byKey(['ant', 'bee', 'ape'], (word) => word.charAt(0)) // Map { 'a' → ['ant', 'ape'], 'b' → ['bee'] }
 */
export function byKey<K, V>(values: Iterable<V>, keyOf: (value: V) => K): Map<K, V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) pushTo(groups, keyOf(value), value);
  return groups;
}

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
