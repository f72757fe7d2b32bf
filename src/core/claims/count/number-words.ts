/** Number words below a hundred; those that end in -ty take a unit behind them ("forty-two"). */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i] as const),
  ['nought', 0],
  ['naught', 0],
]);

/** Words that multiply what stands before them. Lakh and crore are Indian English, milliard is old British. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['milliard', 1e9],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
]);

/** Abbreviated scales, behind digits only. "m" and "b" stand for lengths and the like too: see `readNumber`. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
]);

/** Groups that count like a scale ("two dozen"), but bear no further number behind them. */
export const GROUPS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['doz', 12],
  ['dozs', 12],
  ['score', 20],
]);

/** Plurals that give a scale and no figure: at least one of it. */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** "several hundred", "a few thousand": at least the scale itself. */
export const INDEFINITE: ReadonlySet<string> = new Set(['several', 'few', 'many', 'couple']);

const ORDINALS =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth';

/** What a fraction is named by, in the singular. "second" is left out: two seconds are a time. */
const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.split(' ').map((word, i) => [word, i + 3] as const),
  ['half', 2],
  ['quarter', 4],
  ['twentieth', 20],
  ['thirtieth', 30],
  ['fiftieth', 50],
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** Fractions of one character. */
export const VULGAR: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/**
 * The denominator that a word names, in singular or plural.
 *
 * @example
 * denominatorOf('third') // 3
 * denominatorOf('quarters') // 4
 */
export function denominatorOf(word: string): number | undefined {
  if (word === 'halves') return 2;
  return DENOMINATORS.get(word) ?? (word.endsWith('s') ? DENOMINATORS.get(word.slice(0, -1)) : undefined);
}
