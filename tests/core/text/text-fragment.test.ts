import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textFragment } from '../../../src/core/text/text-fragment.ts';

/** The directive of the words marked with ⟦ ⟧ in a text of one paragraph. */
function fragmentOf(marked: string): string | undefined {
  const text = marked.replace(/[⟦⟧]/g, '');
  const span = { start: marked.indexOf('⟦'), end: marked.indexOf('⟧') - 1 };
  return textFragment(text, span, { start: 0, end: text.length });
}

describe('textFragment', () => {
  it.each([
    ['words that stand once', 'Only ⟦two men⟧ left.', 'two%20men'],
    ['words that a later place shares', 'The ⟦two men⟧ left. The two men stayed.', 'two%20men,-left.'],
    [
      'words that only what stands before tells apart',
      'All ⟦two men⟧ left. The two men left.',
      'All-,two%20men,-left.',
    ],
    ['signs that have a meaning in it', 'The ⟦so-called, new⟧ law.', 'so%2Dcalled%2C%20new'],
    ['words that stand elsewhere in other case', '⟦Men⟧ left. The men stayed.', 'Men,-left.'],
    [
      'words that nothing tells apart',
      '⟦Men⟧ men men men men men men men men men men men men men men men men men men men',
      undefined,
    ],
  ])('takes %s', (_, marked, fragment) => {
    expect(fragmentOf(marked)).toBe(fragment);
  });

  it('leads to one place alone', () => {
    const text = fc.array(fc.constantFrom('two', 'men', 'left', 'the', 'ship.', 'Two', 'o’clock'), {
      minLength: 3,
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 3 }), (words, at, length) => {
        const first = at % words.length;
        const before = words.slice(0, first).join(' ');
        const start = before.length + (first > 0 ? 1 : 0);
        const exact = words.slice(first, first + length).join(' ');
        const whole = words.join(' ');
        const fragment = textFragment(whole, { start, end: start + exact.length }, { start: 0, end: whole.length });
        if (fragment === undefined) return;
        const parts = fragment.split(',').map(decodeURIComponent);
        const joined = parts
          .map((part) => part.replace(/^-|-$/g, ''))
          .join(' ')
          .toLowerCase();
        expect(whole.toLowerCase().split(joined).length - 1).toBe(1);
        expect(whole.toLowerCase().indexOf(joined) + joined.indexOf(exact.toLowerCase())).toBeLessThanOrEqual(start);
      }),
    );
  });
});
