import { expect, it } from 'vitest';
import { nameList } from '../../../src/site/format/name-list.ts';

it.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j reads "%s"', (names, words) => {
  expect(nameList(names)).toBe(words);
});
