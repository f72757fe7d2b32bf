import fc from 'fast-check';
import { expect, it } from 'vitest';
import { waffle } from '../../../src/site/row/waffle.ts';

it('draws every one of the whole, and fills the part', () => {
  fc.assert(
    fc.property(fc.integer({ min: 4, max: 600 }), fc.nat(), (whole, n) => {
      const part = n % (whole + 1);
      const lengths = waffle(part, whole)?.lengths ?? [];
      const sum = (key: 'all' | 'filled') => lengths.reduce((total, row) => total + row[key], 0);
      expect(sum('all')).toBe(whole);
      expect(sum('filled')).toBe(part);
    }),
  );
});

it('draws nothing that could not be counted', () => {
  expect(waffle(3, 2)).toBeUndefined();
  expect(waffle(1, 3)).toBeUndefined();
  expect(waffle(0.5, 10)).toBeUndefined();
  expect(waffle(10, 100_000)).toBeUndefined();
});
