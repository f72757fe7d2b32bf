import type { Document } from '../../text/document.ts';
import type { FramingClaim, SourceClaim } from '../claim.ts';

export function findFraming(_document: Document, _sources: readonly SourceClaim[]): FramingClaim[] {
  return [];
}
