import { expect, it } from 'vitest';
import { inPageOrder } from '../../../src/site/row/in-page-order.ts';

it('goes by verdict, then figures before names, else as the rows come', () => {
  const rows = [
    { key: 'a', kind: 'framing', verdict: 'differ' },
    { key: 'b', kind: 'count', verdict: 'single' },
    { key: 'c', kind: 'count', verdict: 'agree' },
    { key: 'd', kind: 'date', verdict: 'differ' },
    { key: 'e', kind: 'framing', verdict: 'agree', curated: true },
  ] as const;
  expect(inPageOrder(rows).map(({ key }) => key)).toEqual(['d', 'a', 'e', 'c', 'b']);
});
