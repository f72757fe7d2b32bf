import type { IdentifiedClaim } from '../../../../src/core/claims/identify.ts';
import { ask } from '../../../../src/core/comparison/questions/ask.ts';
import { placeClaims } from '../../../../src/core/comparison/rows/placed.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

/** The question that the marked words alone would answer. */
export function asked(marked: string, fields: Readonly<Record<string, unknown>>): string {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const document = readDocument(marked.replace(/[⟦⟧]/g, ''));
  const claim = { id: 'c', start, end, ...fields } as unknown as IdentifiedClaim;
  return ask(placeClaims([{ id: 'a', document, claims: [claim] }]));
}

/** The fields of an exact count. */
export function count(value: number, unit: string) {
  return { kind: 'count', value, unit, bound: 'exact' };
}
