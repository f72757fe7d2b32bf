import type { Document, Sentence } from '../../../text/document.ts';
import { type Span, wordsOf } from '../../../text/span.ts';
import type { Coverage } from '../coverage.ts';
import { isReread } from '../headlines.ts';
import { coinedAt } from './coined-at.ts';
import { fitsPartOfSpeech } from './fits-part-of-speech.ts';
import { isPlainUse } from './is-plain-use.ts';
import { type Entry, matchAt } from './lexicon.ts';
import { SENTENCE_CUES } from './sentence-cues.ts';
import type { Strength, WordClass } from './word-class.ts';
import { COINED_COMPOUNDS } from './words/coined-compounds.ts';
import { PLAIN_PHRASES } from './words/plain-phrases.ts';

/** Words of a list, where they may be loaded. */
export interface LoadedWords extends Span {
  readonly wordClass: WordClass;
  /** Whether they are a source's. */
  readonly credited: boolean;
  /** Whether the company they keep loads them; else they count only if said of what the text keeps coming back to. */
  readonly stands: boolean;
}

const POINTS = { strong: 2, medium: 1, weak: 0.5 } as const satisfies Record<Strength, number>;

/** A sentence with so many points loads its words. */
const LOADED_SENTENCE = 1.5;

/** A text with so many points to a hundred tokens loads every quality in it. */
const LOADED_TEXT = 2.1;

/** A shorter text is too short to tell. */
const FEWEST_TOKENS = 150;

/**
 * The words of the lists in a document, in order, and whether they are loaded where they stand.
 *
 * A word that is loaded only in some uses counts where others stand in the same sentence and the same voice, the
 * more so where the sentence speaks its own mind and not where it reports. Hedges count everywhere.
 *
 * @param isCredited whether a span is in a source's words
 *
 * @example
 * findLoaded(readDocument('The brutal raid failed.'), () => false)[0] // { start: 4, end: 10, … }
 */
export function findLoaded(document: Document, isCredited: Coverage): LoadedWords[] {
  const found = document.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) =>
      inCompany(matches(document, sentence, isCredited), wordsOf(document.text, sentence)),
    ),
  );
  if (!isOpinionated(document, found)) return found;
  return found.map((words) => (isQuality(words) ? { ...words, stands: true } : words));
}

function matches(document: Document, sentence: Sentence, isCredited: Coverage): LoadedWords[] {
  const { tokens } = sentence;
  const found: LoadedWords[] = [];
  let headline: boolean | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i];
    const coined = coinedAt(tokens, i);
    if (first !== undefined && coined !== undefined && !isPlainUse(tokens, i, coined)) {
      const span = { start: first.start, end: tokens[coined]?.end ?? first.end };
      found.push({ ...span, wordClass: COINED_COMPOUNDS, credited: isCredited(span), stands: false });
      i = coined;
      continue;
    }
    const match = matchAt(tokens, i);
    const last = tokens[match?.last ?? -1];
    if (match === undefined || first === undefined || last === undefined) continue;
    headline ??= isReread(document.text, tokens);
    const inHeadline = headline;
    const entry = strongest(
      match.entries.filter(
        ({ wordClass }) => first !== last || fitsPartOfSpeech(first, tokens[i + 1], wordClass.pos, inHeadline),
      ),
    );
    if (entry === undefined) continue;
    const { wordClass } = entry;
    if (isHedge(wordClass) || !isPlainUse(tokens, i, match.last)) {
      const span = { start: first.start, end: last.end };
      if (wordClass !== PLAIN_PHRASES)
        found.push({ ...span, wordClass, credited: isCredited(span), stands: isHedge(wordClass) });
    }
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

function inCompany(found: readonly LoadedWords[], sentence: string): LoadedWords[] {
  if (found.length === 0) return [];
  const cues = SENTENCE_CUES.reduce((sum, { pattern, points }) => sum + (pattern.test(sentence) ? points : 0), 0);
  const own = verdictOf(
    found.filter(({ credited }) => !credited),
    cues,
  );
  const others = verdictOf(
    found.filter(({ credited }) => credited),
    0,
  );
  return found.map((words) =>
    isHedge(words.wordClass) ? words : { ...words, stands: (words.credited ? others : own)(words) },
  );
}

/** Which words of one voice in a sentence are loaded. */
function verdictOf(group: readonly LoadedWords[], cues: number): (words: LoadedWords) => boolean {
  if (pointsOf(group) + cues < LOADED_SENTENCE) return () => false;
  const onlyWeak = group.every(({ wordClass }) => isHedge(wordClass) || wordClass.strength === 'weak');
  return (words) => onlyWeak || !isTopical(words);
}

/** Weak nouns and verbs add to a sentence's load, and are themselves a matter of fact where a stronger word stands by. */
function isTopical({ wordClass: { strength, pos } }: LoadedWords): boolean {
  return strength === 'weak' && (pos === 'NOUN' || pos === 'VERB');
}

function isOpinionated(document: Document, found: readonly LoadedWords[]): boolean {
  const tokens = document.paragraphs.reduce((sum, paragraph) => sum + paragraph.tokens.length, 0);
  return tokens >= FEWEST_TOKENS && (100 * pointsOf(found.filter(({ credited }) => !credited))) / tokens >= LOADED_TEXT;
}

function isQuality({ wordClass: { pos } }: LoadedWords): boolean {
  return pos === 'ADJ' || pos === 'ADV';
}

function isHedge({ category }: WordClass): boolean {
  return category === 'hedge';
}

function pointsOf(group: readonly LoadedWords[]): number {
  return group.reduce((sum, { wordClass }) => sum + (isHedge(wordClass) ? 0 : POINTS[wordClass.strength]), 0);
}
