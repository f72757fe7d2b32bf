import { type Case, fit, type Model } from './logistic.ts';

/** How well cases were judged that were not learnt from. */
export interface Validation {
  /** The share of cases judged right. */
  readonly right: number;
  /** The mean surprise at an outcome, in bits: 1 for a coin, 0 where every outcome was sure beforehand. */
  readonly surprise: number;
}

/**
 * Judges each group of cases by a model learnt from the groups of all other folds.
 *
 * @param groups cases that stand or fall together, as those of one article do
 * @example
 * crossValidate(articles, 5) // { right: 0.84, surprise: 0.51 }
 */
export function crossValidate(groups: readonly (readonly Case[])[], folds: number): Validation {
  let right = 0;
  let surprise = 0;
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(groups.filter((_, i) => i % folds !== fold).flat());
    for (const { features, outcome } of groups.filter((_, i) => i % folds === fold).flat()) {
      const odds = likelihood(model, features);
      right += odds > 0.5 === outcome ? 1 : 0;
      surprise -= Math.log2(outcome ? odds : 1 - odds);
    }
  }
  const count = groups.flat().length;
  return { right: right / count, surprise: surprise / count };
}

function likelihood({ bias, weights }: Model, features: readonly string[]): number {
  const score = [...new Set(features)].reduce((sum, name) => sum + (weights.get(name) ?? 0), bias);
  return 1 / (1 + Math.exp(-score));
}
