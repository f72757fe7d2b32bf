import type { Token } from '../../text/tokens.ts';
import { HOLIDAY_NAMES } from './holidays.ts';
import { monthNumber, weekdayNumber } from './lexicon.ts';
import type { Trigger } from './patterns/index.ts';

const WORDS: ReadonlyMap<string, readonly Trigger[]> = triggerWords();
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
  found.add('figure');
  if (/[a-z]/.test(word)) for (const trigger of attached(word)) found.add(trigger);
}

/** What figures with letters run together may be: "28-nov", "2031q1", "3rd". */
function attached(word: string): readonly Trigger[] {
  return ['month', ...(word.includes('q') || word.includes('h') ? (['quarter'] as const) : [])];
}

function triggerWords(): Map<string, readonly Trigger[]> {
  const words = new Map<string, readonly Trigger[]>();
  const add = (word: string, ...triggers: readonly Trigger[]): void => {
    words.set(word, [...(words.get(word) ?? []), ...triggers]);
  };
  const months =
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec';
  const weekdays =
    'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun weekend';
  for (const word of months.split(' '))
    if (monthNumber(word) !== undefined) for (const form of [word, `${word}.`]) add(form, 'month');
  for (const word of weekdays.split(' ')) {
    for (const form of [word, `${word}.`, `${word}s`])
      add(form, 'weekday', ...(weekdayNumber(word) === undefined ? (['unit'] as const) : []));
  }
  for (const word of 'day days week weeks workweek month months year years decade decades century centuries fortnight quarter quarters weekend hour hours minute minutes'.split(
    ' ',
  )) {
    add(word, 'unit');
  }
  for (const word of 'today tonight tonite yesterday tomorrow tmrw eod cob close morning afternoon evening night day'.split(
    ' ',
  ))
    add(word, 'deictic');
  for (const word of 'morning afternoon evening night'.split(' ')) add(word, 'unit');
  for (const word of 'quarter quarters half spring summer autumn fall winter springs summers autumns falls winters weekends q1 q2 q3 q4 h1 h2 q h q. h.'.split(
    ' ',
  ))
    add(word, 'quarter');
  for (const word of 'century centuries twenties thirties forties fifties sixties seventies eighties nineties tens noughties aughts sixteen seventeen eighteen nineteen fy'.split(
    ' ',
  )) {
    add(word, 'century');
  }
  for (const word of 'twenty thirty twentieth thirtieth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )) {
    add(word, 'month');
  }
  add('two', 'century');
  add('turn', 'century');
  for (const name of HOLIDAY_NAMES) {
    const key = name
      .split(/[\s']/)
      .find((part) => /^[a-z]{4}/.test(part) || part === 'day' || part === 'mlk' || part === 'eid');
    if (key !== undefined) add(key, 'holiday');
  }
  return words;
}
