import type { Document } from '../../../text/document.ts';
import { inReadingOrder, type Span, wordsOf } from '../../../text/span.ts';
import type { SourceClaim } from '../../claim.ts';
import { firstEndingAfter } from '../coverage.ts';
import { isSaying } from './is-saying.ts';
import { MOST_SCARED } from './scare-quotes.ts';
import { wordsWithin } from './words-within.ts';

/**
 * The parts of a document that are in somebody else's words, in reading order, none inside another:
 *
 * - what a source is credited with saying, quoted or not ("the mayor said the plan was a disgrace");
 * - of what it is credited with otherwise, the quotations: what somebody wants or refuses is told in the
 *   writer's words ("he refuses to join the mob");
 * - every longer quotation, whoever it is from.
 */
export function creditedSpans(document: Document, sources: readonly SourceClaim[]): Span[] {
  const quotations = document.paragraphs.flatMap((paragraph) => paragraph.quotations);
  const said = sources.flatMap(({ cue, content, mode }) => {
    if (mode === 'direct' || cue === null || isSaying(wordsOf(document.text, cue))) return content;
    return mode === 'mixed' ? content.flatMap((part) => quotedIn(quotations, part)) : [];
  });
  const quoted = document.paragraphs.flatMap((paragraph) =>
    paragraph.quotations.filter((quotation) => wordsWithin(paragraph, quotation, MOST_SCARED + 1).length > MOST_SCARED),
  );
  return united([...said, ...quoted]);
}

function quotedIn(quotations: readonly Span[], part: Span): Span[] {
  const found: Span[] = [];
  for (let i = firstEndingAfter(quotations, part.start); i < quotations.length; i++) {
    const quotation = quotations[i];
    if (quotation === undefined || quotation.start >= part.end) break;
    found.push(quotation);
  }
  return found;
}

/** Spans that have a character in common become one. */
function united(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort(inReadingOrder)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
