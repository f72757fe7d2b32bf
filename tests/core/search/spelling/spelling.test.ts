import { describe, expect, test } from 'vitest';
import { corrections } from '../../../../src/core/search/spelling/spelling.ts';
import { typingDistanceFrom } from '../../../../src/core/search/spelling/typing-distance.ts';

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
const termsOf = (...asked: Parameters<typeof corrections>) => corrections(...asked).map(({ term }) => term);

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
    expect(termsOf('cold', [words], 'near')).toEqual(['gold', 'bold']);
  });

  test('what is farther off than the nearest is left out, unless it is asked for', () => {
    const words = [
      { term: 'barbour', weight: 1 },
      { term: 'harbour', weight: 1 },
    ];
    expect(termsOf('harbur', [words], 'near')).toEqual(['harbour']);
    expect(termsOf('harbur', [words], 'all')).toEqual(['harbour', 'barbour']);
  });
});

describe('typingDistanceFrom', () => {
  test('words of any length may follow each other', () => {
    const distanceTo = typingDistanceFrom('ferry');
    expect(distanceTo('feery', 3)).toBeCloseTo(1);
    expect(distanceTo('ferryboat', 9)).toBeCloseTo(4);
    expect(distanceTo('ferry', 3)).toBe(0);
  });

  test.each([
    ['same', 'same', 0],
    ['wirst', 'wrist', 0.8],
    ['feerry', 'ferry', 0.6],
    ['cat', 'cart', 1],
    ['cat', 'bat', 1],
    ['', 'ab', 2],
  ])('%s to %s', (a, b, distance) => {
    expect(typingDistanceFrom(a)(b, 3)).toBeCloseTo(distance);
    expect(typingDistanceFrom(b)(a, 3)).toBeCloseTo(distance);
  });

  test('what is farther than the limit is at least farther than it', () =>
    expect(typingDistanceFrom('abcdef')('uvwxyz', 2)).toBeGreaterThan(2));
});
