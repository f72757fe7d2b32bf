import { describe, expect, test } from 'vitest';
import { readNumberWords } from '../../../src/core/search/query/number-words.ts';
import { keyOfToken } from '../../../src/core/search/query/phrase.ts';
import { fold } from '../../../src/core/search/words/fold.ts';
import { stem } from '../../../src/core/search/words/stem.ts';
import { tokenise } from '../../../src/core/search/words/tokenise.ts';

describe('fold', () => {
  test.each([
    ['García’s', 'garcia'],
    ["O'Neill", 'oneill'],
    ['STRASSE', 'strasse'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Ｆｕｌｌ', 'full'],
    ['ﷲ', 'الله'],
  ])('%s becomes %s', (word, folded) => expect(fold(word)).toBe(folded));
});

describe('tokenise', () => {
  test.each([
    ['84,000 men', ['#84000', 'men']],
    ['5.7 billion', ['#5700000000', 'billion']],
    ['1.1 million', ['#1100000', 'million']],
    ['$5bn', ['#5000000000']],
    ['the 1980s, the 18th', ['the', '#1980', 'the', '#18']],
    ['MI6 and a 3D film', ['mi6', 'and', 'a', '3d', 'film']],
    ['co-operate', ['co', 'operate']],
    ['1,23 and 1,2345', ['#1', '#23', 'and', '#1', '#2345']],
    ['', []],
  ])('%s', (text, keys) => expect(tokenise(text).map(keyOfToken)).toEqual(keys));

  test('offsets are those of the words as printed', () => {
    const text = 'Ana García’s 40 per cent';
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ana',
      'García’s',
      '40 per cent',
      'per',
      'cent',
    ]);
  });

  test('a hundred thousand digits are no number and take no time', () => {
    const started = performance.now();
    expect(tokenise('1'.repeat(100_000))).toHaveLength(0);
    expect(tokenise('1,111'.repeat(20_000)).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe('stem', () => {
  test.each([
    ['recorded', 'records'],
    ['stopped', 'stops'],
    ['policy', 'policies'],
    ['allege', 'allegations'],
    ['meeting', 'meetings'],
    ['carried', 'carry'],
  ])('%s and %s are one', (a, b) => expect(stem(a)).toBe(stem(b)));

  test.each([
    ['police', 'policy'],
    ['nation', 'nature'],
    ['ring', 'r'],
  ])('%s and %s are not', (a, b) => expect(stem(a)).not.toBe(stem(b)));
});

describe('readNumberWords', () => {
  test.each([
    ['two hundred and fifty two men', 252, 5],
    ['seven', 7, 1],
    ['three thousand and one', 3001, 4],
    ['one million two hundred thousand', 1_200_000, 5],
    ['twenty twenty', 20, 1],
    ['fifteen hundred', 1500, 2],
    ['ten and out', 10, 1],
  ])('%s', (words, value, length) => expect(readNumberWords(words.split(' '))).toEqual({ value, length }));

  test.each(['men', 'hundred', 'million', 'and', ''])('%s is no numeral', (words) =>
    expect(readNumberWords(words.split(' '))).toBeUndefined(),
  );
});
