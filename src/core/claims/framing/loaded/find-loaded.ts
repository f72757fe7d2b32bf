import type { Document, Paragraph, Sentence } from '../../../text/document.ts';
import { contains, type Span } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import { fitsPartOfSpeech } from './fits-part-of-speech.ts';
import { matchAt } from './lexicon.ts';
import type { Strength, WordClass } from './word-class.ts';

/** Words that load a sentence, and the list that says so. */
export interface LoadedWords extends Span {
  readonly wordClass: WordClass;
}

const POINTS = { strong: 2, medium: 1, weak: 0.5 } as const satisfies Record<Strength, number>;

/** A sentence is loaded from so many points on. */
const THRESHOLD = 2;

/**
 * The loaded words of a document, in order.
 *
 * Words that are loaded only in some uses count where another stands in the same sentence
 * and the same voice: inside quotation marks, or outside.
 */
export function findLoaded(document: Document): LoadedWords[] {
  return document.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => inCompany(matches(sentence), paragraph)),
  );
}

function matches({ tokens }: Sentence): LoadedWords[] {
  const found: LoadedWords[] = [];
  const headline = isHeadline(tokens);
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    const match = matchAt(tokens, i);
    const last = tokens[match?.last ?? -1];
    if (match === undefined || first === undefined || last === undefined) continue;
    const fits = ({ pos }: WordClass) => first !== last || fitsPartOfSpeech(first, tokens[i + 1], pos, headline);
    const entry = match.entries.find(({ wordClass }) => fits(wordClass));
    if (entry === undefined) continue;
    found.push({ start: first.start, end: last.end, wordClass: entry.wordClass });
    i = match.last;
  }
  return found;
}

function inCompany(found: readonly LoadedWords[], paragraph: Paragraph): LoadedWords[] {
  const isQuoted = (words: LoadedWords) => paragraph.quotations.some((quotation) => contains(quotation, words));
  const own = found.filter((words) => !isQuoted(words));
  const quoted = found.filter(isQuoted);
  return [own, quoted].flatMap((group) =>
    points(group) >= THRESHOLD ? group : group.filter(({ wordClass }) => wordClass.strength === 'strong'),
  );
}

function points(group: readonly LoadedWords[]): number {
  return group.reduce(
    (sum, { wordClass }) => sum + (wordClass.category === 'hedge' ? 0 : POINTS[wordClass.strength]),
    0,
  );
}

/** Most words of a headline begin with a capital. */
function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{4}/u.test(token.text));
  return words.length > 2 && words.filter((token) => /^\p{Lu}/u.test(token.text)).length / words.length > 0.8;
}
