/** Letters that no decomposition takes apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/**
 * A word as the index knows it: lower case, no accents, no apostrophes, no possessive.
 *
 * Index and query fold by this one function, so that what looks alike to a reader meets.
 *
 * @example
 * fold('García’s') // 'garcia'
 * fold("O'Neill") // 'oneill'
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9]*$/.test(lower)) return lower;
  return (
    lower
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/['’ʼ]s?$/u, '')
      .replace(/[ßæœøłđðþı]/gu, (letter) => LETTERS[letter] ?? letter)
      // Apostrophes, and the spaces into which some ligatures of whole words come apart.
      .replace(/[^\p{L}\p{N}]/gu, '')
  );
}
