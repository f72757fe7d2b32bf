import type { Boundary } from './boundary.ts';
import { OBSERVATIONS, type Observation } from './observations.ts';

/** What has a weight of its own: one thing seen at a boundary, or two that mean more together. */
const FEATURES: readonly (readonly [Observation] | readonly [Observation, Observation])[] = [
  ['mark'],
  ['mark', 'link'],
  ['link', 'shape'],
  ['kind'],
  ['kind', 'mark'],
  ['kind', 'shape'],
  ['place'],
  ['frame'],
  ['behind'],
  ['marks'],
  ['rest'],
  ['link', 'rest'],
  ['adjunct'],
  ['adjunct', 'which'],
  ['adjunct', 'frame'],
  ['closed'],
  ['closed', 'kind'],
  ['own'],
  ['saying'],
  ['saying', 'shape'],
  ['saying', 'link'],
  ['subject', 'shape'],
  ['follows'],
  ['tense', 'follows'],
  ['said', 'follows'],
  ['again'],
  ['link', 'speaker'],
  ['waits'],
  ['link', 'next'],
  ['long'],
  ['ahead'],
  ['quoted'],
  ['quotation'],
  ['quotation', 'link'],
  ['opening'],
  ['that'],
  ['more'],
  ['remark'],
  ['further'],
  ['kind', 'link'],
  ['own', 'kind'],
  ['own', 'that'],
  ['verb'],
  ['word'],
  ['next', 'mark'],
];

/**
 * What is seen of a boundary, as names of `END_WEIGHTS`: "comma and" where a comma and "and" go on, "then past" where the
 * verb that does is in the past.
 *
 * @example
 * // of "Lee said it leaks | , and she left": "comma", "comma and", "and clause", "own clause closed", "new subject clause", …
 */
export function boundaryFeatures(boundary: Boundary): string[] {
  const seen = new Map<Observation, string | undefined>();
  const see = (name: Observation) => {
    if (!seen.has(name)) seen.set(name, OBSERVATIONS[name](boundary));
    return seen.get(name);
  };
  const names: string[] = [];
  for (const [first, second] of FEATURES) {
    const one = see(first);
    if (one === undefined) continue;
    if (second === undefined) names.push(one);
    else {
      const other = see(second);
      if (other !== undefined) names.push(`${one} ${other}`);
    }
  }
  return names;
}
