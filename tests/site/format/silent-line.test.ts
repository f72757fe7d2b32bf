import { expect, it } from 'vitest';
import { silentLine } from '../../../src/site/format/silent-line.ts';

it.each([
  [['A'], 'does not say', 'A does not say.'],
  [['A', 'B'], 'does not say', 'A and B do not say.'],
  [['A', 'B'], 'has none', 'A and B have none.'],
  [['A', 'B'], 'none', 'A and B: none.'],
  [['A', 'B', 'C', 'D', 'E'], 'has none', 'The five others have none.'],
])('%j, of whom one %s: %s', (outlets, says, line) => expect(silentLine(outlets, says)).toBe(line));
