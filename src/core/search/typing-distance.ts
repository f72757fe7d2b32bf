/** Slips of the fingers cost less than letters that were never meant. */
const SWAPPED = 0.8;
const DOUBLED = 0.6;

/**
 * How many slips lead from one word to another: a letter too many, too few or another
 * one is 1, two letters swapped 0.8, a letter doubled or not doubled 0.6.
 *
 * @param limit what is farther than this need not be told apart
 *
 * @example
 * typingDistance('wirst', 'wrist', 2) // 0.8
 */
export function typingDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * DOUBLED > limit) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let above: number[] = [];
  for (let j = 0; j <= b.length; j++) above[j] = j === 0 ? 0 : (above[j - 1] ?? 0) + gap(b, j);
  for (let i = 1; i <= a.length; i++) {
    const row = [(above[0] ?? 0) + gap(a, i)];
    let least = row[0] ?? 0;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (above[j - 1] ?? 0) + (same ? 0 : 1),
        (above[j] ?? 0) + gap(a, i),
        (row[j - 1] ?? 0) + gap(b, j),
      );
      if (i > 1 && j > 1 && !same && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + SWAPPED);
      }
      row[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    before = above;
    above = row;
  }
  return above[b.length] ?? 0;
}

/** What it costs to leave out the letter before place `at`. */
function gap(word: string, at: number): number {
  const letter = word[at - 1];
  return letter === word[at - 2] || letter === word[at] ? DOUBLED : 1;
}
