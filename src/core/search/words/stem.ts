/** Endings of inflection and the commonest of derivation, the longest first, and what takes their place. */
const ENDINGS = [
  ['isations izations isation ization', ''],
  ['ements ations ement ation ments ment ings ions ness ing ion ers ors er or ed ly', ''],
  // "policies" and "policy" are one, and neither is "police".
  ['ies ied y', 'i'],
  ['es s e', ''],
].map(([endings = '', instead = '']) => ({ endings: endings.split(' '), instead }));

/** The endings by their last letter: thousands of words are stemmed at one key. */
const BY_LAST = new Map(
  Array.from('sntgrdye', (last) => [
    last,
    ENDINGS.map(({ endings, instead }) => ({ endings: endings.filter((ending) => ending.endsWith(last)), instead })),
  ]),
);

/** A stem shorter than this says too little: "ring" is not "r", "nation" is not "n". */
const SHORTEST = 3;

/** Letters that an ending doubles. */
const DOUBLED = 'bdfgkmnprt';

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
  const last = rest.charAt(rest.length - 1);
  const isDoubled = rest.length > SHORTEST && last === rest.charAt(rest.length - 2) && DOUBLED.includes(last);
  return isDoubled ? rest.slice(0, -1) : rest;
}

function cutOnce(word: string): string {
  for (const { endings, instead } of BY_LAST.get(word.charAt(word.length - 1)) ?? []) {
    const ending = endings.find((one) => word.endsWith(one));
    if (ending === undefined) continue;
    const cut = word.slice(0, -ending.length) + instead;
    if (cut.length >= SHORTEST) return cut;
  }
  return word;
}
