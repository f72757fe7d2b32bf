import { expect, it } from 'vitest';
import { unquoted } from '../../../src/site/format/unquoted.ts';

it.each([
  ['“We sail at dawn.”', 'We sail at dawn'],
  ['"We sail at dawn,"', 'We sail at dawn'],
  ['“We sail at dawn', 'We sail at dawn'],
  ['We sail at dawn.”', 'We sail at dawn'],
  ['We sail at dawn.', 'We sail at dawn.'],
  ['called the crew “the best of the coast.”', 'called the crew “the best of the coast.”'],
  ['“We sail,” and “we land”', '“We sail,” and “we land”'],
])('takes the marks round %s away, and no others', (words, expected) => {
  expect(unquoted(words)).toBe(expected);
});
