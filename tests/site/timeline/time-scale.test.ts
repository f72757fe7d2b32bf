import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeScale } from '../../../src/site/timeline/time-scale.ts';

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
const days = (...isos: string[]) => isos.map((iso) => ({ day: day(iso), unit: 'day' as const }));

describe('timeScale', () => {
  it('breaks where most of the stretch is empty', () => {
    const { segments } = timeScale(days('1791-12-15', '2024-05-01', '2024-05-03'), 0, 1000, 60);
    expect(segments.map(({ unit }) => unit)).toEqual(['day', 'day']);
  });

  it('draws a few days, and some months, in one piece', () => {
    expect(timeScale(days('2024-05-01', '2024-05-09'), 0, 1000, 60).segments).toHaveLength(1);
    const months = ['2024-01-01', '2024-03-01'].map((iso) => ({ day: day(iso), unit: 'month' as const }));
    const { segments, ticks } = timeScale(months, 0, 1000, 60);
    expect(segments).toHaveLength(1);
    expect(ticks.map(({ label }) => label)).toEqual(['Jan 2024', 'Feb', 'Mar']);
  });

  it('keeps every day on the axis and in order', () => {
    const anyDay = fc.record({
      day: fc.integer({ min: -90_000, max: 30_000 }),
      unit: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    });
    fc.assert(
      fc.property(fc.array(anyDay, { minLength: 1, maxLength: 40 }), (told) => {
        const scale = timeScale(told, 100, 900, 58);
        const places = [...new Set(told.map((one) => one.day))].sort((a, b) => a - b).map(scale.startOf);
        for (const [nth, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(100 - 1e-6);
          expect(place).toBeLessThanOrEqual(900 + 1e-6);
          if (nth > 0) expect(place).toBeGreaterThan((places[nth - 1] ?? 0) - 1e-6);
        }
        for (const { at } of scale.ticks) expect(at >= 100 - 1e-6 && at <= 900 + 1e-6).toBe(true);
      }),
    );
  });
});
