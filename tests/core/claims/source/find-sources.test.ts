import { describe, expect, test } from 'vitest';
import { findSources } from '../../../../src/core/claims/source/find-sources.ts';
import { readDocument } from '../../../../src/core/text/document.ts';

/** A claim as one line: "source | cue | content / content". */
function found(text: string): string[] {
  const words = (span: { start: number; end: number } | null) =>
    span === null ? '-' : text.slice(span.start, span.end);
  return findSources(readDocument(text)).map(
    (claim) => `${words(claim.source)} | ${words(claim.cue)} | ${claim.content.map(words).join(' / ')}`,
  );
}

/** Text, and the attributions in it. */
const CASES: readonly (readonly [text: string, ...claims: string[]])[] = [
  ['The mayor said that the bridge was safe.', 'The mayor | said | the bridge was safe'],
  ['“The bridge is safe,” said Ann Lee, the mayor.', 'Ann Lee, the mayor | said | “The bridge is safe,”'],
  ['“It is safe,” Lee said. “We tested it.”', 'Lee | said | “It is safe,” / “We tested it.”'],
  [
    'According to the port authority, two ferries were late.',
    'the port authority | According to | two ferries were late',
  ],
];

describe('findSources', () => {
  test.each(CASES)('%s', (text, ...claims) => {
    expect(found(text)).toEqual(claims);
  });
});
