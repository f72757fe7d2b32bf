import type { Claim } from '../claims/claim.ts';
import type { Document } from '../text/document.ts';
import { occurrences } from '../text/occurrences.ts';
import type { Span } from '../text/span.ts';
import { type ClaimFields, FIELDS } from './correction.ts';

/** A claim, or why there is none. */
export type ClaimResult = { readonly claim: Claim } | { readonly problem: string };

/**
 * A claim with some of its fields set; the problem, where its kind has no such field.
 *
 * @example
 * setFields(count, { value: 12 }, document) // { claim: { …, value: 12 } }
 * setFields(count, { edtf: '2031' }, document) // { problem: 'a count has no "edtf": it has value, unit, …' }
 */
export function setFields(claim: Claim, fields: ClaimFields, document: Document): ClaimResult {
  const known: readonly string[] = FIELDS[claim.kind];
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  const stray = given.find(([name]) => !known.includes(name));
  if (stray !== undefined) return { problem: `a ${claim.kind} has no "${stray[0]}": it has ${known.join(', ')}` };
  if (claim.kind !== 'source' || fields.content === undefined)
    return { claim: { ...claim, ...Object.fromEntries(given) } };
  const { content, ...others } = Object.fromEntries(given);
  const span = nearestTo(claim, occurrences(document.text, fields.content));
  if (span === undefined) return { problem: `“${String(content)}” does not stand in the article` };
  return { claim: { ...claim, ...others, content: [span] } };
}

/** The place that lies nearest to a claim. */
function nearestTo(claim: Span, places: readonly Span[]): Span | undefined {
  const gap = (place: Span) => Math.max(place.start - claim.end, claim.start - place.end);
  return [...places].sort((a, b) => gap(a) - gap(b))[0];
}
