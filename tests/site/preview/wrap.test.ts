import { describe, expect, it } from 'vitest';
import { wrap } from '../../../src/site/preview/wrap.ts';

const widthOf = (text: string) => text.length;

describe('wrap', () => {
  it.each([
    ['How many boats sank?', 20, 1, ['How many boats sank?']],
    ['How many boats sank?', 10, 3, ['How many', 'boats', 'sank?']],
    ['How many boats sank?', 10, 2, ['How many', 'boats…']],
    ['Unsinkableships sank', 10, 2, ['Unsinkabl…', 'sank']],
    ['', 10, 1, ['']],
  ])('breaks “%s” at %i into %i lines', (text, most, lines, broken) => {
    expect(wrap(text, widthOf, most, lines)).toEqual(broken);
  });
});
