import type { Document } from '../../text/document.ts';
import { overlaps, type Span } from '../../text/span.ts';
import type { Mode } from '../claim.ts';
import type { Unit } from './unit.ts';

/** Whether the words credited stand in quotation marks: all of them, some, or none. */
export function modeOf(document: Document, unit: Unit, content: readonly Span[]): Mode {
  if (unit.within !== null) return 'direct';
  let quoted = 0;
  let plain = 0;
  for (const span of content) {
    const marks = (document.paragraphs[unit.paragraph]?.quotations ?? []).filter((quotation) =>
      overlaps(quotation, span),
    );
    let at = span.start;
    for (const mark of marks) {
      plain += letters(document.text.slice(at, Math.max(at, mark.start)));
      quoted += 1;
      at = Math.min(span.end, mark.end);
    }
    plain += letters(document.text.slice(at, span.end));
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}
