import { type Day, dayOf } from './calendar.ts';

/**
 * Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher).
 *
 * @example
 * easterOf(2031) // dayOf(2031, 4, 13)
 */
export function easterOf(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const epact =
    (19 * golden +
      century -
      Math.floor(century / 4) -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const index = epact + toSunday - 7 * correction + 114;
  return dayOf(year, Math.floor(index / 31), (index % 31) + 1);
}

/**
 * Easter Sunday of the Eastern churches, by the Julian calendar (Meeus).
 *
 * @example
 * orthodoxEasterOf(2027) // dayOf(2027, 5, 2)
 */
export function orthodoxEasterOf(year: number): Day {
  const epact = (19 * (year % 19) + 15) % 30;
  const index = epact + ((2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7) + 114;
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return dayOf(year, Math.floor(index / 31), (index % 31) + 1) + behind;
}
