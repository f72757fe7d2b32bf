import { expect, test } from 'vitest';
import type { CountClaim } from '../../../../src/core/claims/claim.ts';
import { sameShare } from '../../../../src/core/comparison/counts/share.ts';

const third: CountClaim = { kind: 'count', start: 0, end: 1, value: 1 / 3, bound: 'exact', unit: 'boats' };

function percent(value: number): CountClaim {
  return { ...third, value, unit: '%' };
}

function number(value: number, of: number): CountClaim {
  return { ...third, value, of };
}

test.each([
  ['34% and a third', percent(34), third],
  ['30 of 90 and a third', number(30, 90), third],
  ['34% and 31 of 90', percent(34), number(31, 90)],
  ['38% and over a third', percent(38), { ...third, bound: 'at-least' } as const],
  ['31% and nearly a third', percent(31), { ...third, bound: 'about' } as const],
])('%s can be one share', (_, a, b) => {
  expect(sameShare(a, b)).toBe(true);
  expect(sameShare(b, a)).toBe(true);
});

test.each([
  ['40% and a third', percent(40), third],
  ['45 of 90 and a third', number(45, 90), third],
  ['40% and 31 of 90', percent(40), number(31, 90)],
  ['30% and over a third', percent(30), { ...third, bound: 'at-least' } as const],
])('%s are two shares', (_, a, b) => {
  expect(sameShare(a, b)).toBe(false);
  expect(sameShare(b, a)).toBe(false);
});

test.each([
  ['two percentages', percent(34), percent(33)],
  ['a share and a number of no whole', percent(34), { ...third, value: 34 }],
  ['a third of a mile', percent(34), { ...third, unit: 'mile' }],
])('%s are not shares in two forms', (_, a, b) => expect(sameShare(a, b)).toBeUndefined());
