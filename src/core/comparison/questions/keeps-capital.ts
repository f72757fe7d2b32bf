import { stateOfPeople } from '../../claims/framing/labels/state-of.ts';
import type { Document } from '../../text/document.ts';
import { matches } from '../../text/matches.ts';

/**
 * Whether a word has its capital for itself: within a sentence it is printed with one, or it names a
 * state or its people. Else the capital is that of a sentence it opens.
 *
 * @example
 * keepsCapital('Ferries', { text: 'Ferries run daily.' }) // false
 * keepsCapital('Jones', { text: 'Jones ran. Then Ana Jones sat.' }) // true
 * keepsCapital('UN', { text: 'UN staff left.' }) // true
 * keepsCapital('Peruvian', { text: 'Peruvian officials left.' }) // true
 */
export function keepsCapital(word: string, document: Pick<Document, 'text'>): boolean {
  if (/^\p{Lu}{2}/u.test(word) || stateOfPeople(word) !== undefined) return true;
  const words = innerWords(document);
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return words[low]?.startsWith(word) === true;
}

/** Read once: a long text is asked about thousands of words. */
const known = new WeakMap<Pick<Document, 'text'>, readonly string[]>();

/** What a text prints behind a word or a comma, each once, in the order of their letters. */
function innerWords(document: Pick<Document, 'text'>): readonly string[] {
  const words =
    known.get(document) ??
    [...new Set(matches(document.text, /(?<=[\p{L},]) (\S+)/gu).map(([, word = '']) => word))].sort();
  known.set(document, words);
  return words;
}
