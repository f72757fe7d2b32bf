import { describe, expect, it } from 'vitest';
import { crossValidate } from '../../training/cross-validate.ts';

const told = { features: ['told'], outcome: true };
const untold = { features: ['untold'], outcome: false };

describe('crossValidate', () => {
  it('is sure of what every article shows alike', () => {
    const articles = Array.from({ length: 10 }, () => [told, untold, told, untold, told, untold]);
    const { right, surprise } = crossValidate(articles, 5);
    expect(right).toBe(1);
    expect(surprise).toBeLessThan(0.5);
  });

  it('learns nothing of an article from the article itself', () => {
    const articles = Array.from({ length: 4 }, (_, i) =>
      Array.from({ length: 10 }, (_, k) => ({ features: [`only ${i}`], outcome: k % 2 === 0 })),
    );
    expect(crossValidate(articles, 4).surprise).toBeCloseTo(1, 1);
  });
});
