import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/core/claims/date/calendar.ts';
import { edtfOf, lastDayOf, periodOf, shifted } from '../../../../src/core/claims/date/period.ts';

const DAY = dayOf(2031, 7, 17);

describe('periods', () => {
  it.each([
    ['day', '2031-07-17', '2031-07-18'],
    ['week', '2031-07-14/2031-07-20', '2031-07-21/2031-07-27'],
    ['weekend', '2031-07-19/2031-07-20', '2031-07-26/2031-07-27'],
    ['month', '2031-07', '2031-08'],
    ['quarter', '2031-35', '2031-36'],
    ['half', '2031-41', '2032-40'],
    ['season', '2031-22', '2031-23'],
    ['year', '2031', '2032'],
    ['decade', '203X', '204X'],
    ['century', '20XX', '21XX'],
  ] as const)('a %s is written %s and followed by %s', (unit, written, following) => {
    const period = periodOf(unit, DAY);
    expect(edtfOf(period)).toBe(written);
    expect(edtfOf(shifted(period, 1))).toBe(following);
    expect(shifted(shifted(period, 5), -5)).toEqual(period);
  });

  it('counts January to the winter of the year before', () => {
    expect(edtfOf(periodOf('season', dayOf(2031, 1, 15)))).toBe('2030-24');
  });

  it('ends where the next begins', () => {
    expect(lastDayOf(periodOf('month', DAY))).toBe(dayOf(2031, 7, 31));
    expect(lastDayOf(periodOf('weekend', DAY))).toBe(dayOf(2031, 7, 20));
  });
});
