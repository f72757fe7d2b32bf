import { describe, expect, test } from 'vitest';
import { quotations } from '../../../src/core/text/quotations.ts';

/** Texts, and the quotations in them as printed. */
const CASES: readonly (readonly [text: string, ...quotations: string[]])[] = [
  ['He said “no” and “yes”.', '“no”', '“yes”'],
  ['“Mixed marks," she said. “So be it.”', '“Mixed marks,"', '“So be it.”'],
  ['“Turned round,“ she said. “Fine.”', '“Turned round,“', '“Fine.”'],
  ["''Wire copy,'' he said. ''It's fine.''", "''Wire copy,''", "''It's fine.''"],
  ["''He said 'go home,''' she wrote.", "''He said 'go home,'''"],
  ['A stray mark." He said "no".', '"no"'],
  ['"Moss told us “we sail,” and we did," she said.', '"Moss told us “we sail,” and we did,"'],
  ['"“Two marks for one,” she said.', '"“Two marks for one,”'],
  ['“It goes on', '“It goes on'],
  ['“It leaks. “It sinks,” she said.', '“It leaks.', '“It sinks,”'],
  ['“A note “in red” hangs there,” she said.', '“A note “in red”'],
  ['The board is 5" wide.'],
];

describe('quotations', () => {
  test.each(CASES)('%s', (text, ...expected) => {
    const found = quotations(text, { start: 0, end: text.length });
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
