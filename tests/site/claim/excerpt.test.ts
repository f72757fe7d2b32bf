import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt, LONG, SHORT } from '../../../src/site/claim/excerpt.ts';

function cut(marked: string, reach = SHORT) {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const text = marked.replace(/[⟦⟧]/g, '');
  return excerpt(text, { start: 0, end: text.length }, { start, end }, reach);
}

describe('excerpt', () => {
  it('keeps a short sentence whole', () => {
    expect(cut('The master counted ⟦forty boats⟧ in the bay.')).toEqual({
      before: 'The master counted ',
      words: 'forty boats',
      after: ' in the bay.',
      cutBefore: false,
      cutAfter: false,
    });
  });

  it('begins and ends with a clause where one is in reach', () => {
    const { before, after } = cut(
      'After a long night of wind and rain on the northern coast, the master said, the crews had brought in ⟦forty boats⟧ from the bay by dawn, while others were still being looked for along the cliffs.',
    );
    expect(before).toBe('the master said, the crews had brought in ');
    expect(after).toBe(' from the bay by dawn');
  });

  it('ends on no word that leans on the next', () => {
    const { after } = cut(
      'They found ⟦forty boats⟧ that had been driven ashore by the great storm and by the tides of the following spring month.',
    );
    expect(after).toBe(' that had been driven ashore by the great storm and by the tides');
  });

  it('leaves no closing mark without its opening one', () => {
    const { before } = cut(
      'The minister told the house that “nobody could have seen this coming at all this year,” and a programme that brought in ⟦forty boats⟧.',
    );
    expect(before).not.toMatch(/^[^“]*”/u);
  });

  it('shows most sentences whole on a page of their own', () => {
    expect(
      cut('They found ⟦forty boats⟧ that had been driven ashore by the great storm and the tides of the spring.', LONG)
        .cutAfter,
    ).toBe(false);
  });

  it('is made of the sentence, and cuts at the bounds of words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z,“”.]{1,12}$/), { minLength: 3, maxLength: 60 }),
        fc.nat(),
        (words, n) => {
          const at = n % words.length;
          const text = words.join(' ');
          const start = words.slice(0, at).join(' ').length + (at === 0 ? 0 : 1);
          const end = start + (words[at] ?? '').length;
          const { before, words: own, after } = excerpt(text, { start: 0, end: text.length }, { start, end }, SHORT);
          expect(own).toBe(text.slice(start, end));
          expect(text.slice(0, start).endsWith(before)).toBe(true);
          expect(text.slice(end).startsWith(after)).toBe(true);
          expect(before.length).toBeLessThanOrEqual(SHORT.before + 14);
          expect(after.length).toBeLessThanOrEqual(SHORT.after + 14);
        },
      ),
    );
  });
});
