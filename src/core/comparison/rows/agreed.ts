/**
 * One answer of each article that are all the same, each to each: "about 50" is as good as 48 and as 52,
 * and yet these two are not the same.
 *
 * @param answers what each article answers, at least once; of several the earlier ones are preferred
 * @returns in the order given; `undefined` where the articles do not agree
 *
 * @example
 * agreed([[12, 14], [14]], (a, b) => a === b) // [14, 14]
 */
export function agreed<T>(answers: readonly (readonly T[])[], same: (a: T, b: T) => boolean): T[] | undefined {
  let steps = 0;
  const choose = (chosen: readonly T[]): readonly T[] | undefined => {
    const own = answers[chosen.length];
    if (own === undefined) return chosen;
    for (const answer of own) {
      if (++steps > MOST) return undefined;
      const all = chosen.every((held) => same(held, answer)) ? choose([...chosen, answer]) : undefined;
      if (all !== undefined) return all;
    }
    return undefined;
  };
  const all = choose([]);
  return all === undefined ? undefined : [...all];
}

/** How many answers are tried before articles are held to differ: to try every choice may take time without end. */
const MOST = 5000;
