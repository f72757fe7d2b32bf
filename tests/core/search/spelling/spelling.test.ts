import { describe, expect, test } from 'vitest';
import { corrections } from '../../../../src/core/search/spelling/spelling.ts';
import { typingDistance } from '../../../../src/core/search/spelling/typing-distance.ts';

const WORDS = [
  'ballot',
  'ferry',
  'fort',
  'harbour',
  'minister',
  'ministry',
  'observatory',
  'receive',
  'shooting',
  'shouting',
  'wrist',
];
const LISTS = [WORDS.map((term) => ({ term, weight: 1 }))];
const best = (typed: string) => corrections(typed, LISTS, 'near')[0]?.term;

describe('corrections', () => {
  test.each([
    ['wirst', 'wrist'],
    ['recieve', 'receive'],
    ['shoting', 'shooting'],
    ['harbor', 'harbour'],
    ['minster', 'minister'],
    ['feerry', 'ferry'],
    ['obsrvatery', 'observatory'],
    ['aballot', 'ballot'],
  ])('%s was meant for %s', (typed, meant) => expect(best(typed)).toBe(meant));

  test.each(['fro', 'xylophone', 'zzzz', 'bell'])('%s is left alone', (typed) => expect(best(typed)).toBeUndefined());

  test('the more frequent of two that are equally near comes first', () => {
    const words = [
      { term: 'bold', weight: 1 },
      { term: 'gold', weight: 5 },
    ];
    expect(corrections('cold', [words], 'near').map(({ term }) => term)).toEqual(['gold', 'bold']);
  });

  test('what is farther off than the nearest is left out, unless it is asked for', () => {
    const words = [
      { term: 'barbour', weight: 1 },
      { term: 'harbour', weight: 1 },
    ];
    expect(corrections('harbur', [words], 'near').map(({ term }) => term)).toEqual(['harbour']);
    expect(corrections('harbur', [words], 'all').map(({ term }) => term)).toEqual(['harbour', 'barbour']);
  });
});

describe('typingDistance', () => {
  test.each([
    ['same', 'same', 0],
    ['wirst', 'wrist', 0.8],
    ['feerry', 'ferry', 0.6],
    ['cat', 'cart', 1],
    ['cat', 'bat', 1],
    ['', 'ab', 2],
  ])('%s to %s', (a, b, distance) => {
    expect(typingDistance(a, b, 3)).toBeCloseTo(distance);
    expect(typingDistance(b, a, 3)).toBeCloseTo(distance);
  });

  test('what is farther than the limit is at least farther than it', () =>
    expect(typingDistance('abcdef', 'uvwxyz', 2)).toBeGreaterThan(2));
});
