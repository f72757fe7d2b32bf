import type { Document } from '../../text/document.ts';
import type { Quotation } from '../../text/quotations.ts';
import type { Span } from '../../text/span.ts';
import type { Mode } from '../claim.ts';
import type { Unit } from './grammar/unit.ts';
import { within } from './grammar/within.ts';

const WORD = /[\p{L}\p{N}]/u;

/**
 * Whether the words credited stand in quotation marks: all of them, some, or none.
 *
 * @example
 * const claim = (text) => findSources(readDocument(text))[0];
 * claim('“It is shut,” Lee said.')?.mode // 'direct'
 * claim('Lee said it was “shut” on Monday.')?.mode // 'mixed'
 */
export function modeOf(document: Document, unit: Unit, content: readonly Span[]): Mode {
  let quoted = false;
  let plain = false;
  for (const span of content) {
    const marks = quotationsIn(document, unit.paragraph, span);
    let at = span.start;
    for (const mark of marks) {
      plain ||= WORD.test(document.text.slice(at, mark.start));
      quoted = true;
      at = Math.min(span.end, mark.end);
    }
    plain ||= WORD.test(document.text.slice(at, span.end));
  }
  if (!quoted) return 'indirect';
  return plain ? 'mixed' : 'direct';
}

/** The quotations that a span touches; words in parts may stand in the paragraphs behind the cue's. */
function quotationsIn(document: Document, paragraph: number, span: Span): readonly Quotation[] {
  let at = paragraph;
  while ((document.paragraphs[at]?.end ?? Number.POSITIVE_INFINITY) <= span.start) at++;
  return within(document.paragraphs[at]?.quotations ?? [], span);
}
