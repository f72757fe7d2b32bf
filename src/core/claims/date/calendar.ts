/** A day as the number of days since 1970-01-01 in the proleptic Gregorian calendar. */
export type Day = number;

/** A day's year, month (1 to 12) and day of the month. */
export interface Civil {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAYS_IN_ERA = 146_097;
const EPOCH_SHIFT = 719_468;

/**
 * The number of a day. Months and days beyond their range run over into the next.
 *
 * The year is taken to begin in March, so that the leap day comes last.
 *
 * @example
 * dayOf(1970, 1, 2) // 1
 */
export function dayOf(year: number, month: number, day: number): Day {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH_SHIFT;
}

/**
 * The year, month and day of a day number.
 *
 * @example
 * civilOf(1) // { year: 1970, month: 1, day: 2 }
 */
export function civilOf(day: Day): Civil {
  const shifted = day + EPOCH_SHIFT;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/**
 * The day of the week: 0 is Monday, 6 is Sunday, as ISO 8601 begins its weeks.
 *
 * @example
 * weekdayOf(dayOf(2031, 5, 17)) // 5
 */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/**
 * Whether a month of a year has such a day: 29 February only in leap years.
 *
 * @example
 * isDay(2031, 2, 29) // false
 * isDay(2032, 2, 29) // true
 */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && civilOf(dayOf(year, month, day)).month === month;
}

/**
 * Reads a full ISO 8601 date.
 *
 * @example
 * parseDay('1970-01-02') // 1
 */
export function parseDay(text: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(text ?? '');
  if (match === null) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isDay(year, month, day) ? dayOf(year, month, day) : undefined;
}
