import { stateOfPeople } from '../../claims/framing/labels/state-of.ts';

/**
 * Whether a word has its capital for itself: within a sentence it is printed with one, or it names a
 * state or its people. Else the capital is that of a sentence it opens.
 *
 * @example
 * keepsCapital('Ferries', 'Ferries run daily.') // false
 * keepsCapital('Jones', 'Jones ran. Then Ana Jones sat.') // true
 * keepsCapital('UN', 'UN staff left.') // true
 * keepsCapital('Peruvian', 'Peruvian officials left.') // true
 */
export function keepsCapital(word: string, text: string): boolean {
  if (/^\p{Lu}{2}/u.test(word) || stateOfPeople(word) !== undefined) return true;
  for (let at = text.indexOf(` ${word}`); at >= 0; at = text.indexOf(` ${word}`, at + 1))
    if (/[\p{L},]/u.test(text[at - 1] ?? '')) return true;
  return false;
}
