import { sourceInWords } from '../../core/comparison/questions/source-in-words.ts';
import { nameList } from './name-list.ts';

/**
 * The names of a claim's sources as a sentence has them.
 *
 * @example
 * namesInWords('harbour office; Ana Ruiz') // 'the harbour office and Ana Ruiz'
 * namesInWords('CBS; The Harbour Times') // 'CBS and The Harbour Times'
 */
export function namesInWords(names: string): string {
  return nameList(names.split('; ').map((name) => (/^The \p{Lu}/u.test(name) ? name : sourceInWords(name, []).words)));
}
