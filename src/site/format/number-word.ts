const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const;

/**
 * A small number in words, where figures would run into others; larger ones keep theirs.
 *
 * @example
 * numberWord(3) // 'three'
 * numberWord(40) // '40'
 */
export function numberWord(number: number): string {
  return WORDS[number] ?? String(number);
}
