import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../src/core/claims/date/calendar.ts';
import { HOLIDAY_NAMES, holidayIn } from '../../../../src/core/claims/date/holidays.ts';

describe('holidayIn', () => {
  it.each([
    ['easter', 2024, 3, 31],
    ['easter', 2025, 4, 20],
    ['good friday', 2025, 4, 18],
    ['thanksgiving', 2024, 11, 28],
    ['memorial day', 2024, 5, 27],
    ['labor day', 2024, 9, 2],
    ['election day', 2022, 11, 8],
    ['black friday', 2024, 11, 29],
    ['boxing day', 2024, 12, 26],
  ] as const)('%s %i', (name, year, month, day) => {
    expect(holidayIn(name, year)).toBe(dayOf(year, month, day));
  });

  it('knows a day for every name', () => {
    for (const name of HOLIDAY_NAMES) expect(holidayIn(name, 2031)).toBeTypeOf('number');
  });
});
