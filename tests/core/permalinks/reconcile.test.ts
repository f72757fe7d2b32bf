import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/claims/extract.ts';
import { identify } from '../../../src/core/claims/identify.ts';
import { EMPTY_LOCK } from '../../../src/core/permalinks/lock.ts';
import { outOfOrder } from '../../../src/core/permalinks/out-of-order.ts';
import { type LockedClaims, reconcile } from '../../../src/core/permalinks/reconcile.ts';
import { readDocument } from '../../../src/core/text/document.ts';

function article(text: string, id = 'the-herald') {
  const document = readDocument(text);
  return { id, document, claims: extract(document) };
}

const TEXT = 'Police said 12 people were hurt on the bridge on Friday.\n\nNine of the 12 people went home.';

describe('reconcile', () => {
  it('gives the ids of a checkout without a lock again', () => {
    const own = article(TEXT);
    expect(reconcile(EMPTY_LOCK, [own]).claims).toEqual([identify(own.claims, own.document, own.id)]);
  });

  it('says what an id was, until when, and why another is gone', () => {
    const { lock } = reconcile(EMPTY_LOCK, [article(TEXT)]);
    const next = reconcile(
      lock,
      [article(TEXT.replace('said 12', 'said 14').replace(/\n\n.*/, ''))],
      '2024-05-01',
    ).lock;
    expect(next.claims).toContainEqual(
      expect.objectContaining({
        exact: '14 people',
        was: [{ exact: '12 people', value: '12', fate: 'changed', until: '2024-05-01' }],
      }),
    );
    expect(next.withdrawn).toContainEqual(
      expect.objectContaining({ prefix: 'Nine of the ', exact: '12 people', reason: 'text-edited', on: '2024-05-01' }),
    );
  });

  it('names the claims that a withdrawn one’s words belong to', () => {
    const own = article(TEXT);
    const { lock } = reconcile(EMPTY_LOCK, [own]);
    const [whole] = own.claims.filter(({ kind }) => kind === 'count');
    if (whole?.kind !== 'count') throw new Error('no count');
    const parts = [
      { ...whole, end: whole.start + 2, value: 1 },
      { ...whole, start: whole.start + 3, value: 2 },
    ];
    const next = reconcile(lock, [
      { ...own, claims: own.claims.flatMap((claim) => (claim === whole ? parts : [claim])) },
    ]);
    const ids = next.claims[0]
      ?.filter(({ start, end }) => start >= whole.start && end <= whole.end)
      .map(({ id }) => id);
    expect(next.lock.withdrawn).toEqual([
      expect.objectContaining({
        exact: '12 people',
        reason: 'rules-changed',
        successors: expect.arrayContaining(ids?.slice(0, 2) ?? []),
      }),
    ]);
  });

  it('never prints again what was taken down, and gives it no id of before', () => {
    const { lock } = reconcile(EMPTY_LOCK, [article(TEXT)]);
    const gone = reconcile(lock, []).lock;
    const taken: LockedClaims = {
      ...gone,
      withdrawn: gone.withdrawn.map((claim) => ({ ...claim, exact: '', prefix: '', suffix: '', reason: 'taken-down' })),
    };
    const back = reconcile(taken, [article(TEXT)]);
    expect(back.outcomes.every(({ fate }) => fate === 'minted')).toBe(true);
    expect(back.lock.withdrawn).toEqual(taken.withdrawn);
  });

  it.each([
    ['the same sentence throughout', (n: number) => `There were 12 men${n < 0 ? ' and' : ''} there. `],
    ['one sentence', (n: number) => `${n} men, `],
  ])('takes time in step with the claims: %s', (_, part) => {
    const text = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => part(from + i)).join('');
    const seconds = (size: number) => {
      const before = [article(text(0, size))];
      const after = [article(text(size, 2 * size).replaceAll(' men', ' women'))];
      const { lock } = reconcile(EMPTY_LOCK, before);
      const started = performance.now();
      reconcile(lock, after);
      return performance.now() - started;
    };
    seconds(200);
    expect(seconds(1600)).toBeLessThan(Math.max(500, 40 * seconds(200)));
  });
});

describe('outOfOrder', () => {
  it.each([
    [[0, 1, 2], []],
    [[3, 0, 1, 2], [0]],
    [[0, 2, 3, 1, 4], [3]],
    [[], []],
  ])('of %j finds %j', (numbers, moved) => {
    expect([...outOfOrder(numbers)]).toEqual(moved);
  });
});
