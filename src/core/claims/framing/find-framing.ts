import type { Document } from '../../text/document.ts';
import { inReadingOrder, type Span } from '../../text/span.ts';
import type { FramingCategory, FramingClaim, SourceClaim, Tone } from '../claim.ts';
import { aboutOf, labelNextTo } from './about-of.ts';
import { coverageOf, firstEndingAfter } from './coverage.ts';
import { readHeadlines } from './headlines.ts';
import { findLabels, type Label } from './labels/find-labels.ts';
import { findLoaded, type LoadedWords } from './loaded/find-loaded.ts';
import { creditedSpans } from './voice/credited-spans.ts';
import { scareQuotes } from './voice/scare-quotes.ts';

/** A referent named so often is one that the text is about: a quality of it counts even where the sentence is plain. */
const MAIN = { strong: 2, medium: 2, weak: 3 } as const;

/**
 * Finds the choices of words that say how to see a thing: labels (what the event's people, places and
 * acts are called), evaluation, hedges, and words held at arm's length.
 *
 * @param sources the document's attributions: words in what they credit are a source's choice
 *
 * @example
 * // "The notorious prison freed 12 men."
 * // evaluation "notorious" about "prison"; labels "prison", "freed", "men"
 */
export function findFraming(document: Document, sources: readonly SourceClaim[]): FramingClaim[] {
  const read = readHeadlines(document);
  const credited = creditedSpans(read, sources);
  const isCredited = coverageOf(credited);
  const labels = findLabels(read);
  const words = findLoaded(read, isCredited);
  const distanced = scareQuotes(read, credited);
  const isDistanced = coverageOf(distanced);
  const judged = words.filter((found) => isJudgement(found, labels) && !isDistanced(found));
  const claims = [
    ...labels.map((label) => claim(label, 'label', toneOf(label, words), label.about)),
    ...judged.map((found) => claim(found, found.wordClass.category, found.wordClass.tone, aboutOf(found, labels))),
    ...distanced.map((span) => claim(span, 'distancing', 'negative', aboutOf(span, labels))),
  ];
  return claims.map((made) => (isCredited(made) ? { ...made, voice: 'source' as const } : made)).sort(inReadingOrder);
}

function claim({ start, end }: Span, category: FramingCategory, tone: Tone, about: string | null): FramingClaim {
  return { kind: 'framing', start, end, category, tone, about, voice: 'article' };
}

/** Words count where their sentence loads them, or as a quality of what the text is about; those that are a label's head are its tone. */
function isJudgement(found: LoadedWords, labels: readonly Label[]): boolean {
  const { strength, pos } = found.wordClass;
  const next = labels[firstEndingAfter(labels, found.start)];
  if (strength !== 'strong' && next !== undefined && isHeadOf(found, next)) return false;
  if (found.stands) return true;
  if (pos !== 'ADJ' && pos !== 'ADV') return false;
  const label = labelNextTo(found, labels);
  return label !== undefined && label.mentions >= MAIN[strength];
}

/** A name is itself loaded where its head is: "the ordeal". */
function toneOf(label: Label, words: readonly LoadedWords[]): Tone {
  for (let i = firstEndingAfter(words, label.start); i < words.length; i++) {
    const found = words[i];
    if (found === undefined || found.start >= label.end) break;
    if (isHeadOf(found, label)) return found.wordClass.tone;
  }
  return 'neutral';
}

function isHeadOf({ start, end, wordClass: { pos } }: LoadedWords, label: Label): boolean {
  return pos !== 'ADJ' && pos !== 'ADV' && end === label.end && start >= label.start;
}
