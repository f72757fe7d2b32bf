import { expect, it } from 'vitest';
import type { CountClaim } from '../../../src/core/claims/claim.ts';
import { answerText } from '../../../src/site/row/answers.ts';
import { countAnswer } from '../../../src/site/row/count-answer.ts';

type Fields = Pick<CountClaim, 'value' | 'bound' | 'unit'> & Partial<Pick<CountClaim, 'to' | 'of' | 'per'>>;

const cases: readonly [words: string, fields: Fields, shown: string][] = [
  ['forty boats', { value: 40, bound: 'exact', unit: 'boats' }, '40'],
  ['1,250 tickets', { value: 1250, bound: 'exact', unit: 'tickets' }, '1,250'],
  ['more than forty boats', { value: 40, bound: 'at-least', unit: 'boats' }, 'more than 40'],
  ['a 14-mile detour', { value: 14, bound: 'exact', unit: 'mile' }, '14 miles'],
  ['900 lorries a day', { value: 900, bound: 'exact', unit: 'lorries a day' }, '900 a day'],
  ['£900 a day', { value: 900, bound: 'exact', unit: 'GBP' }, '£900 a day'],
  ['Some 90 sailors', { value: 90, bound: 'about', unit: 'sailors' }, 'some 90'],
  ['up to six hours', { value: 6, bound: 'at-most', unit: 'hours' }, 'up to 6 hours'],
  ['ten people or more', { value: 10, bound: 'at-least', unit: 'people' }, '10 or more'],
  ['only nine', { value: 9, bound: 'exact', unit: 'sailors', of: 40 }, '9 of 40'],
  ['nine of the 40 sailors', { value: 9, bound: 'exact', unit: 'sailors', of: 40 }, '9 of 40'],
  ['£24m', { value: 24_000_000, bound: 'exact', unit: 'GBP' }, '£24m'],
  ['$3.5 million', { value: 3_500_000, bound: 'exact', unit: 'USD' }, '$3.5 million'],
  ['two million barrels', { value: 2_000_000, bound: 'exact', unit: 'barrels' }, '2 million barrels'],
  ['64 percent', { value: 64, bound: 'exact', unit: '%' }, '64%'],
  ['10 to 12 crews', { value: 10, to: 12, bound: 'range', unit: 'crews' }, '10–12'],
  ['41-year-old', { value: 41, bound: 'exact', unit: 'year' }, '41 years'],
  [
    '31 million euros a year',
    { value: 31_000_000, bound: 'exact', unit: 'EUR', per: 'year' },
    '31 million euros a year',
  ],
  // A scale is no figure, and stays in the outlet's words.
  ['dozens of boats', { value: 12, bound: 'at-least', unit: 'boats' }, '“dozens of boats”'],
  ['several hundred', { value: 100, bound: 'at-least', unit: 'boats' }, '“several hundred”'],
  ['a third of the crew', { value: 0.333, bound: 'exact', unit: 'crew' }, '“a third of the crew”'],
];

it.each(cases)('shows "%s" as %o → %s', (words, fields, shown) => {
  const claim: CountClaim = { kind: 'count', start: 0, end: words.length, ...fields };
  expect(answerText(countAnswer(claim, words))).toBe(shown);
});
