import { describe, expect, it } from 'vitest';
import type { Claim } from '../../../src/core/claims/claim.ts';
import { identify } from '../../../src/core/claims/identify.ts';
import { readDocument } from '../../../src/core/text/document.ts';

/** The ids of the counts marked with ⟦ ⟧ in a text. */
function idsOf(marked: string, article = 'the-herald'): string[] {
  const text = marked.replace(/[⟦⟧]/g, '');
  const claims: Claim[] = [];
  let removed = 0;
  for (const { index, 0: match } of marked.matchAll(/⟦[^⟧]*⟧/g)) {
    claims.push({
      kind: 'count',
      value: 1,
      bound: 'exact',
      unit: '',
      start: index - removed,
      end: index - removed + match.length - 2,
    });
    removed += 2;
  }
  return identify(claims, readDocument(text), article).map(({ id }) => id);
}

const text = 'In May ⟦252 men⟧ left.\n\nOf the ⟦252 men⟧, ⟦seven⟧ came back.';

describe('identify', () => {
  const ids = idsOf(text);

  it('gives eight letters and digits that are read aloud easily, each once', () => {
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{8}$/);
  });

  it.each([
    ['another paragraph before', `It rained on ⟦9 roofs⟧.\n\n${text}`],
    ['another sentence behind in the same paragraph', `${text} It rained.`],
    ['quotation marks of another shape, other white space and case elsewhere', text.replace('came back', 'Came  back')],
  ])('keeps ids over %s', (_, edited) => {
    expect(idsOf(edited)).toEqual(expect.arrayContaining(ids));
  });

  it('keeps every other id where one claim is no longer found', () => {
    expect(idsOf(text.replace('⟦252 men⟧ left', '252 men left'))).toEqual(ids.slice(1));
  });

  it('gives the same words of a sentence that stands twice two ids', () => {
    expect(new Set(idsOf('⟦Two⟧ left and ⟦two⟧ stayed.\n\n⟦Two⟧ left and ⟦two⟧ stayed.')).size).toBe(4);
  });

  it('gives the same words of two articles two ids', () => {
    expect(idsOf(text, 'the-post').filter((id) => ids.includes(id))).toEqual([]);
  });
});
