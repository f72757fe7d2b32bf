/**
 * The candidate most like a word or phrase, for "did you mean".
 *
 * @returns `undefined` where none has a third of its pairs of letters in common
 *
 * @example
 * nearest('nine sailers', ['nine sailors', 'on Monday']) // 'nine sailors'
 */
export function nearest(words: string, candidates: readonly string[]): string | undefined {
  const wanted = pairsOf(words);
  let best: string | undefined;
  let most = 0.33;
  for (const candidate of candidates) {
    const pairs = pairsOf(candidate);
    let common = 0;
    for (const pair of pairs) if (wanted.has(pair)) common++;
    const likeness = (2 * common) / (wanted.size + pairs.size || 1);
    if (likeness <= most) continue;
    best = candidate;
    most = likeness;
  }
  return best;
}

function pairsOf(words: string): Set<string> {
  const plain = ` ${words.toLowerCase()} `;
  const pairs = new Set<string>();
  for (let i = 0; i + 1 < plain.length; i++) pairs.add(plain.slice(i, i + 2));
  return pairs;
}
