import { describe, expect, it } from 'vitest';
import { answerOf, answerText, quoted } from '../../../src/site/row/answers.ts';

describe('answerOf', () => {
  const dates: readonly [words: string, edtf: string | null, shown: string][] = [
    ['since March', '2025-03/..', 'since March'],
    ['Since March', '2025-03/..', 'since March'],
    ['May 4, 2024', '2024-05-04', '4 May 2024'],
    ['the 4th of May', '2024-05-04', '4 May'],
    ['in 1998', '1998', 'in 1998'],
    // What names no date by itself stays in words.
    ['earlier on Friday', '2024-05-03', '“earlier on Friday”'],
    ['over the weekend', '2024-05-04/2024-05-05', '“over the weekend”'],
    ['last March', null, '“last March”'],
  ];

  it.each(dates)('sets the date "%s" (%s) as %s', (words, edtf, shown) => {
    expect(answerText(answerOf({ kind: 'date', edtf, start: 0, end: words.length, id: 'd' }, words))).toBe(shown);
  });
});

describe('quoted', () => {
  it('keeps the marks that stand already', () => {
    expect(quoted('a rescue')).toBe('“a rescue”');
    expect(quoted('“rescue”')).toBe('“rescue”');
    expect(quoted('"rescue"')).toBe('"rescue"');
    expect(quoted('“rescue” at sea')).toBe('‘“rescue” at sea’');
  });
});
