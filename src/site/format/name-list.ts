import { isolate } from './isolate.ts';

/**
 * Names as a sentence lists them.
 *
 * @example
 * nameList(['A', 'B', 'C']) // 'A, B and C'
 */
export function nameList(all: readonly string[]): string {
  const names = all.map(isolate);
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
