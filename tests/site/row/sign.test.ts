import { describe, expect, it } from 'vitest';
import { drawSign, glyph, lookOf, signWidth, tiesOf } from '../../../src/site/row/sign.ts';

describe('tiesOf', () => {
  it('joins neighbouring equal answers, past those that do not say', () => {
    expect(tiesOf([0, 0, 0])).toEqual([
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ]);
    expect(tiesOf([0, undefined, 0])).toEqual([{ from: 0, to: 2 }]);
  });

  it('joins nothing past another answer', () => {
    expect(tiesOf([0, 1, 0])).toEqual([]);
    expect(tiesOf([undefined, 0, undefined])).toEqual([]);
  });
});

describe('drawSign', () => {
  it('gives every article a place', () => {
    expect(signWidth(3)).toBe(44);
    expect(drawSign([0, 1, undefined], false).map(({ d }) => d.match(/M/g)?.length)).toEqual([2, 1]);
  });

  it('draws one line and, as one path, two shapes for two equal answers', () => {
    expect(drawSign([0, 0], false).map(({ width, d }) => [width, d.match(/M/g)?.length])).toEqual([
      [2, 1],
      [0, 2],
    ]);
  });

  it('puts the bars between the first answers that differ, in place of a silent stroke', () => {
    const bars = drawSign([0, undefined, 1], true).filter(({ width }) => width === 1.25);
    expect(bars).toEqual([{ d: 'M19 11l3-10M23 11l3-10', fill: false, width: 1.25 }]);
    expect(drawSign([0, undefined, 1], true).some(({ faint }) => faint)).toBe(false);
    expect(drawSign([0, 1], true).at(-1)?.d).toBe('M11 11l3-10M15 11l3-10');
  });
});

it('looks filled, faint or drawn as a line', () => {
  const looks = drawSign([0, 0, undefined], false).map(lookOf);
  expect(looks).toEqual([{ fill: 'none', stroke: 'currentColor', 'stroke-width': '2' }, {}, { class: 'faint' }]);
});

it('tells ten answers apart', () => {
  const drawn = Array.from({ length: 10 }, (_, shape) => JSON.stringify(glyph(shape, 6)));
  expect(new Set(drawn).size).toBe(10);
});
