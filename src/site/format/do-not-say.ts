import { nameList } from './name-list.ts';

/**
 * The sentence on outlets that are silent.
 *
 * @example
 * doNotSay(['A']) // 'A does not say.'
 * doNotSay(['A', 'B']) // 'A and B do not say.'
 */
export function doNotSay(outlets: readonly string[]): string {
  return `${nameList(outlets)} ${outlets.length === 1 ? 'does' : 'do'} not say.`;
}
