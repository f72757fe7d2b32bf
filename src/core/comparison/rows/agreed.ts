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
  const [first = [], ...rest] = answers;
  for (const answer of first) {
    const chosen = [answer];
    for (const others of rest) {
      const next = others.find((other) => chosen.every((held) => same(held, other)));
      if (next === undefined) break;
      chosen.push(next);
    }
    if (chosen.length === answers.length) return chosen;
  }
  return undefined;
}
