/**
 * The value that most of a list has; of equals, the one that stands first. `undefined` for an empty list.
 *
 * @example
 * commonest(['men', 'people', 'people']) // 'people'
 */
export function commonest(values: Iterable<string>): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}
