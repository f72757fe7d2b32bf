/** Slips of the fingers cost less than letters that were never meant. */
const SWAPPED = 0.8;
const DOUBLED = 0.6;

/**
 * How many slips lead from one word to others: a letter too many, too few or another
 * one is 1, two letters swapped 0.8, a letter doubled or not doubled 0.6. What is farther
 * than a limit is not told apart.
 *
 * @example
 * typingDistanceFrom('wirst')('wrist', 2) // 0.8
 */
export function typingDistanceFrom(a: string): (b: string, limit: number) => number {
  const left = gapsOf(a);
  // Kept from word to word: a vocabulary has thousands.
  let table = new Float64Array(0);
  let right = new Float64Array(0);

  return (b, limit) => {
    if (Math.abs(a.length - b.length) * DOUBLED > limit) return Number.POSITIVE_INFINITY;
    const width = b.length + 1;
    // Three rows of the table in turn: this one, the one above, the one above that.
    if (table.length < 3 * width) {
      table = new Float64Array(3 * width);
      right = new Float64Array(width);
    }
    gapsOf(b, right);
    table[0] = 0;
    for (let j = 1; j < width; j++) table[j] = (table[j - 1] ?? 0) + (right[j - 1] ?? 1);
    for (let i = 1; i <= a.length; i++) {
      const [row, above, before] = [(i % 3) * width, ((i + 2) % 3) * width, ((i + 1) % 3) * width];
      const [letter, last, cut] = [a.charCodeAt(i - 1), a.charCodeAt(i - 2), left[i - 1] ?? 1];
      let cost = (table[above] ?? 0) + cut;
      let least = cost;
      table[row] = cost;
      for (let j = 1; j < width; j++) {
        const other = b.charCodeAt(j - 1);
        const across = (table[above + j - 1] ?? 0) + (letter === other ? 0 : 1);
        cost = Math.min(across, (table[above + j] ?? 0) + cut, cost + (right[j - 1] ?? 1));
        if (letter !== other && i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && last === other) {
          cost = Math.min(cost, (table[before + j - 2] ?? 0) + SWAPPED);
        }
        table[row + j] = cost;
        if (cost < least) least = cost;
      }
      if (least > limit) return Number.POSITIVE_INFINITY;
    }
    return table[(a.length % 3) * width + b.length] ?? 0;
  };
}

/** What it costs to leave out each letter of a word. */
function gapsOf(word: string, gaps = new Float64Array(word.length)): Float64Array {
  for (let i = 0; i < word.length; i++) {
    const letter = word.charCodeAt(i);
    gaps[i] = letter === word.charCodeAt(i - 1) || letter === word.charCodeAt(i + 1) ? DOUBLED : 1;
  }
  return gaps;
}
