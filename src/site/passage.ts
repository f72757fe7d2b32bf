import type { IdentifiedClaim } from '../core/claims/identify.ts';
import { type Locator, locate } from '../core/text/locate.ts';
import { contains, type Span, trimmed } from '../core/text/span.ts';
import { wordsHref } from './claim-href.ts';
import type { Article } from './stories.ts';

/** A claim's words in the sentence they stand in. */
export interface Passage {
  readonly before: string;
  /** The claim's own words. */
  readonly words: string;
  readonly after: string;
  /** Whether the sentence begins earlier than `before`, and ends later than `after`. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
  readonly locator: Locator;
  /** The words in the article. */
  readonly href: string;
  /** The outlet's name. */
  readonly outlet: string;
}

/**
 * Gives a claim's words with their sentence, exactly as printed.
 *
 * @param room how many characters of the sentence to give on either side; cut at white
 *   space, and never to spare a single word
 *
 * @example
 * passageOf('harbour-fire', article, claim, 40).words // 'seven crew members'
 */
export function passageOf(
  story: string,
  article: Pick<Article, 'key' | 'document' | 'blocks' | 'problems' | 'outlet'>,
  claim: IdentifiedClaim,
  room = Number.POSITIVE_INFINITY,
): Passage {
  const { text } = article.document;
  const sentence = trimmed(text, sentenceOf(article.document.paragraphs, claim));
  const end = Math.min(claim.end, Math.max(sentence.end, claim.start));
  const start = cutBackward(text, sentence.start, claim.start, room);
  const stop = cutForward(text, end, sentence.end, room);
  return {
    before: text.slice(start, claim.start),
    words: text.slice(claim.start, claim.end),
    after: text.slice(claim.end, Math.max(stop, claim.end)),
    cutBefore: start > sentence.start,
    cutAfter: stop < sentence.end,
    locator: locate(article, claim.start),
    href: wordsHref(story, article.key, claim),
    outlet: article.outlet.name,
  };
}

/** How much of a sentence's rest is not worth an ellipsis. */
const SPARE = 12;

function sentenceOf(paragraphs: Article['document']['paragraphs'], claim: Span): Span {
  const paragraph = paragraphs.find((part) => contains(part, claim));
  const parts = paragraph?.sentences.filter((part) => part.start < claim.end && claim.start < part.end) ?? [];
  const first = parts.at(0);
  const last = parts.at(-1);
  return first === undefined || last === undefined ? claim : { start: first.start, end: last.end };
}

function cutBackward(text: string, from: number, to: number, room: number): number {
  if (to - from <= room + SPARE) return from;
  const cut = to - room;
  const gap = text.slice(cut, to).search(/\s\S/);
  return gap < 0 ? to : cut + gap + 1;
}

function cutForward(text: string, from: number, to: number, room: number): number {
  if (to - from <= room + SPARE) return to;
  const gap = text.slice(from, from + room).search(/\s\S*$/);
  return gap < 0 ? from : from + gap;
}
