import { describe, expect, test } from 'vitest';
import { atomsOf } from '../../../../src/core/claims/count/atoms.ts';
import { readNumber } from '../../../../src/core/claims/count/read-number.ts';

/** What stands before the bar is read as the number. */
const NUMBERS: readonly (readonly [text: string, value: number, form: string])[] = [
  ['1,234.5|', 1234.5, 'digits'],
  ['12,34,567|', 1234567, 'digits'],
  ['1 234 567|', 1234567, 'digits'],
  ['.5|', 0.5, 'digits'],
  ['1.4 million| fans', 1.4e6, 'digits'],
  ['912.7 million|', 912700000, 'digits'],
  ['3bn|', 3e9, 'digits'],
  ['300k| followers', 3e5, 'digits'],
  ['35 lakh|', 3.5e6, 'digits'],
  ['3 hundred and 21|', 321, 'digits'],
  ['100|m race', 100, 'digits'],
  ['5 million| and 20 died', 5e6, 'digits'],
  ['twenty-one|', 21, 'words'],
  ['one hundred and sixteen|', 116, 'words'],
  ['two thousand three hundred and five|', 2305, 'words'],
  ['a hundred thousand|', 1e5, 'words'],
  ['two|, three', 2, 'words'],
  ['two point five million|', 2.5e6, 'words'],
  ['nought point nought three|', 0.03, 'words'],
  ['a dozen|', 12, 'words'],
  ['three dozen|', 36, 'words'],
  ['half a million|', 5e5, 'words'],
  ['a half-dozen|', 6, 'words'],
  ['a quarter million|', 250000, 'words'],
  ['two and a half| years', 2.5, 'words'],
  ['two and a half million|', 2.5e6, 'words'],
  ['one billion and a quarter million|', 1000250000, 'words'],
  ['3½| hours', 3.5, 'digits'],
  ['2 1/4| miles', 2.25, 'words'],
  ['1.3e6|', 1.3e6, 'digits'],
  ['6x10^-4|', 6e-4, 'digits'],
  ['two and three-quarter| miles', 2.75, 'words'],
  ['two-and-a-half|-year term', 2.5, 'words'],
  ['twenty-five and a third|', 25 + 1 / 3, 'words'],
  ['point five|', 0.5, 'words'],
  ['3-1/2| hours', 3.5, 'words'],
  ["1'234'567|", 1234567, 'digits'],
  ['1.234.567|', 1234567, 'digits'],
  ['1.234,50|', 1234.5, 'digits'],
  ['3.500|', 3.5, 'digits'],
  ['3,5|', 3.5, 'digits'],
  ['three quarters of a million|', 750000, 'words'],
  ['5/6| of them', 5 / 6, 'fraction'],
  ['half|-mile', 1 / 2, 'fraction'],
  ['tens| of people', 10, 'vague'],
  ['a couple dozen|', 24, 'vague'],
  ['two-thirds|', 2 / 3, 'fraction'],
  ['a third| of them', 1 / 3, 'fraction'],
  ['one-eighth|', 1 / 8, 'fraction'],
  ['half| of them', 1 / 2, 'fraction'],
  ['one in five|', 1 / 5, 'fraction'],
  ['nine out of 10|', 0.9, 'fraction'],
  ['three in ten| voters', 0.3, 'fraction'],
  ['1/2| pound', 1 / 2, 'fraction'],
  ['twenty-three fifths|', 4.6, 'words'],
  ['two hundred and three quarters|', 200.75, 'words'],
  ['hundreds|', 100, 'vague'],
  ['tens of thousands|', 1e4, 'vague'],
  ['several hundred|', 100, 'vague'],
  ['a few dozen|', 12, 'vague'],
];

const NONE: readonly string[] = [
  'half-brother',
  'a third man',
  'scores',
  'tens',
  'a few men',
  '1.2.3.4',
  '192.168.101.102',

  'a man',
  '.',
];

describe('readNumber', () => {
  for (const [marked, value, form] of NUMBERS) {
    test(marked, () => {
      const text = marked.replace('|', '');
      const atoms = atomsOf(text, { start: 0, end: text.length }, []);
      const number = readNumber(atoms, 0);
      expect(number?.value).toBeCloseTo(value, 9);
      expect(number?.form).toBe(form);
      expect(atoms[(number?.to ?? 0) - 1]?.end).toBe(marked.indexOf('|'));
    });
  }

  test.each(NONE)('reads no number in: %s', (text) => {
    expect(readNumber(atomsOf(text, { start: 0, end: text.length }, []), 0)).toBeUndefined();
  });

  test('takes "m" for a million behind a currency', () => {
    const atoms = atomsOf('5m', { start: 0, end: 2 }, []);
    expect(readNumber(atoms, 0, true)?.value).toBe(5e6);
    expect(readNumber(atoms, 0, false)?.value).toBe(5);
  });
});
