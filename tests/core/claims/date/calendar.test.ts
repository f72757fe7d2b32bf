import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilOf, dayOf, isDay, parseDay, weekdayOf } from '../../../../src/core/claims/date/calendar.ts';

describe('the calendar', () => {
  it('counts days as the platform does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), (day) => {
        const date = new Date(day * 86_400_000);
        const { year, month, day: ofMonth } = civilOf(day);
        expect([year, month, ofMonth]).toEqual([date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        expect(dayOf(year, month, ofMonth)).toBe(day);
        expect((weekdayOf(day) + 1) % 7).toBe(date.getUTCDay());
      }),
    );
  });

  it('knows leap days', () => {
    expect(isDay(2028, 2, 29)).toBe(true);
    expect(isDay(2031, 2, 29)).toBe(false);
    expect(isDay(2100, 2, 29)).toBe(false);
  });

  it('lets months run over into years', () => {
    expect(dayOf(2031, 13, 1)).toBe(dayOf(2032, 1, 1));
    expect(dayOf(2031, 0, 1)).toBe(dayOf(2030, 12, 1));
  });

  it('reads only days that there are', () => {
    expect(parseDay('1970-01-02')).toBe(1);
    expect(parseDay('2031-02-30')).toBeUndefined();
    expect(parseDay(undefined)).toBeUndefined();
  });
});
