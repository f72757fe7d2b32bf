import { STOP_WORDS } from '../query/stop-words.ts';
import type { RecordNumber, SearchRecord } from '../records/record.ts';
import { dateKeys } from '../words/date-keys.ts';
import { tokenise } from '../words/tokenise.ts';
import { AT_LEAST, AT_MOST, PART_OF_DATE, PERCENT, ROLE, TITLE_ONLY } from './posting-flags.ts';

/** Everything that a record is found by. */
export interface RecordKeys {
  /** Each word with its flags. */
  readonly words: ReadonlyMap<string, number>;
  /** Each value with each of its flags. */
  readonly numbers: readonly (readonly [value: number, flags: number])[];
  /** Each day, month and year, as `dateKeys` writes them. */
  readonly dates: ReadonlyMap<string, number>;
}

/** Texts of up to so many words are short, middling and long; what is longer is very long. */
const LENGTHS = [12, 24, 40] as const;

/**
 * Finds the words and numbers of a record. A passage's title is its story's; it and the
 * outlet's name count less than its own words; the title of a question or a source is what it is.
 *
 * A number counts as such where a claim states it; a printed one that no claim states
 * may be part of a name, and one that a date holds is a day or a year.
 *
 * @example
 * keysOf({ id: 's1', kind: 'source', title: 'Ana Ruiz', text: '', url: '/' }) // the words 'ana' and 'ruiz', no numbers
 */
export function keysOf(record: SearchRecord): RecordKeys {
  const own = tokenise(record.kind === 'passage' ? record.text : `${record.title}\n${record.text}`);
  const length = LENGTHS.filter((limit) => own.length > limit).length;
  const words = new Map<string, number>();
  const numbers = new Map<string, readonly [number, number]>();
  const counted = new Set<number>();
  const add = (value: number, flags: number) => numbers.set(`${value} ${flags}`, [value, flags]);
  for (const number of record.numbers ?? []) {
    for (const value of [number.value, number.to]) {
      if (value === undefined) continue;
      counted.add(value);
      add(value, flagsOf(number, value));
    }
  }
  for (const { of } of record.numbers ?? []) {
    // The whole of a part is what is spoken of, not what is counted.
    if (of === undefined || counted.has(of)) continue;
    counted.add(of);
    add(of, ROLE.printed);
  }
  const inDates = new Set((record.dates ?? []).flatMap(({ edtf }) => (edtf.match(/\d+/g) ?? []).map(Number)));
  for (const token of own) {
    if (token.kind === 'word') {
      for (const term of [token.term, token.part ?? '']) if (!STOP_WORDS.has(term)) words.set(term, length);
    } else {
      if (token.figure !== undefined) add(token.figure, ROLE.figure);
      if (counted.has(token.value)) continue;
      add(token.value, (inDates.has(token.value) ? ROLE.date : ROLE.printed) | (token.percent ? PERCENT : 0));
    }
  }
  if (record.kind === 'passage') {
    for (const token of tokenise(`${record.title}\n${record.outlet?.name ?? ''}`)) {
      if (token.kind === 'word' && !STOP_WORDS.has(token.term) && !words.has(token.term)) {
        words.set(token.term, TITLE_ONLY | length);
      }
    }
  }
  return { words, numbers: [...numbers.values()], dates: datesOf(record) };
}

function datesOf({ dates = [] }: SearchRecord): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { edtf } of dates) {
    for (const [key, itself] of dateKeys(edtf)) {
      if (itself || !keys.has(key)) keys.set(key, itself ? 0 : PART_OF_DATE);
    }
  }
  return keys;
}

function flagsOf(number: RecordNumber, value: number): number {
  const percent = number.unit === '%' ? PERCENT : 0;
  if (value !== number.value) return ROLE.count | percent;
  if (number.bound === 'at-least') return ROLE.count | percent | AT_LEAST;
  return ROLE.count | percent | (number.bound === 'at-most' ? AT_MOST : 0);
}
