import type { Token } from '../../../text/tokens.ts';

/** Words that deny what follows: "not corrupt", "hardly a triumph". */
const DENIALS = new Set(['not', "n't", 'n’t', 'never', 'hardly', 'neither', 'nor', 'without', 'no']);

/** Small words that may stand between a denial and what it denies. */
const BETWEEN = new Set([
  'a',
  'an',
  'the',
  'so',
  'very',
  'at',
  'all',
  'been',
  'be',
  'being',
  'really',
  'as',
  'that',
  'any',
]);

/** How many words back a denial is looked for. */
const REACH = 3;

/**
 * Whether the words from `first` to `last` are denied, or part of a name, so that they judge nothing.
 *
 * Takes: "was not corrupt", "is n't a hoax"; "the Brave Ladies Club".
 * Leaves: "a brave lady"; "not only corrupt"; a word that opens a sentence with its capital.
 */
export function isPlainUse(tokens: readonly Token[], first: number, last: number): boolean {
  return isDenied(tokens, first) || isInName(tokens, first, last);
}

function isDenied(tokens: readonly Token[], first: number): boolean {
  for (let back = 1; back <= REACH; back++) {
    const word = tokens[first - back]?.lower ?? '';
    if (DENIALS.has(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}

function isInName(tokens: readonly Token[], first: number, last: number): boolean {
  if (first === 0) return false;
  for (let i = first; i <= last; i++) if (!isCapital(tokens[i])) return false;
  return isNamed(tokens[last + 1]) || (first > 1 && isNamed(tokens[first - 1]));
}

function isNamed(token: Token | undefined): boolean {
  return token?.pos === 'PROPN' && isCapital(token);
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}\p{Ll}/u.test(token.text);
}
