import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/claims/extract.ts';
import { HOSTILE } from './hostile.ts';

const SHORT = 5_000;
const TIMES = 8;

describe('extract', () => {
  it.each(Object.entries(HOSTILE))(
    'reads %s in time linear in their length',
    (_, unit) => {
      time(unit, SHORT);
      // A quadratic reading would take 64 times as long; a word's worth of time is too little to compare.
      expect(time(unit, SHORT * TIMES)).toBeLessThan(3 * TIMES * Math.max(time(unit, SHORT), 30));
    },
    60_000,
  );
});

/** Processor time in milliseconds: what else the machine does must not count. */
function time(unit: string, length: number): number {
  const text = unit.repeat(length / unit.length);
  const start = process.cpuUsage();
  extract(text, { published: '2031-07-17' });
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
