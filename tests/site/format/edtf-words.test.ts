import { expect, it } from 'vitest';
import { daysWords, edtfWords } from '../../../src/site/format/edtf-words.ts';

it.each([
  ['2024-05-04', '4 May 2024'],
  ['2024-05', 'May 2024'],
  ['2024', '2024'],
  ['2024~', 'about 2024'],
  ['2024-21', 'spring 2024'],
  ['199X', 'the 1990s'],
  ['2024-02/..', 'since February 2024'],
  ['../2024-05', 'until May 2024'],
  ['2024-05-04/2024-05-05', '4–5 May 2024'],
  ['2024-04-30/2024-05-02', '30 April–2 May 2024'],
  ['2024-04/2024-05', 'April–May 2024'],
  ['2023-12-31/2024-01-02', '31 December 2023 to 2 January 2024'],
])('reads %s as %s', (edtf, words) => {
  expect(edtfWords(edtf)).toBe(words);
});

it('prints the first and the last day once where they are one', () => {
  expect(daysWords('2024-05-04', '2024-05-04')).toBe('4 May 2024');
});
