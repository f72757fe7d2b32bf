import { expect, it } from 'vitest';
import { hangOf } from '../../../src/site/format/hang-of.ts';

it.each([
  ['“We sail at dawn.”', undefined],
  ['‘the “lost” boat’', 'hang-one'],
  ['‘“We sail,” she said.’', 'hang-two'],
  ['', undefined],
])('hangs the marks that open %s', (quotation, expected) => {
  expect(hangOf(quotation)).toBe(expected);
});
