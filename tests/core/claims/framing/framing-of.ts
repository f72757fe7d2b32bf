import type { FramingClaim } from '../../../../src/core/claims/claim.ts';
import { findFraming } from '../../../../src/core/claims/framing/find-framing.ts';
import { findSources } from '../../../../src/core/claims/source/find-sources.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

/** A claim and its words. */
export interface Found extends FramingClaim {
  readonly words: string;
}

/** The framing of a text, the sources being those found in it. */
export function framingOf(text: string): Found[] {
  const document = readDocument(text);
  return findFraming(document, findSources(document)).map((claim) => ({
    ...claim,
    words: text.slice(claim.start, claim.end),
  }));
}

/** The text without its ⟦ ⟧, and the words they stood round. */
export function unmarked(text: string): { readonly text: string; readonly marked: readonly string[] } {
  return {
    text: text.replaceAll(/[⟦⟧]/g, ''),
    marked: [...text.matchAll(/⟦([^⟧]*)⟧/g)].map((match) => match[1] ?? ''),
  };
}
