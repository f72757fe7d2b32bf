import { describe, expect, test } from 'vitest';
import { overloadedAt } from '../../../src/core/text/overloaded.ts';

describe('overloadedAt', () => {
  test.each([
    ['prose', 'Two *people* were **hurt**.\n\n> He said > so.\n\n1. One\n2. Two'],
    ['quotes in quotes, as in an old letter', `${'> '.repeat(19)}Two.`],
    ['a rule of stars', `Two.\n\n${'*'.repeat(300)}\n\nThree.`],
    ['a rule of dashes', `Two.\n\n${'-'.repeat(300)}\n\nThree.`],
    ['a line to write on', `Name: \n\n${'_'.repeat(300)}  \n`],
  ])('takes %s', (_, body) => {
    expect(overloadedAt(body)).toBeUndefined();
  });

  test.each([
    ['quotes', `Two.\n\n${'>'.repeat(20)} x`, 3, 1],
    ['list items', `Two.\n\n${'- '.repeat(20)}x`, 3, 1],
    ['numbered items within quotes', `${'> 1. '.repeat(10)}x`, 1, 1],
    ['stars before words', `Two.\n\nThree ${'*'.repeat(100)}x`, 3, 7],
  ])('says where %s nest too deep', (_, body, line, column) => {
    expect(overloadedAt(body)).toEqual({ line, column });
  });

  test.each(['> ', '- ', ' ', '*', '* ', '1', '_ x'])('time grows with the length of “%s” over and over', (marks) => {
    const time = (times: number) => {
      const body = `x${marks.repeat(times)}`;
      const start = performance.now();
      overloadedAt(body);
      return performance.now() - start;
    };
    const short = Math.max(time(20_000), time(20_000));
    // Four times the length: by the square it would take sixteen times as long.
    expect(Math.min(time(80_000), time(80_000))).toBeLessThan(40 + 9 * short);
  });
});
