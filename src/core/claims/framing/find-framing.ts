import type { Document } from '../../text/document.ts';
import { contains, inReadingOrder, type Span } from '../../text/span.ts';
import type { FramingClaim, SourceClaim, Tone } from '../claim.ts';
import { aboutOf, labelNextTo } from './about-of.ts';
import { coverageOf } from './coverage.ts';
import { creditedSpans } from './credited.ts';
import { readHeadlines } from './headlines.ts';
import { findLabels, type Label } from './labels/find-labels.ts';
import { findLoaded, type LoadedWords } from './loaded/find-loaded.ts';
import { scareQuotes, spoken } from './loaded/scare-quotes.ts';

/** A referent named so often is one of those that the text is about. */
export const K = { main: 3 };

/**
 * Finds the choices of words that say how to see a thing: labels (what the event's people, places and
 * acts are called), evaluation, hedges, and words held at arm's length.
 *
 * @param sources the document's attributions: words inside their content are a source's choice
 *
 * @example
 * // The notorious prison freed 12 men.
 * // evaluation "notorious", labels "prison" and "men"
 */
export function findFraming(printed: Document, sources: readonly SourceClaim[]): FramingClaim[] {
  const document = readHeadlines(printed);
  const credited = [...creditedSpans(document, sources), ...spoken(document)];
  const named = findLabels(document);
  const isCredited = coverageOf(credited);
  const words = findLoaded(document, isCredited);
  const labels = named.map((label) => ({ ...label, tone: toneOf(label, words) }));
  const loaded = words
    .filter((found) => found.wordClass.strength === 'strong' || !labels.some((label) => isHeadOf(found, label)))
    .filter((words) => words.stands || isSaidOfMainReferent(words, labels))
    .map(({ start, end, wordClass: { category, tone } }) => ({ start, end, category, tone }));
  const distanced = scareQuotes(document, credited).map((span) => ({
    ...span,
    category: 'distancing' as const,
    tone: 'negative' as const,
  }));
  const judged = [...loaded.filter((words) => !distanced.some((span) => contains(span, words))), ...distanced].map(
    (words) => ({
      kind: 'framing' as const,
      ...words,
      about: aboutOf(words, labels),
    }),
  );
  return [...labels.map(({ mentions: _, ...label }) => label), ...judged]
    .map(
      (claim): FramingClaim => ({
        ...claim,
        voice: claim.category !== 'distancing' && isCredited(claim) ? 'source' : 'article',
      }),
    )
    .sort(inReadingOrder);
}

/** A name is itself loaded where its head is: "the ordeal", "the crackdown". */
function toneOf(label: Label, words: readonly LoadedWords[]): Tone {
  return words.find((found) => isHeadOf(found, label))?.wordClass.tone ?? 'neutral';
}

function isHeadOf({ end, start, wordClass: { pos } }: LoadedWords, label: Label): boolean {
  return (pos === 'NOUN' || pos === 'VERB' || pos === 'ANY') && end === label.end && start >= label.start;
}

/** A quality or manner ascribed, next to its name, to what the document keeps coming back to. */
function isSaidOfMainReferent(words: LoadedWords, labels: readonly Label[]): boolean {
  const { pos } = words.wordClass;
  if (pos !== 'ADJ' && pos !== 'ADV') return false;
  const label = labelNextTo(words, labels);
  return label !== undefined && label.mentions >= (words.wordClass.strength === 'weak' ? K.main : 2);
}
