/** English endings that do not change what a word is about; the longest first. */
const ENDING = /(?:ations?|ments?|ities|ings?|ingly|edly|ances?|ences?|ers?|ors?|ity|ed|es|ly|e|s)$/;

/** Shorter stems would throw unlike words together. */
const SHORTEST = 4;

/**
 * What the forms of one word have in common.
 *
 * @example
 * stemOf('smuggled') // 'smuggl'
 * stemOf('Smugglers') // 'smuggl'
 */
export function stemOf(word: string): string {
  const small = word.toLowerCase();
  const stem = small.replace(ENDING, '').replace(/([bdgmnprt])\1$/, '$1');
  return stem.length < SHORTEST ? small : stem;
}
