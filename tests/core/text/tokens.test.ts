import { expect, test } from 'vitest';
import { tokenize } from '../../../src/core/text/tokens.ts';

const words = (text: string) => tokenize(text, { start: 0, end: text.length }).map((token) => token.text);

test('a possessive is two tokens, whatever was read before', () => {
  words('“…Vandermeer’s” and “Vandermeer’s-eye” and ‘Vandermeer’s’');
  words('“—Vandermeer’s…”, --Vandermeer’s--');
  expect(words("Vandermeer’s plan isn’t Lee's.")).toEqual(['Vandermeer', '’s', 'plan', 'is', 'n’t', 'Lee', "'s", '.']);
});
