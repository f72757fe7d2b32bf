import type { Claim, ClaimKind } from '../claims/claim.ts';
import type { Document } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { type ClaimFields, FIELDS } from './correction.ts';
import { type ClaimResult, setFields } from './set-fields.ts';

/**
 * A claim made of words that the extractor passed over.
 *
 * @example
 * makeClaim({ kind: 'count', value: 20, unit: 'divers' }, span, document) // { claim: { kind: 'count', bound: 'exact', … } }
 */
export function makeClaim(
  { kind, ...fields }: { readonly kind: ClaimKind } & ClaimFields,
  span: Span,
  document: Document,
): ClaimResult {
  const missing = NEEDED[kind].find((name) => fields[name] === undefined);
  if (missing !== undefined) return { problem: `a ${kind} needs "${missing}": it has ${FIELDS[kind].join(', ')}` };
  return setFields(blank(kind, span), fields, document);
}

const NEEDED = {
  count: ['value', 'unit'],
  date: ['edtf'],
  source: ['name', 'type', 'content'],
  framing: ['category', 'tone'],
} as const satisfies Record<ClaimKind, readonly (keyof ClaimFields)[]>;

function blank(kind: ClaimKind, { start, end }: Span): Claim {
  const span = { start, end };
  switch (kind) {
    case 'count':
      return { kind, ...span, value: 0, bound: 'exact', unit: '' };
    case 'date':
      return { kind, ...span, edtf: null };
    case 'source':
      return { kind, ...span, source: null, cue: span, content: [], name: '', type: 'unnamed', mode: 'indirect' };
    case 'framing':
      return { kind, ...span, category: 'label', tone: 'neutral', about: null, voice: 'article' };
    default:
      return kind satisfies never;
  }
}
