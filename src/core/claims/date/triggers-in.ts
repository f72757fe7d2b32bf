import { MONTH_WORDS, WEEKDAYS } from '../../text/calendar-words.ts';
import type { Token } from '../../text/tokens.ts';
import { HOLIDAY_NAMES } from './holidays.ts';
import type { Trigger } from './patterns/index.ts';

const NONE: readonly Trigger[] = [];
/** Figures behind a letter for what they number: "q4'31", "h1", "w12", "fy31". */
const LETTERED = /^(?:[qhw]|fy)\d/;
const LETTERED_TRIGGERS = ['quarter', 'unit', 'figure'] as const satisfies readonly Trigger[];
/** As many parts of a hyphened word as can make a date: "4-July-2031". */
const PARTS = 4;

/**
 * The triggers among a sentence's tokens: one look-up a word tells which patterns are worth trying.
 *
 * @example
 * triggersIn(tokens('She left on Friday.')) // Set { 'weekday' }
 */
export function triggersIn(tokens: readonly Token[]): Set<Trigger> {
  const found = new Set<Trigger>();
  for (const { lower } of tokens) {
    addTriggers(found, lower);
    if (/[-/]/.test(lower)) for (const part of lower.split(/[-/]/, PARTS)) addTriggers(found, part);
  }
  return found;
}

function addTriggers(found: Set<Trigger>, word: string): void {
  if (!/^'?\d/.test(word)) {
    for (const trigger of WORDS.get(word) ?? (LETTERED.test(word) ? LETTERED_TRIGGERS : NONE)) found.add(trigger);
    return;
  }
  found.add('figure').add('ordinal');
  if (/[a-z]/.test(word)) for (const trigger of attached(word)) found.add(trigger);
}

/** What figures with letters run together may be: "28-nov", "2031q1", "3rd". */
function attached(word: string): readonly Trigger[] {
  return ['month', ...(word.includes('q') || word.includes('h') ? (['quarter'] as const) : [])];
}

/** Words, each row with what they may begin or end a date of; a word may stand in several. */
const ROWS = [
  ['month', [...MONTH_WORDS].join(' ')],
  ['month', [...MONTH_WORDS].map((word) => `${word}.`).join(' ')],
  // "the twentieth of May", "twenty-first March"
  ['month', 'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'],
  ['month', 'twenty thirty twentieth thirtieth'],
  ['weekday', WEEKDAYS.join(' ')],
  ['weekday', WEEKDAYS.map((word) => `${word}s`).join(' ')],
  ['weekday', 'weekend weekends'],
  ['weekday', 'mon tue tues wed weds thu thur thurs fri sat sun'],
  ['weekday', 'mon. tue. tues. wed. weds. thu. thur. thurs. fri. sat. sun.'],
  ['unit', 'hour hours minute minutes day days week weeks workweek weekend weekends fortnight month months'],
  ['unit', 'quarter quarters year years decade decades century centuries morning afternoon evening night'],
  // "the first week of May", "two weeks after it"
  ['ordinal', 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'],
  ['ordinal', 'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twenty thirty twentieth thirtieth'],
  ['ordinal', 'last final penultimate opening closing'],
  ['distance', 'ago earlier previously later afterward afterwards before after prior now hence time'],
  ['distance', 'today tomorrow yesterday'],
  ['deictic', 'today tonight tonite yesterday tomorrow tmrw eod cob close morning afternoon evening night day'],
  ['quarter', 'quarter quarters half q1 q2 q3 q4 h1 h2 q h q. h. weekends'],
  ['quarter', 'spring summer autumn fall winter springs summers autumns falls winters'],
  ['century', 'century centuries twenties thirties forties fifties sixties seventies eighties nineties tens'],
  ['century', 'noughties aughts two turn sixteen seventeen eighteen nineteen fy'],
] as const satisfies readonly (readonly [Trigger, string])[];

const WORDS: ReadonlyMap<string, readonly Trigger[]> = triggerWords();

function triggerWords(): Map<string, readonly Trigger[]> {
  const words = new Map<string, readonly Trigger[]>();
  const add = (word: string, trigger: Trigger): void => {
    words.set(word, [...(words.get(word) ?? []), trigger]);
  };
  for (const [trigger, row] of ROWS) for (const word of row.split(' ')) add(word, trigger);
  for (const name of HOLIDAY_NAMES) {
    const key = name
      .split(/[\s']/)
      .find((part) => /^[a-z]{4}/.test(part) || part === 'day' || part === 'mlk' || part === 'eid');
    if (key !== undefined) add(key, 'holiday');
  }
  return words;
}
