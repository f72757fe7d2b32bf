import type { DatePattern } from '../expression.ts';
import { S } from '../lexicon.ts';
import { wholeWords } from './pattern.ts';

/** Days whose events go by their date alone, and the words that show that the event is meant. */
const KNOWN_DAYS = [
  // The attacks on New York and Washington.
  {
    date: 'sept(?:ember|\\.)?',
    day: '11',
    month: 9,
    year: 2001,
    event: 'attacks?|terror\\w*|hijack\\w*|memorial|victims?',
  },
  // The storming of the United States Capitol.
  {
    date: 'jan(?:uary|\\.)?',
    day: '6',
    month: 1,
    year: 2021,
    event: 'attacks?|riots?|rioters?|insurrection|hearings?|committee|defendants?',
  },
  // The attack of Hamas on Israel.
  { date: 'oct(?:ober|\\.)?', day: '7', month: 10, year: 2023, event: 'attacks?|massacre|assault|terror\\w*' },
] as const;

/**
 * Days known by their date.
 *
 * Takes: "the Sept. 11 attacks", "the Jan. 6 riot", "9/11".
 * Leaves: "on Sept. 11", which may be any year's; a paper older than the event reads the date as any other.
 */
export const KNOWN_DAY_NAMES: readonly DatePattern[] = KNOWN_DAYS.map(({ date, day, month, year, event }) => ({
  pattern: wholeWords(`${date}${S}${day}(?=,?${S}(?:[a-z]{2,12}${S})?(?:${event})(?!\\w))`),
  read: () => ({ kind: 'month-day', month, day: Number(day), knownYear: year }),
}));

export const KNOWN_DAY_FIGURES: readonly DatePattern[] = [
  {
    pattern: /(?<![\w$€£.,/-])9\/11(?![\w/%-]|[.,]\d)/g,
    read: () => ({ kind: 'month-day', month: 9, day: 11, knownYear: 2001 }),
  },
];
