import { describe, expect, it } from 'vitest';
import { quoteMarks } from '../../../src/site/format/quote-marks.ts';

describe('quoteMarks', () => {
  const framed: readonly [words: string, cut: { before?: boolean; after?: boolean }, shown: string][] = [
    ['the lost boat', {}, '“the lost boat”'],
    ['the “lost” boat', {}, '‘the “lost” boat’'],
    ['She thanked them for “a fine catch.”', {}, '‘She thanked them for “a fine catch.”’'],
    // One quotation in print: its marks are enough.
    ['“We sail at dawn.”', {}, '“We sail at dawn.”'],
    ['"We sail at dawn."', {}, '"We sail at dawn."'],
    ['“We sail at dawn', { after: true }, '“We sail at dawn”'],
    // It begins and ends with marks, of two quotations.
    ['“We sail,” she said, “at dawn.”', {}, '‘“We sail,” she said, “at dawn.”’'],
    // The sentence goes on: the marks are not its edge.
    ['“fine” catch', { before: true }, '‘“fine” catch’'],
    ['the crew’s boat', {}, '“the crew’s boat”'],
  ];

  it.each(framed)('frames %s (%o) as %s', (words, cut, shown) => {
    const { open, close } = quoteMarks(words, cut);
    expect(open + words + close).toBe(shown);
  });
});
