import type { Document, Sentence } from '../../../text/document.ts';
import { type Span, wordsOf } from '../../../text/span.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Coverage } from '../coverage.ts';
import { fitsPartOfSpeech } from './fits-part-of-speech.ts';
import { type Entry, matchAt } from './lexicon.ts';
import { SENTENCE_CUES } from './sentence-cues.ts';
import type { Strength, WordClass } from './word-class.ts';
import { PLAIN_PHRASES } from './words/plain-phrases.ts';

/** Words that load a sentence, and the list that says so. */
export interface LoadedWords extends Span {
  readonly wordClass: WordClass;
  /** Whether the sentence loads them; else they count only if said of something the text keeps coming back to. */
  readonly stands: boolean;
  readonly quoted: boolean;
}

const POINTS = { strong: 2, medium: 1, weak: 0.5 } as const satisfies Record<Strength, number>;

/** Shorter texts are too short to tell. */
const FEWEST_TOKENS = 150;

export const T = { th: 1.5, opinion: 2.6, weakMin: 2, pts: POINTS as Record<Strength, number> };

/**
 * The loaded words of a document, in order.
 *
 * Words that are loaded only in some uses count where another stands in the same sentence
 * and the same voice: inside quotation marks, or outside.
 */
export function findLoaded(document: Document, isCredited: Coverage = () => false, all = false): LoadedWords[] {
  const found = document.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) =>
      all ? matches(sentence) : inCompany(document.text, sentence, matches(sentence), isCredited),
    ),
  );
  return isOpinionated(document, found)
    ? found.map((words) => (isQuality(words) ? { ...words, stands: true } : words))
    : found;
}

/** Whether a text is so full of loaded words that a quality in it is a judgement even where it stands alone. */
function isOpinionated(document: Document, found: readonly LoadedWords[]): boolean {
  const words = document.paragraphs.reduce((sum, { tokens }) => sum + tokens.length, 0);
  return (
    words >= FEWEST_TOKENS &&
    (100 * pointsOf(found.filter((f) => f.wordClass.category !== 'hedge' && !f.quoted))) / words >= T.opinion
  );
}

function isQuality({ wordClass: { pos } }: LoadedWords): boolean {
  return pos === 'ADJ' || pos === 'ADV';
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
    const entry = strongest(match.entries.filter(({ wordClass }) => fits(wordClass)));
    if (entry === undefined) continue;
    if (entry.wordClass !== PLAIN_PHRASES)
      found.push({ start: first.start, end: last.end, wordClass: entry.wordClass, stands: false, quoted: false });
    i = match.last;
  }
  return found;
}

function strongest(entries: readonly Entry[]): Entry | undefined {
  return entries.reduce<Entry | undefined>(
    (best, entry) =>
      best === undefined || POINTS[entry.wordClass.strength] > POINTS[best.wordClass.strength] ? entry : best,
    undefined,
  );
}

function inCompany(
  text: string,
  sentence: Sentence,
  found: readonly LoadedWords[],
  isCredited: Coverage,
): LoadedWords[] {
  const hedges = found.filter(({ wordClass }) => wordClass.category === 'hedge');
  const judged = found.filter(({ wordClass }) => wordClass.category !== 'hedge');
  const own = judged.filter((words) => !isCredited(words));
  const quoted = judged.filter(isCredited);
  const words = wordsOf(text, sentence);
  const cues = SENTENCE_CUES.reduce((sum, { pattern, points }) => sum + (pattern.test(words) ? points : 0), 0);
  return [
    ...hedges.map((hedge) => ({ ...hedge, stands: true })),
    ...[own, quoted].flatMap((group) => {
      const isLoaded = pointsOf(group) + cues >= T.th;
      const isStrong = group.some(({ wordClass }) => wordClass.strength !== 'weak');
      return group.map((found) => ({
        ...found,
        quoted: isCredited(found),
        stands: isLoaded && !(isStrong && isTopical(found)),
      }));
    }),
  ];
}

/** Weak nouns and verbs add to a sentence's load, and are themselves a matter of fact where a stronger word stands by. */
function isTopical({ wordClass: { strength, pos } }: LoadedWords): boolean {
  return strength === 'weak' && (pos === 'NOUN' || pos === 'VERB');
}

function pointsOf(group: readonly LoadedWords[]): number {
  return group.reduce((sum, { wordClass }) => sum + T.pts[wordClass.strength], 0);
}

/** Most words of a headline begin with a capital. */
function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => /^\p{L}{4}/u.test(token.text));
  return words.length > 2 && words.filter((token) => /^\p{Lu}/u.test(token.text)).length / words.length > 0.8;
}
