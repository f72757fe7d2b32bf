import { describe, expect, it } from 'vitest';
import type { CountClaim } from '../../../src/core/claims/claim.ts';
import type { Row } from '../../../src/core/comparison/rows/row.ts';
import { dotPlot } from '../../../src/site/row/dot-plot.ts';
import type { Story } from '../../../src/site/story/stories.ts';

type Figure = Pick<CountClaim, 'value'> & Partial<CountClaim>;

/** A story in which each outlet prints one figure, and its one row. */
function told(figures: readonly Figure[], nuance?: Row['nuance']) {
  const articles = figures.map((figure, nth) => {
    const text = `${figure.value} boats`;
    const claim = {
      kind: 'count',
      id: `c${nth}`,
      start: 0,
      end: text.length,
      bound: 'exact',
      unit: 'boats',
      ...figure,
    };
    return { key: `a${nth}`, outlet: { name: `Outlet ${nth}` }, document: { text }, claims: [claim] };
  });
  const row = {
    answers: articles.map(({ key }, nth) => ({ article: key, claims: [`c${nth}`] })),
    ...(nuance && { nuance }),
  };
  // Only what the drawing reads.
  return dotPlot({ articles } as unknown as Story, row as unknown as Row);
}

describe('dotPlot', () => {
  it('places figures in order on a scale from nought', () => {
    const plot = told([{ value: 10 }, { value: 40 }, { value: 20 }]);
    const at = plot?.lanes.map(({ dots }) => dots[0]?.at ?? -1) ?? [];
    expect(plot?.whole).toBe(true);
    expect(at[0]).toBeGreaterThan(0);
    expect(at[1]).toBeCloseTo(4 * (at[0] ?? 0), 0);
    expect(at[2]).toBeCloseTo(2 * (at[0] ?? 0), 0);
  });

  it('tells near figures apart, and says that the scale does not begin at nought', () => {
    const plot = told([{ value: 1000 }, { value: 1001 }, { value: 1002 }]);
    const at = plot?.lanes.map(({ dots }) => dots[0]?.at ?? -1) ?? [];
    expect(plot?.whole).toBe(false);
    expect((at[2] ?? 0) - (at[0] ?? 0)).toBeGreaterThan(50);
  });

  it('leaves “at least” open to the end, “at most” from the start', () => {
    const plot = told([
      { value: 10, bound: 'at-least' },
      { value: 40, bound: 'at-most' },
      { value: 20, bound: 'about' },
    ]);
    const [over, upTo, about] = plot?.lanes.flatMap(({ dots }) => dots) ?? [];
    expect(over?.to).toBe(100);
    expect(upTo?.from).toBe(0);
    expect(about?.about).toBe(true);
  });

  it.each([
    ['two figures', [{ value: 1 }, { value: 2 }]],
    ['figures that are all the same', [{ value: 5 }, { value: 5 }, { value: 5 }]],
    ['a share beside numbers', [{ value: 5 }, { value: 6 }, { value: 7, unit: '%' }]],
  ])('draws nothing of %s', (_, figures) => {
    expect(told(figures)).toBeUndefined();
  });

  it('draws nothing of figures that are not counted alike', () => {
    expect(told([{ value: 1 }, { value: 2 }, { value: 3 }], 'not-counted-alike')).toBeUndefined();
  });
});
