/** Endings of inflection and the commonest of derivation, the longest first, and what takes their place. */
const ENDINGS = [
  [/(?:is|iz)ations?$/, ''],
  [/(?:ations?|ements?|ments?|ings?|ions?|ness|ers?|ors?|ed|ly)$/, ''],
  // "policies" and "policy" are one, and neither is "police".
  [/(?:ies|ied|y)$/, 'i'],
  [/(?:es|s|e)$/, ''],
] as const satisfies readonly (readonly [RegExp, string])[];

/** A stem shorter than this says too little: "ring" is not "r", "nation" is not "n". */
const SHORTEST = 3;

/**
 * The part that a folded word shares with its inflections. It is a key for comparing,
 * not a word: only equality of two stems means anything.
 *
 * @example
 * stem('recorded') === stem('records') // true
 * stem('stopped') === stem('stops') // true
 * stem('policies') === stem('police') // false
 */
export function stem(word: string): string {
  let rest = word;
  // Twice, so that "meetings" and "allegedly" meet their shortest forms.
  for (let round = 0; round < 2; round++) {
    const cut = cutOnce(rest);
    if (cut === rest) break;
    rest = cut;
  }
  return /([bdfgkmnprt])\1$/.test(rest) && rest.length > SHORTEST ? rest.slice(0, -1) : rest;
}

function cutOnce(word: string): string {
  for (const [ending, instead] of ENDINGS) {
    const cut = word.replace(ending, instead);
    if (cut !== word && cut.length >= SHORTEST) return cut;
  }
  return word;
}
