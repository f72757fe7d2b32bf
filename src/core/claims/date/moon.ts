import { civilOf, type Day, dayOf } from './calendar.ts';

/** The Hebrew year that begins in a civil year, less that year. */
const HEBREW_YEARS_AHEAD = 3761;
/** The day before the first of the Hebrew count of days. */
const HEBREW_EPOCH = -2_092_590;

/**
 * The first day of the Jewish year that begins in a civil year (Reingold and Dershowitz).
 *
 * @example
 * roshHashanahOf(2025) // dayOf(2025, 9, 23)
 */
export function roshHashanahOf(year: number): Day {
  const hebrew = year + HEBREW_YEARS_AHEAD;
  const [last, own, next] = [elapsed(hebrew - 1), elapsed(hebrew), elapsed(hebrew + 1)];
  const correction = next - own === 356 ? 2 : own - last === 382 ? 1 : 0;
  return HEBREW_EPOCH + own + correction;
}

/** Days from the epoch to the mean new moon of a Hebrew year, put off where it would fall on a forbidden weekday. */
function elapsed(hebrew: number): number {
  const months = Math.floor((235 * hebrew - 234) / 19);
  const parts = 12_084 + 13_753 * months;
  const day = 29 * months + Math.floor(parts / 25_920);
  return (3 * (day + 1)) % 7 < 3 ? day + 1 : day;
}

const HIJRI_EPOCH = -492_148;
const HIJRI_YEAR = 354.367;

/**
 * The first day in a civil year with a month and day of the Islamic year, by its tabular calendar.
 *
 * @example
 * hijriDayIn(2025, 9, 1) // dayOf(2025, 3, 1)
 */
export function hijriDayIn(year: number, month: number, day: number): Day | undefined {
  const first = Math.floor((dayOf(year, 1, 1) - HIJRI_EPOCH) / HIJRI_YEAR);
  return [first, first + 1, first + 2]
    .map((hijri) => {
      const leaps = Math.floor((3 + 11 * hijri) / 30);
      return HIJRI_EPOCH + day - 1 + Math.ceil(29.5 * (month - 1)) + (hijri - 1) * 354 + leaps;
    })
    .find((date) => civilOf(date).year === year);
}

const MONTH = 29.530588861;
/** The new moon of January 2000, in days since 1970. */
const NEW_MOON = 10_962.59766;
const RADIANS = Math.PI / 180;

/**
 * The day of the first new moon from a day on (Meeus, the greater terms: good to a quarter of an hour).
 *
 * @param hours how far the clock of those who keep the day is ahead of Greenwich
 *
 * @example
 * newMoonFrom(dayOf(2025, 1, 21), 8) // dayOf(2025, 1, 29)
 */
export function newMoonFrom(day: Day, hours: number): Day {
  let k = Math.floor((day - NEW_MOON) / MONTH) - 1;
  for (;;) {
    const date = Math.floor(newMoon(k) + hours / 24);
    if (date >= day) return date;
    k++;
  }
}

function newMoon(k: number): number {
  const sun = RADIANS * (2.5534 + 29.1053567 * k);
  const moon = RADIANS * (201.5643 + 385.81693528 * k);
  const node = RADIANS * (160.7108 + 390.67050284 * k);
  return (
    NEW_MOON +
    MONTH * k -
    0.4072 * Math.sin(moon) +
    0.17241 * Math.sin(sun) +
    0.01608 * Math.sin(2 * moon) +
    0.01039 * Math.sin(2 * node) +
    0.00739 * Math.sin(moon - sun) -
    0.00514 * Math.sin(moon + sun) +
    0.00208 * Math.sin(2 * sun)
  );
}
