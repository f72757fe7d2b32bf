import { expect, it } from 'vitest';
import { samePrintedDate } from '../../../../src/core/comparison/dates/same-printed-date.ts';

it.each([
  ['since last may', 'since may', true],
  ['sept. 4', 'september 4', true],
  ['on friday', 'earlier friday', true],
  ['friday', 'over the weekend', false],
  ['last year', 'this year', false],
  ['may 4', 'may 5', false],
  ['early on', 'early on', true],
])('%s and %s: %s', (a, b, same) => {
  expect(samePrintedDate(a, b)).toBe(same);
});
