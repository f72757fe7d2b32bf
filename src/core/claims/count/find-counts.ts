import type { Document } from '../../text/document.ts';
import type { CountClaim, DateClaim } from '../claim.ts';

export function findCounts(_document: Document, _dates: readonly DateClaim[]): CountClaim[] {
  return [];
}
