import type { SourceType } from '../../claim.ts';
import { isFirstName } from '../../framing/labels/nouns.ts';
import { stateNamed } from '../../framing/labels/state-of.ts';
import type { ReadName } from './read-name.ts';
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
 * @param behindThe it is "the" and a name alone, as bodies are called: "the Red Cross"
 */
export function sourceType(read: ReadName, indefinite: boolean, behindThe = false): SourceType {
  const { proper, noun } = read;
  if (proper !== '') {
    if (read.titles.some((title) => !WEAK_TITLE.test(title))) return 'person';
    if (PERSON_NOUNS.has(read.apposed) || SPEAKING_NOUNS.has(read.apposed)) return 'person';
    const apposed = byWords([read.apposed]);
    if (apposed !== undefined) return apposed;
    const words = proper.split(/[^\p{L}\p{N}&]+/u);
    if (words.length < 5 && words.length > 1 && isFirstName(words[0] ?? '') && !CORPORATE.test(proper)) return 'person';
    if (stateNamed(proper) !== undefined) return 'government';
    const named = byWords(words.map((word) => word.toLowerCase())) ?? byWords(read.modifiers.slice(-1));
    if (named !== undefined) return named;
    return behindThe || /^\p{Lu}{2,6}$/u.test(proper) ? 'organisation' : 'person';
  }
  if (UNNAMED_NOUNS.has(noun)) return 'unnamed';
  if (SPEAKING_NOUNS.has(noun)) return 'unnamed';
  if (PERSON_NOUNS.has(noun)) return indefinite ? 'unnamed' : 'person';
  return byWords([noun]) ?? 'unnamed';
}

/** Words that are titles only beside another: "foreign minister", "chief executive". */
const WEAK_TITLE =
  /^(?:former|acting|interim|deputy|vice|foreign|finance|defen[cs]e|health|justice|interior|education|labou?r|agriculture|energy|general|house)$/;
const CORPORATE =
  /\b(?:University|Institute|Foundation|Center|Centre|College|School|Hospital|Inc|Corp|LLC|Group|Party|Times|Post|News|Church|Bank|Museum)\b/;

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
