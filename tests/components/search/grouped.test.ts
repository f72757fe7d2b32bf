import { expect, test } from 'vitest';
import { grouped } from '../../../src/components/search/client/grouped.ts';

test.each([
  [0, '0'],
  [252, '252'],
  [1000, '1,000'],
  [5_700_000_000, '5,700,000,000'],
  [-84_000, '-84,000'],
  [1234.5678, '1,234.5678'],
])('%d', (value, printed) => expect(grouped(value)).toBe(printed));
