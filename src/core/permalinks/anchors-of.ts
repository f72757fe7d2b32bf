import type { Claim } from '../claims/claim.ts';
import type { Document } from '../text/document.ts';
import { lastStartingBy, type Span, wordsOf } from '../text/span.ts';
import type { StandingSentence } from './digest-sentences.ts';
import type { ClaimAnchor } from './lock.ts';

/** A claim's anchor, and more of the text about it than a lock keeps. */
export interface StandingAnchor extends ClaimAnchor {
  /** The words before and behind, over the borders of its sentence but not of its paragraph. */
  readonly before: string;
  readonly after: string;
}

/** How many characters of the sentence an anchor keeps on each side. */
const KEPT = 32;
/** How many are looked at when an earlier anchor is sought in the text. */
const SEEN = 96;

/**
 * The anchors of an article's claims, in the order given.
 *
 * @example
 * anchorsOf('the-herald', document, digestSentences(document), claims)[0] // "Only two men left."
 * // { exact: 'two men', prefix: 'Only ', suffix: ' left.', at: 5, value: '2', … }
 */
export function anchorsOf(
  article: string,
  { text, paragraphs }: Document,
  sentences: readonly StandingSentence[],
  claims: readonly Claim[],
): StandingAnchor[] {
  return claims.map((claim) => {
    const sentence = sentences[lastStartingBy(sentences, claim.start)] ?? { start: 0, end: text.length, digest: '' };
    const paragraph: Span = paragraphs[lastStartingBy(paragraphs, claim.start)] ?? sentence;
    return {
      article,
      kind: claim.kind,
      exact: wordsOf(text, claim),
      prefix: fromWord(text, Math.max(sentence.start, claim.start - KEPT), sentence.start, claim.start),
      suffix: toWord(text, claim.end, sentence.end),
      sentence: sentence.digest,
      at: claim.start - sentence.start,
      value: readingOf(claim),
      before: text.slice(Math.max(paragraph.start, claim.start - SEEN), claim.start),
      after: text.slice(claim.end, Math.min(paragraph.end, claim.end + SEEN)),
    };
  });
}

/** What a claim says, as far as another reading of the same words would say another thing. */
function readingOf(claim: Claim): string {
  switch (claim.kind) {
    case 'count':
      return `${claim.value}${claim.to === undefined ? '' : `–${claim.to}`}${claim.of === undefined ? '' : ` of ${claim.of}`}`;
    case 'date':
      return claim.edtf ?? '';
    case 'source':
      return claim.name;
    case 'framing':
      return claim.category;
    default:
      return claim satisfies never;
  }
}

/** The words between two offsets, without one that the first cuts in two. */
function fromWord(text: string, start: number, first: number, end: number): string {
  let from = start;
  if (from > first) while (from < end && !/\s/.test(text.charAt(from - 1))) from++;
  return text.slice(from, end);
}

function toWord(text: string, start: number, last: number): string {
  let to = Math.min(last, start + KEPT);
  if (start >= last) return '';
  if (to < last) while (to > start && !/\s/.test(text.charAt(to))) to--;
  return text.slice(start, to);
}
