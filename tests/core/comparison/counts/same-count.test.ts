import { expect, test } from 'vitest';
import type { Bound, CountClaim } from '../../../../src/core/claims/claim.ts';
import { sameCount } from '../../../../src/core/comparison/counts/same-count.ts';

type Figure = readonly [bound: Bound, value: number, to?: number];

const SAME: readonly (readonly [Figure, Figure])[] = [
  [
    ['exact', 318],
    ['exact', 318],
  ],
  [
    ['at-least', 318],
    ['exact', 318],
  ],
  [
    ['at-least', 100],
    ['exact', 640],
  ],
  [
    ['at-least', 3100],
    ['exact', 3140],
  ],
  [
    ['about', 320],
    ['exact', 318],
  ],
  [
    ['about', 250_000],
    ['exact', 240_000],
  ],
  [
    ['range', 10, 15],
    ['exact', 12],
  ],
];

const OTHER: readonly (readonly [Figure, Figure])[] = [
  [
    ['about', 250_000],
    ['exact', 260_000],
  ],
  [
    ['about', 2500],
    ['exact', 2400],
  ],
  [
    ['at-least', 3100],
    ['at-least', 2500],
  ],
  [
    ['at-least', 12],
    ['exact', 14],
  ],
  [
    ['exact', 12],
    ['exact', 14],
  ],
  [
    ['at-least', 100],
    ['exact', 3200],
  ],
  [
    ['about', 320],
    ['exact', 300],
  ],
  [
    ['range', 10, 15],
    ['exact', 16],
  ],
  [
    ['exact', 44.5],
    ['exact', 43],
  ],
];

test.each(SAME)('%j and %j can be one figure', (a, b) => {
  expect(sameCount(claim(a), claim(b))).toBe(true);
  expect(sameCount(claim(b), claim(a))).toBe(true);
});

test.each(OTHER)('%j and %j are two figures', (a, b) => {
  expect(sameCount(claim(a), claim(b))).toBe(false);
  expect(sameCount(claim(b), claim(a))).toBe(false);
});

function claim([bound, value, to]: Figure): CountClaim {
  return { kind: 'count', start: 0, end: 1, unit: 'people', bound, value, ...(to === undefined ? {} : { to }) };
}
