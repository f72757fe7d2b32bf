import { expect, test } from 'vitest';
import { isSuperseded } from '../../../../src/core/comparison/counts/is-superseded.ts';
import { isKind } from '../../../../src/core/comparison/rows/placed.ts';
import { placed } from '../../../support/placed.ts';

test.each([
  ['It raised the toll to 46 from 28.', [false, true]],
  ['The wreck killed 46, raising an earlier toll of 28.', [false, true]],
  ['There were 46 boats, not the 28 it had first given.', [false, true]],
  ['There were 46 boats rather than 28.', [false, true]],
  ['It replaces the 28 boats first reported.', [true]],
  ['The port had said on Monday that 28 were dead.', [true]],
  ['The port had put the toll at 28.', [true]],
  // They hold.
  ['It caught 28 boats a year earlier.', [false]],
  ['It tells of 28 people hurt earlier.', [false]],
  ['The port said that 28 had died.', [false]],
  ['The port said it had counted 28 boats.', [false]],
  ['Hale is not 28 years old.', [false]],
])('%s', (text, superseded) => {
  expect(placed(text).filter(isKind('count')).map(isSuperseded)).toEqual(superseded);
});
