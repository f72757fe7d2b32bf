import { type SearchToken, tokenise } from '../words/tokenise.ts';

/**
 * One name for a token's word or value, so that sequences can be compared.
 *
 * @example
 * tokenise('9,000 boats').map(keyOfToken) // ['#9000', 'boats']
 */
export function keyOfToken(token: SearchToken): string {
  return token.kind === 'word' ? token.term : `#${token.value}`;
}

/**
 * Whether a text holds tokens side by side, whatever their case, accents and punctuation.
 *
 * @param phrase as `keyOfToken` names tokens
 *
 * @example
 * holdsPhrase('A free, press.', ['free', 'press']) // true
 */
export function holdsPhrase(text: string, phrase: readonly string[]): boolean {
  const keys = tokenise(text).map(keyOfToken);
  return keys.some((_, at) => phrase.every((key, i) => keys[at + i] === key));
}
