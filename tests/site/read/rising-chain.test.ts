import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { risingChain } from '../../../src/site/read/rising-chain.ts';

const pair = (from: number, to: number, weight = 1) => ({ from, to, weight });

describe('risingChain', () => {
  it('is empty where nothing answers to anything', () => {
    expect(risingChain([])).toEqual([]);
  });

  it('leaves out the pair that crosses the others', () => {
    expect(risingChain([pair(0, 1), pair(1, 0), pair(2, 3)])).toEqual([pair(0, 1), pair(2, 3)]);
  });

  it('takes one heavy pair before two light ones that it crosses', () => {
    expect(risingChain([pair(0, 5, 3), pair(1, 1), pair(2, 2)])).toEqual([pair(0, 5, 3)]);
  });

  it('takes a place once on each side', () => {
    expect(risingChain([pair(0, 0), pair(0, 1), pair(1, 1)])).toEqual([pair(0, 0), pair(1, 1)]);
  });

  it('goes forward in both texts, and loses nothing that would fit', () => {
    const pairs = fc.array(
      fc.record({ from: fc.nat({ max: 9 }), to: fc.nat({ max: 9 }), weight: fc.integer({ min: 1, max: 4 }) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(pairs, (given) => {
        const chain = risingChain(given);
        for (const [i, { from, to }] of chain.entries()) {
          const before = chain[i - 1];
          expect(before === undefined || (before.from < from && before.to < to)).toBe(true);
        }
        for (const other of given) {
          const fits = chain.every(
            ({ from, to }) => (from < other.from && to < other.to) || (from > other.from && to > other.to),
          );
          expect(fits).toBe(false);
        }
      }),
    );
  });
});
