import { describe, expect, test } from 'vitest';
import { atomsOf } from '../../../../src/core/claims/count/atoms.ts';
import { AFTER, BEFORE } from '../../../../src/core/claims/count/bound-words.ts';
import { boundAfter, boundBefore } from '../../../../src/core/claims/count/read-bound.ts';

const atoms = (text: string) => atomsOf(text, { start: 0, end: text.length }, []);

describe('boundBefore', () => {
  test('knows every phrase of the table', () => {
    for (const [phrase, bound] of BEFORE) {
      const read = atoms(`it was ${phrase} 7`);
      expect(boundBefore(read, read.length - 1), phrase).toMatchObject({ bound, at: 2 });
    }
  });

  test.each([
    ['only about 7', 'about', 0],
    ['well over 7', 'at-least', 0],
    ['a little more than 7', 'at-least', 0],
    ['up to about 7', 'at-most', 0],
    ['no more than 7', 'at-most', 0],
    ['no less than 7', 'at-least', 0],
    ['seen just 7', 'exact', 1],
  ] as const)('%s', (text, bound, at) => {
    const read = atoms(text);
    expect(boundBefore(read, read.length - 1)).toEqual({ bound, at });
  });

  test.each(['they talked about 7', 'a row over 7', 'the 7', 'with 7'])('finds no bound in: %s', (text) => {
    const read = atoms(text);
    expect(boundBefore(read, read.length - 1)).toBeUndefined();
  });
});

describe('boundAfter', () => {
  test('knows every phrase of the table', () => {
    for (const [phrase, bound] of AFTER) expect(boundAfter(atoms(`7 ${phrase}`), 1), phrase).toMatchObject({ bound });
  });

  test('leaves what bounds the next number', () => {
    expect(boundAfter(atoms('above 7 and below 9'), 2)).toBeUndefined();
  });
});
