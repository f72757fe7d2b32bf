import type { Span } from '../../../text/span.ts';
import { joinName, type ReadPhrase } from './name-parts.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { sortOfNoun } from './nouns.ts';
import { stateOfPeople } from './state-of.ts';

/** What the other names of a document stand for. */
export interface Names {
  /** Initials, without stops and in lower case → the name in full. */
  readonly initials: ReadonlyMap<string, string>;
  /** A common noun → the name that the text describes by it ("prison" → "Fort Hill"). */
  readonly described: ReadonlyMap<string, string>;
}

/** "Fort Hill, a prison", "Fort Hill is the prison" */
const DESCRIBES = /^(?:, (?:a|an|the|its|their|one of the)|,? (?:is|was) (?:a|an|the)) $/;

/**
 * Reads the names that are not persons': their initials, and the nouns that describe them.
 *
 * Takes: "Harbour Safety Board (HSB)", and "HSB" alone where the full name stands elsewhere; "Fort Hill prison";
 * "Fort Hill, a prison".
 */
export function findNames(phrases: readonly ReadPhrase[], text: string): Names {
  const initials = new Map<string, string>();
  const described = new Map<string, string>();
  phrases.forEach((phrase, i) => {
    const compound = nameBeforeHead(phrase);
    if (compound !== undefined) setOnce(described, phrase.head.lemma, compound);
    if (phrase.parts === undefined) return;
    const { name, titled } = phrase.parts;
    if (titled) return;
    const capitals = name.filter((word) => /^\p{Lu}/u.test(word));
    if (capitals.length > 1)
      setOnce(
        initials,
        capitals
          .map((word) => word.charAt(0))
          .join('')
          .toLowerCase(),
        joinName(name),
      );
    const next = phrases[i + 1];
    if (next === undefined || next.start - phrase.end > 20) return;
    const between = text.slice(phrase.end, next.start);
    if (/^ ?\($/.test(between) && text.charAt(next.end) === ')')
      setOnce(initials, plainInitials(wordsOf(text, next)), joinName(name));
    else if (!next.proper && DESCRIBES.test(between) && isDescription(next.head.lemma))
      setOnce(described, next.head.lemma, joinName(name));
  });
  return { initials, described };
}

/** @example plainInitials('H.S.B.') // 'hsb' */
export function plainInitials(word: string): string {
  return word.replaceAll('.', '').toLowerCase();
}

/** The name in "Fort Hill prison" or "Justice Department": what stands before, or all of it where the head is part of the name. */
function nameBeforeHead(phrase: NounPhrase): string | undefined {
  if (!isDescription(phrase.head.lemma)) return undefined;
  const before = phrase.tokens.slice(0, -1).filter((token) => token.capital && stateOfPeople(token.text) === undefined);
  if (before.length === 0) return undefined;
  const words = before.map((token) => token.text);
  return joinName(phrase.proper ? [...words, phrase.head.text] : words);
}

function isDescription(lemma: string): boolean {
  const sort = sortOfNoun(lemma);
  return sort === 'place' || sort === 'site' || sort === 'body';
}

function setOnce(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value);
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
