// The claims that people marked by hand, and how well the extractor must find and read them.
import { expect, it } from 'vitest';
import measured from '../../../src/site/measured.json' with { type: 'json' };
import { goldStories, measure, sourceField } from '../../support/measure.ts';

const stories = goldStories();

it.each([
  ['count', 'right', 97],
  ['date', 'right', 95],
  ['source', 'right', 92],
  ['framing', 'found', 75],
] as const)('%s: %s on the first story, F1 %d or more', (kind, what, floor) => {
  expect(measure(stories.get('cecot') ?? [])[kind]?.[what].f1).toBeGreaterThanOrEqual(floor);
});

it.each(['name', 'type', 'mode'] as const)('the %s of 90 in 100 sources found on the first story', (field) => {
  expect(sourceField(stories.get('cecot') ?? [], field)).toBeGreaterThanOrEqual(90);
});

it('prints on the method page what it measures: run npm run measure', () => {
  expect(measured.kinds).toEqual(measure([...stories.values()].flat()));
});
