import { capital } from '../format/capital.ts';

/**
 * A question as its key tells it: names have the capitals that they have in the passages that answered it.
 *
 * @example
 * questionOf('what-is-lake-ione-called', ['Lake Ione', 'the lake']) // 'What is lake Ione called?'
 */
export function questionOf(key: string, passages: readonly string[]): string {
  const printed = new Set(passages.flatMap((words) => words.match(/\p{L}[\p{L}\p{N}]*/gu) ?? []));
  const words = key.split('-').map((word, nth) => {
    const name = capital(word);
    return nth === 0 || (printed.has(name) && !printed.has(word)) ? name : word;
  });
  return `${words.join(' ')}?`;
}
