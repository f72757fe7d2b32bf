import { sortOfNoun } from '../../claims/framing/labels/nouns.ts';
import type { Document } from '../../text/document.ts';
import { singular } from '../../text/singular.ts';
import { wordsOf } from '../../text/span.ts';
import type { Token } from '../../text/tokens.ts';
import { unitClass } from '../counts/unit-class.ts';
import { conceptOfWord } from '../words/concept-of.ts';
import { keepsCapital } from './keeps-capital.ts';

/** Who does what a verb says. */
export interface Subject {
  /** As it goes into a question: "the line", "Ana Ruiz". */
  readonly subject: string;
  readonly plural: boolean;
}

/** How many tokens a subject may have. */
const SUBJECT = 7;

/**
 * The noun phrase that ends before a verb, as it goes into a question.
 *
 * @param verb the place of the verb's first token
 * @returns `undefined` where the words before it are no plain phrase, or a pronoun
 *
 * @example
 * subjectBefore(tokens('The crew left.'), 2, readDocument('The crew left.')) // { subject: 'the crew', plural: false }
 */
export function subjectBefore(tokens: readonly Token[], verb: number, document: Document): Subject | undefined {
  let end = verb;
  if (/^(?:who|which|that)$/.test(tokens[end - 1]?.lower ?? '')) end--;
  if (tokens[end - 1]?.text === ',') end--;
  // "Ana Ruiz, 44, who opened it"
  if (tokens[end - 1]?.pos === 'NUM' && tokens[end - 2]?.text === ',') end -= 2;
  let start = end;
  while (start > 0 && end - start < SUBJECT && isSubjectWord(tokens[start - 1])) start--;
  // What the words go on from must not be a part of the phrase.
  const edge = tokens[start - 1];
  if (
    edge !== undefined &&
    !/^(?:PUNCT|SCONJ|VERB)$/.test(edge.pos) &&
    !/^(?:when|where|while|why|how|whether|because|that)$/.test(edge.lower)
  )
    return undefined;
  let words = tokens.slice(start, end);
  const owner = words[0] !== undefined && isOwn(words[0]);
  const article = owner || words[0]?.pos === 'DET';
  if (article && !owner && !/^(?:the|an?)$/.test(words[0]?.lower ?? '')) return undefined;
  if (article) words = words.slice(1);
  const head = headOf(words);
  const [first] = words;
  if (head === undefined || first === undefined || isJoint(first) || isJoint(words.at(-1))) return undefined;
  // The capital of a sentence's first word tells nothing.
  const common =
    (start === 0 || /^[–—:“"‘]$/.test(edge?.text ?? '')) &&
    (conceptOfWord(singular(head.lower)) !== undefined ||
      unitClass(head.lower) === 'people' ||
      (words.length === 1 && /[^su]s$/.test(head.lower) && !keepsCapital(head.text, document)));
  // "Hale's end": the owner has the capital.
  const owned = first.pos === 'PROPN' && /^['’]s$/.test(words[1]?.lower ?? '');
  const proper = (first.pos === 'PROPN' && head.pos === 'PROPN' && !common) || owned;
  if (proper && !owned && start === 0 && !article) words = withoutRole(words);
  let phrase = textOf(words, document.text);
  const named = words.length > 1 && first.pos === 'PROPN' && keepsCapital(first.text, document);
  if ((start === 0 || common) && !article && !proper && !named)
    phrase = phrase.charAt(0).toLowerCase() + phrase.slice(1);
  return {
    subject: article || !proper ? `the ${phrase}` : phrase,
    plural: (!proper || owned) && /(?:[^su]s|people|men|women|children|police)$/.test(head.lower),
  };
}

/**
 * A person's name less the role that a sentence opens with: "Joan Hale" of "Pensioner Joan Hale".
 *
 * @example
 * withoutRole(tokens('Pensioner Joan Hale')).length // 2
 */
export function withoutRole(words: readonly Token[]): Token[] {
  const [role, ...name] = words;
  const isRole =
    role !== undefined && (unitClass(role.lower) === 'people' || /^(?:group|kin|role)$/.test(sortOfNoun(role.lower)));
  return isRole && name.length > 1 && name.every(({ pos }) => pos === 'PROPN') ? name : [...words];
}

/**
 * The name that ends before a comma: "Ana Ruiz" of "The owner, Ana Ruiz, told".
 *
 * @param end the place of the comma
 */
export function nameBefore(tokens: readonly Token[], end: number, { text }: Document): Subject {
  let start = end;
  while (tokens[start - 1]?.pos === 'PROPN') start--;
  return { subject: textOf(tokens.slice(start, end), text), plural: false };
}

function isSubjectWord(token: Token | undefined): boolean {
  if (token === undefined || token.lower === 'to') return false;
  return /^(?:DET|ADJ|NOUN|PROPN|ADP|PART)$/.test(token.pos) || isOwn(token) || /^(?:and|&)$/.test(token.lower);
}

function isJoint(token: Token | undefined): boolean {
  return token !== undefined && /^(?:ADP|CCONJ|SCONJ)$/.test(token.pos);
}

/** The noun of a phrase: the last before its first preposition. */
function headOf(words: readonly Token[]): Token | undefined {
  const stop = words.findIndex(({ pos }) => pos === 'ADP');
  const head = words[(stop < 0 ? words.length : stop) - 1];
  return head !== undefined && /^(?:NOUN|PROPN)$/.test(head.pos) ? head : undefined;
}

/** The words from the first of some tokens to the last, as printed: `''` of none. */
export function textOf(words: readonly Token[], text: string): string {
  const [first, last] = [words[0], words.at(-1)];
  return first === undefined || last === undefined ? '' : wordsOf(text, { start: first.start, end: last.end });
}

/** A possessive that leads back to somebody: "its", "her". */
export function isOwn({ lower }: Token): boolean {
  return /^(?:its|their|his|her)$/.test(lower);
}
