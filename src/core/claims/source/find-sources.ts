import type { Document } from '../../text/document.ts';
import type { SourceClaim } from '../claim.ts';

export function findSources(_document: Document): SourceClaim[] {
  return [];
}
