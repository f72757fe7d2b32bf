import type { Document } from '../../text/document.ts';
import type { DateClaim } from '../claim.ts';
import type { ExtractOptions } from '../extract-options.ts';

export function findDates(_document: Document, _options: ExtractOptions): DateClaim[] {
  return [];
}
