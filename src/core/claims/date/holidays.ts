import { type Day, dayOf, weekdayOf } from './calendar.ts';

/** How a holiday's day is found in a year. */
type Rule =
  | readonly [month: number, day: number]
  /** The nth weekday (1 for Monday) of a month; -1 is the last. */
  | { readonly nth: number; readonly weekday: number; readonly month: number; readonly plus?: number }
  /** Days from Easter Sunday of the Western churches. */
  | { readonly easter: number };

/** Holidays and commemorations that newspapers use as dates, in lower case with straight apostrophes. */
const HOLIDAYS = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  "new year's": [1, 1],
  'martin luther king jr. day': { nth: 3, weekday: 1, month: 1 },
  'martin luther king day': { nth: 3, weekday: 1, month: 1 },
  'mlk day': { nth: 3, weekday: 1, month: 1 },
  'australia day': [1, 26],
  'groundhog day': [2, 2],
  "valentine's day": [2, 14],
  "presidents' day": { nth: 3, weekday: 1, month: 2 },
  "president's day": { nth: 3, weekday: 1, month: 2 },
  'presidents day': { nth: 3, weekday: 1, month: 2 },
  "international women's day": [3, 8],
  "st. patrick's day": [3, 17],
  "st patrick's day": [3, 17],
  "saint patrick's day": [3, 17],
  'saint patrick': [3, 17],
  "april fools' day": [4, 1],
  "april fool's day": [4, 1],
  'earth day': [4, 22],
  'anzac day': [4, 25],
  'may day': [5, 1],
  "international workers' day": [5, 1],
  'cinco de mayo': [5, 5],
  'victory day': [5, 9],
  // Britain keeps another Mother's Day; the American one is the commoner in news.
  "mother's day": { nth: 2, weekday: 7, month: 5 },
  "father's day": { nth: 3, weekday: 7, month: 6 },
  'memorial day': { nth: -1, weekday: 1, month: 5 },
  'flag day': [6, 14],
  juneteenth: [6, 19],
  'canada day': [7, 1],
  'independence day': [7, 4],
  'july fourth': [7, 4],
  'fourth of july': [7, 4],
  'bastille day': [7, 14],
  'labor day': { nth: 1, weekday: 1, month: 9 },
  'labour day': { nth: 1, weekday: 1, month: 9 },
  'columbus day': { nth: 2, weekday: 1, month: 10 },
  "indigenous peoples' day": { nth: 2, weekday: 1, month: 10 },
  halloween: [10, 31],
  "all saints' day": [11, 1],
  'guy fawkes night': [11, 5],
  'bonfire night': [11, 5],
  // The Tuesday after the first Monday of November.
  'election day': { nth: 1, weekday: 1, month: 11, plus: 1 },
  'veterans day': [11, 11],
  "veterans' day": [11, 11],
  'armistice day': [11, 11],
  'remembrance day': [11, 11],
  'thanksgiving day': { nth: 4, weekday: 4, month: 11 },
  thanksgiving: { nth: 4, weekday: 4, month: 11 },
  'black friday': { nth: 4, weekday: 4, month: 11, plus: 1 },
  'cyber monday': { nth: 4, weekday: 4, month: 11, plus: 4 },
  'world aids day': [12, 1],
  'human rights day': [12, 10],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  christmas: [12, 25],
  'boxing day': [12, 26],
  'shrove tuesday': { easter: -47 },
  'mardi gras': { easter: -47 },
  'ash wednesday': { easter: -46 },
  'palm sunday': { easter: -7 },
  'maundy thursday': { easter: -3 },
  'good friday': { easter: -2 },
  'easter sunday': { easter: 0 },
  easter: { easter: 0 },
  'easter monday': { easter: 1 },
} as const satisfies Readonly<Record<string, Rule>>;

const RULES: Readonly<Partial<Record<string, Rule>>> = HOLIDAYS;

/** The names of the holidays known, the longer first, so that an alternation of them takes the longest. */
export const HOLIDAY_NAMES: readonly string[] = Object.keys(HOLIDAYS).sort((a, b) => b.length - a.length);

/**
 * The day on which a holiday falls in a year.
 *
 * @param name as in `HOLIDAY_NAMES`
 *
 * @example
 * holidayIn('boxing day', 2031) // the number of 2031-12-26
 */
export function holidayIn(name: string, year: number): Day | undefined {
  const rule = RULES[name];
  if (rule === undefined) return undefined;
  if ('easter' in rule) return easterOf(year) + rule.easter;
  if ('nth' in rule)
    return (
      nthWeekday(rule.nth, rule.weekday, dayOf(year, rule.month, 1), dayOf(year, rule.month + 1, 1) - 1) +
      (rule.plus ?? 0)
    );
  return dayOf(year, rule[0], rule[1]);
}

/** The nth weekday (1 is Monday) of a stretch of days; -1 is the last, -2 the last but one. */
export function nthWeekday(nth: number, weekday: number, first: Day, last: Day): Day {
  if (nth < 0) return last - ((weekdayOf(last) - (weekday - 1) + 7) % 7) + (nth + 1) * 7;
  return first + ((weekday - 1 - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
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
