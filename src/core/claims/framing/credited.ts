import type { Document } from '../../text/document.ts';
import { overlaps, type Span, wordsOf } from '../../text/span.ts';
import type { SourceClaim } from '../claim.ts';

/**
 * Cues of saying and writing: what they credit is told in the source's words. What somebody wants, sees or
 * refuses is told in the writer's.
 */
const SAYING =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|stat(?:e|es|ed|ing|ement)|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|wr(?:ite|ites|ote|iting|itten)|tweet\w*|post(?:s|ed|ing)?|declar\w+|announc\w+|report\w*|claim\w*|alleg\w+|argu\w+|assert\w*|insist\w*|contend\w*|explain\w*|warn\w*|maintain(?:ed|s)|accord\w+|call(?:s|ed|ing)?|describ\w+|describe|label\w*|dubb\w+|term(?:s|ed)|nam(?:es|ed)|accus\w+|denounc\w+|condemn\w*|criticiz\w+|criticis\w+|complain\w*|repl(?:y|ies|ied)|respon\w+|answer\w*|ask(?:s|ed|ing)?|quot\w+|cit(?:e|es|ed|ing)|mention\w*|remark\w*|comment\w*|observ(?:ed|es)|recall\w*|testif\w+|admit\w*|acknowledg\w+|conced\w+|confirm\w*|den(?:y|ies|ied|ying)|reject\w*|vow\w*|promis\w+|pledg\w+|urg\w+|joke\w*|quip\w*|predict\w*|suggest\w*|stress\w*|emphasi\w+|point(?:s|ed) out|conclud\w+|boast\w*|brag\w*|lament\w*|shout\w*|chant\w*|yell\w*|whisper\w*|mutter\w*)\b/i;

/**
 * The parts of a document that are in somebody else's words: what a source is credited with saying, quoted or
 * not, and of what it is credited with otherwise, the quotations.
 */
export function creditedSpans(document: Document, sources: readonly SourceClaim[]): Span[] {
  const quotations = document.paragraphs.flatMap((paragraph) => paragraph.quotations);
  return sources.flatMap(({ cue, content, mode }) => {
    if (mode === 'direct' || cue === null || SAYING.test(wordsOf(document.text, cue))) return content;
    return mode === 'mixed' ? content.flatMap((part) => within(quotations, part)) : [];
  });
}

function within(quotations: readonly Span[], part: Span): readonly Span[] {
  return quotations.filter((quotation) => overlaps(quotation, part));
}
