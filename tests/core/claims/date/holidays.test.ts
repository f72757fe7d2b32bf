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
    ['pentecost', 2025, 6, 8],
    ['orthodox easter', 2024, 5, 5],
    ['rosh hashanah', 2024, 10, 3],
    ['yom kippur', 2023, 9, 25],
    ['passover', 2025, 4, 13],
    ['eid al-fitr', 2024, 4, 10],
    ['lunar new year', 2024, 2, 10],
    ['lunar new year', 2025, 1, 29],
    ['diwali', 2023, 11, 12],
    ['diwali', 2020, 11, 14],
    ['inauguration day', 2025, 1, 20],
  ] as const)('%s %i', (name, year, month, day) => {
    expect(holidayIn(name, year)).toBe(dayOf(year, month, day));
  });

  it('knows a day for every name', () => {
    const years = [2029, 2030, 2031, 2032];
    for (const name of HOLIDAY_NAMES)
      expect(years.map((year) => holidayIn(name, year))).toContainEqual(expect.any(Number));
  });
});
