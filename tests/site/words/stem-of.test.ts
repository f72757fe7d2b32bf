import { expect, it } from 'vitest';
import { stemOf } from '../../../src/site/words/stem-of.ts';

it.each([
  ['smuggled', 'Smugglers'],
  ['smuggling', 'smuggle'],
  ['looted', 'looters'],
  ['illegal', 'Illegally'],
  ['treatment', 'treated'],
])('%s and %s are one word', (a, b) => {
  expect(stemOf(a)).toBe(stemOf(b));
});

it.each([
  ['minister', 'ministry'],
  ['crime', 'crises'],
  ['united', 'unity'],
])('%s and %s are two', (a, b) => {
  expect(stemOf(a)).not.toBe(stemOf(b));
});
