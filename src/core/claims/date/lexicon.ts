import { MONTHS, SHORT_MONTHS, WEEKDAYS } from '../../text/calendar-words.ts';

/** English words for months, days and numbers, and fragments of patterns made of them. */

const WEEKDAY_NAMES = [
  WEEKDAYS,
  'mon tue wed thu fri sat sun'.split(' '),
  'mon tues weds thur fri sat sun'.split(' '),
  'mon tues weds thurs fri sat sun'.split(' '),
] as const;

const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS =
  '- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENTHS: Readonly<Record<string, number>> = { twentieth: 20, thirtieth: 30 };

/** White space between two words; a line break counts. */
export const S = '\\s{1,3}';
export const MONTH = `(?:${MONTHS.join('|')}|(?:${SHORT_MONTHS.join('|')}|sept)\\b\\.?)`;
export const WEEKDAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** Short weekdays stand only beside a date: "Sat" and "Sun" are words. */
export const SHORT_WEEKDAY = '(?:mon|tues?|weds?|thu(?:rs?)?|fri|sat|sun)\\b\\.?';
export const DAY_FIGURES = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\w%])(?![.:]\\d|[,/]\\d(?!\\d{3}(?!\\d)))';
export const DAY_WORDS =
  '(?:(?:twenty|thirty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|one|two|three|four|five|six|seven|eight|nine)|twentieth|thirtieth|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|(?:elev|thirte|fourte|fifte|sixte|sevente|eighte|ninete)enth|twelfth)\\b';
export const YEAR = '(?:1\\d|20)\\d\\d(?![\\w%])(?![.,/:]\\d)';
/** Years in words: "nineteen ninety-six", "two thousand and eight". */
export const YEAR_WORDS =
  '(?:(?:sixteen|seventeen|eighteen|nineteen|twenty)(?: hundred(?: and)?)?[- ](?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:oh|zero)[- ](?:one|two|three|four|five|six|seven|eight|nine))|two thousand(?:(?: and)? (?:(?:twenty|thirty)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|one|two|three|four|five|six|seven|eight|nine))?)\\b';
export const AMOUNT =
  '(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|a hundred|a dozen)';
/** Two figures for a year, the century left out. */
export const SHORT_YEAR = "(?:['’]\\d\\d|(?<=of\\s)\\d\\d(?!\\s[a-z]{2,14}s\\b))(?![\\w%])(?![.,]\\d)";
export const VAGUE_AMOUNT = '(?:several|many|some|a number of)';

/** 1 to 12; `undefined` for a word that names no month. */
export function monthNumber(word: string): number | undefined {
  const name = word.toLowerCase().replace('.', '');
  return position(MONTHS, name) ?? position(SHORT_MONTHS, name === 'sept' ? 'sep' : name);
}

/** 1 for Monday to 7 for Sunday; `undefined` for a word that names no day. */
export function weekdayNumber(word: string): number | undefined {
  const name = word.toLowerCase().replace('.', '');
  return WEEKDAY_NAMES.map((names) => position(names, name)).find((number) => number !== undefined);
}

/**
 * The number that a cardinal, an ordinal or figures stand for; "a" is one.
 *
 * @example
 * numberOf('twenty-third') // 23
 */
export function numberOf(words: string): number | undefined {
  const figures = /^\d+/.exec(words);
  if (figures !== null) return Number(figures[0]);
  const name = words.toLowerCase();
  if (name === 'a' || name === 'an') return 1;
  if (name === 'a hundred') return 100;
  if (name === 'a dozen') return 12;
  let sum: number | undefined;
  for (const part of name.split(/[-\s]/)) {
    const value = simpleNumber(part);
    if (value === undefined) return undefined;
    sum = (sum ?? 0) + value;
  }
  return sum;
}

/**
 * A year in words or figures.
 *
 * @example
 * yearOf('nineteen oh-four') // 1904
 */
export function yearOf(words: string): number | undefined {
  if (/^\d/.test(words)) return Number(words);
  const parts = words
    .toLowerCase()
    .replace(/ hundred/g, '')
    .replace(/ and/g, '')
    .replace(/\boh\b/, 'zero')
    .split(/[-\s]/);
  if (parts[0] === 'two' && parts[1] === 'thousand') return 2000 + (numberOf(parts.slice(2).join(' ')) ?? 0);
  const century = simpleNumber(parts[0] ?? '');
  const rest = numberOf(parts.slice(1).join(' '));
  return century === undefined || rest === undefined ? undefined : century * 100 + rest;
}

function simpleNumber(word: string): number | undefined {
  const small = SMALL.indexOf(word);
  if (small >= 0) return small;
  const tens = TENS.indexOf(word);
  if (tens > 1) return tens * 10;
  const ordinal = ORDINALS.indexOf(word);
  return ordinal > 0 ? ordinal : TENTHS[word];
}

function position(names: readonly string[], name: string): number | undefined {
  const index = names.indexOf(name);
  return index < 0 ? undefined : index + 1;
}
