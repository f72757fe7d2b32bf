import { expect, it } from 'vitest';
import { numberWord } from '../../../src/site/format/number-word.ts';

it.each([
  [0, 'no'],
  [3, 'three'],
  [10, 'ten'],
  [11, '11'],
])('%d is %s', (number, word) => expect(numberWord(number)).toBe(word));
