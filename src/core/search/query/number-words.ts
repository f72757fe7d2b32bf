const UNITS: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen ' +
    'fifteen sixteen seventeen eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 20 + 10 * i]),
);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/**
 * Reads the number that a run of folded words begins with, in the grammar of English
 * numerals.
 *
 * @returns its value and how many words it takes; undefined where the first word is no numeral
 *
 * @example
 * readNumberWords(['three', 'hundred', 'and', 'forty', 'one', 'boats']) // { value: 341, length: 5 }
 */
export function readNumberWords(words: readonly string[]): { value: number; length: number } | undefined {
  let total = 0;
  let group: number | undefined;
  let length = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const unit = UNITS.get(word);
    const tens = TENS.get(word);
    const scale = SCALES.get(word);
    if (unit !== undefined && takesUnit(group, unit)) group = (group ?? 0) + unit;
    else if (tens !== undefined && (group === undefined || group % 100 === 0)) group = (group ?? 0) + tens;
    else if (word === 'hundred' && group !== undefined && group > 0 && group < 100) group *= 100;
    else if (scale !== undefined && group !== undefined && (total === 0 || total % (scale * 1000) === 0)) {
      total += group * scale;
      group = undefined;
    } else if (word === 'and' && length > 0) continue;
    else break;
    length = i + 1;
  }
  return length === 0 ? undefined : { value: total + (group ?? 0), length };
}

/** "five" goes on with "twenty" and "hundred"; "fifteen" with "hundred" alone. */
function takesUnit(group: number | undefined, unit: number): boolean {
  if (group === undefined) return true;
  return group > 0 && (group % 100 === 0 || (group % 10 === 0 && unit < 10 && unit > 0 && group % 100 >= 20));
}
