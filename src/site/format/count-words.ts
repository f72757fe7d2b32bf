/**
 * How many words a text has, figures among them.
 *
 * @example
 * countWords('Only 7 of O’Neill’s men left.') // 6
 */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0;
}
