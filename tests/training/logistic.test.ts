import { describe, expect, it } from 'vitest';
import { type Case, fit } from '../../training/logistic.ts';

const odds = (bias: number, ...weights: (number | undefined)[]) =>
  1 / (1 + Math.exp(-weights.reduce<number>((sum, weight) => sum + (weight ?? 0), bias)));

/** `count` cases, of which `share` come out true. */
function cases(features: readonly string[], count: number, share: number): Case[] {
  return Array.from({ length: count }, (_, i) => ({ features, outcome: i < share * count }));
}

describe('fit', () => {
  it('gives back the odds that it was shown, where there is much to see', () => {
    const { bias, weights } = fit([...cases([], 4000, 0.2), ...cases(['comma'], 4000, 0.7)]);
    expect(odds(bias)).toBeCloseTo(0.2, 2);
    expect(odds(bias, weights.get('comma'))).toBeCloseTo(0.7, 2);
  });

  it('adds up what speaks for and against', () => {
    const { weights } = fit([
      ...cases([], 400, 0.5),
      ...cases(['for'], 400, 0.8),
      ...cases(['against'], 400, 0.2),
      ...cases(['for', 'against'], 400, 0.5),
    ]);
    expect(weights.get('for')).toBeGreaterThan(1);
    expect(weights.get('against')).toBeCloseTo(-(weights.get('for') ?? 0), 3);
  });

  it('draws to nothing what is seldom seen, and leaves out what is hardly', () => {
    const { weights } = fit([...cases([], 400, 0.5), ...cases(['seldom'], 8, 1), ...cases(['hardly'], 2, 1)]);
    expect(weights.get('seldom')).toBeLessThan(1);
    expect(weights.has('hardly')).toBe(false);
  });
});
