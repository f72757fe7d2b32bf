import type { SourceType } from '../claim.ts';
import type { ReadName } from './source-name.ts';
import {
  DOCUMENT_WORDS,
  GOVERNMENT_WORDS,
  MEDIA_WORDS,
  ORGANISATION_WORDS,
  PERSON_NOUNS,
  SPEAKING_NOUNS,
  UNNAMED_NOUNS,
} from './source-words.ts';

/**
 * What sort of source words name, as far as the words alone tell.
 *
 * @param indefinite the phrase opens with "a", "one", "some" or nothing: nobody in particular
 * @param place whether a name is a country's or a capital's
 */
export function sourceType(read: ReadName, indefinite: boolean, place: (name: string) => boolean): SourceType {
  const { proper, noun } = read;
  if (proper !== '') {
    if (read.titles.length > 0 && PERSON_NOUNS.has(noun)) return 'person';
    const words = proper.toLowerCase().split(/[^\p{L}\p{N}]+/u);
    const named = byWords(words) ?? byWords(read.modifiers.slice(-1));
    if (
      read.titles.some(
        (title) => !/^(?:former|acting|foreign|defense|health|justice|house|general|chief)$/.test(title),
      ) &&
      named !== 'media'
    )
      return 'person';
    if (place(proper)) return 'government';
    if (named !== undefined) return named;
    if (/^\p{Lu}{2,6}$/u.test(proper)) return 'organisation';
    return 'person';
  }
  if (UNNAMED_NOUNS.has(noun)) return 'unnamed';
  if (SPEAKING_NOUNS.has(noun)) return 'unnamed';
  if (PERSON_NOUNS.has(noun)) return indefinite ? 'unnamed' : 'person';
  return byWords([noun]) ?? 'unnamed';
}

function byWords(words: readonly string[]): SourceType | undefined {
  // The last word that tells is the head: "Bank of the Republic" is a bank, "Republic Times" a paper.
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i] ?? '';
    if (MEDIA_WORDS.has(word)) return 'media';
    if (ORGANISATION_WORDS.has(word)) return 'organisation';
    if (GOVERNMENT_WORDS.has(word)) return 'government';
    if (DOCUMENT_WORDS.has(word)) return 'document';
  }
  return undefined;
}
