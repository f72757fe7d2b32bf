/** A word and how many records hold it, as the power of two below. */
export interface ListedWord {
  readonly term: string;
  readonly weight: number;
}

/**
 * Writes words in order, each as what it does not share with the one before:
 * a base-36 digit for how many characters it shares, one for log2 of its records, the rest.
 *
 * @param words in the order of their code units
 *
 * @example
 * encodeWords([{ term: 'car', weight: 2 }, { term: 'cart', weight: 0 }]) // '02car\n30t'
 */
export function encodeWords(words: readonly ListedWord[]): string {
  let before = '';
  return words
    .map(({ term, weight }) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === term[shared]) shared++;
      // Half a character cannot be written.
      if (/[\uD800-\uDBFF]/.test(term.charAt(shared - 1))) shared--;
      before = term;
      return `${shared.toString(36)}${weight.toString(36)}${term.slice(shared)}`;
    })
    .join('\n');
}

/**
 * Reads what `encodeWords` wrote.
 *
 * @example
 * decodeWords('02car\n30t') // [{ term: 'car', weight: 2 }, { term: 'cart', weight: 0 }]
 */
export function decodeWords(text: string): ListedWord[] {
  let before = '';
  if (text === '') return [];
  return text.split('\n').map((line) => {
    const term = before.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(2);
    before = term;
    return { term, weight: Number.parseInt(line.charAt(1), 36) };
  });
}
