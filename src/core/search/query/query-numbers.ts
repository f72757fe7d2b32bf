import type { Span } from '../../text/span.ts';
import type { SearchToken } from '../words/tokenise.ts';
import { readNumberWords } from './number-words.ts';
import type { NumberTerm, NumberTest } from './query.ts';

/** A number of a query and the words it takes up, those that say how it is meant included. */
export interface QueryNumber extends Span {
  readonly term: NumberTerm;
}

/** What may stand right before a number and says how it is meant. */
const TESTS = [
  [/(?:>=|≥|\bat least)\s*[$£€]?$/i, 'at-least'],
  [/(?:<=|≤|\bat most|\bup to)\s*[$£€]?$/i, 'at-most'],
  [/(?:>|\bover|\babove|\bmore than)\s*[$£€]?$/i, 'over'],
  [/(?:<|\bunder|\bbelow|\bless than|\bfewer than)\s*[$£€]?$/i, 'under'],
  [/(?:~|≈|\babout|\baround|\broughly|\bapproximately|\bnearly|\balmost)\s*[$£€]?$/i, 'about'],
  [/\bbetween\s*[$£€]?$/i, 'between'],
] as const satisfies readonly (readonly [RegExp, NumberTest])[];

/** Between the ends of a range: "100-300", "100 to 300", "between 100 and 300". */
const RANGE = /^\s?(?:[-–—]|to|and)\s?[$£€]?$/i;

/** Between a part and its whole: "7 of 40", "7 out of the 40". */
const PART = /^\s(?:out\s)?of\s(?:the\s)?$/i;

/** So far before a number its test is looked for. */
const REACH = 24;

/**
 * The numbers of a query, in digits or spelt out in two words or more ("fifty-two"; one
 * word alone stays a word), each with the test that the words before it set.
 *
 * @param exact they stand in quotation marks: no word before them is taken as a test
 *
 * @example
 * queryNumbers('over 9,000 boats', tokenise('over 9,000 boats'), false) // over 9000, at 0 to 10
 */
export function queryNumbers(text: string, tokens: readonly SearchToken[], exact: boolean): QueryNumber[] {
  const numbers = plainNumbers(text, tokens);
  const found: QueryNumber[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const first = numbers[i];
    if (first === undefined) continue;
    const second = numbers[i + 1];
    const free = found.at(-1)?.end ?? 0;
    const before = text.slice(Math.max(free, first.start - REACH), first.start);
    const told = exact ? undefined : testBefore(before);
    const between = second === undefined ? '' : text.slice(first.end, second.start);
    const start = first.start - (told?.length ?? 0);
    const base = { kind: 'number', value: first.value, exact } as const;
    const percent = first.percent || (second?.percent ?? false);
    const typed = (end: number) => text.slice(start, end).trim();
    if (second !== undefined && !exact && isRange(told?.test, between) && second.value > first.value) {
      const term = { ...base, test: 'between', to: second.value, percent, typed: typed(second.end) } as const;
      found.push({ term, start, end: second.end });
      i++;
    } else if (second !== undefined && PART.test(between)) {
      const term = { ...base, test: told?.test ?? 'is', of: second.value, percent: first.percent } as const;
      found.push({ term: { ...term, typed: typed(second.end) }, start, end: second.end });
      i++;
    } else {
      const test = told?.test === 'between' ? 'is' : (told?.test ?? 'is');
      found.push({ term: { ...base, test, percent: first.percent, typed: typed(first.end) }, start, end: first.end });
    }
  }
  return found;
}

interface PlainNumber extends Span {
  readonly value: number;
  readonly percent: boolean;
}

function plainNumbers(text: string, tokens: readonly SearchToken[]): PlainNumber[] {
  const numbers: PlainNumber[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined) continue;
    if (token.kind === 'number') {
      numbers.push(token);
      continue;
    }
    const spelt = readNumberWords(run(text, tokens, i));
    const last = tokens[i + (spelt?.length ?? 0) - 1];
    if (spelt === undefined || spelt.length < 2 || last === undefined) continue;
    numbers.push({ value: spelt.value, percent: false, start: token.start, end: last.end });
    i += spelt.length - 1;
  }
  return numbers;
}

/** The words from one on with nothing but a space or a hyphen between them. */
function run(text: string, tokens: readonly SearchToken[], from: number): string[] {
  const words: string[] = [];
  let end: number | undefined;
  for (const token of tokens.slice(from, from + 16)) {
    if (token.kind !== 'word' || (end !== undefined && !/^[\s-]$/.test(text.slice(end, token.start)))) break;
    words.push(token.term);
    end = token.end;
  }
  return words;
}

function testBefore(before: string): { test: NumberTest; length: number } | undefined {
  for (const [pattern, test] of TESTS) {
    const match = pattern.exec(before);
    if (match !== null) return { test, length: match[0].length };
  }
  return undefined;
}

/** "and" joins two ends only behind "between": "7 and 40" are two numbers. */
function isRange(test: NumberTest | undefined, between: string): boolean {
  if (!RANGE.test(between)) return false;
  return test === 'between' || (test === undefined && !/and/i.test(between));
}
