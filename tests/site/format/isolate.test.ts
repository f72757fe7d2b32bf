import { expect, it } from 'vitest';
import { isolate } from '../../../src/site/format/isolate.ts';

it('sets marks round a name that runs from right to left, and round no other', () => {
  expect(isolate('قناة')).toBe('\u2068قناة\u2069');
  expect(isolate('חדשות 12')).toBe('\u2068חדשות 12\u2069');
  expect(isolate('Cañón 12')).toBe('Cañón 12');
});
