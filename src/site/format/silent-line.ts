import { nameList } from './name-list.ts';

/**
 * Many outlets that are silent, in one line.
 *
 * @param says what is said of one alone
 *
 * @example
 * silentLine(['A', 'B'], 'does not say') // 'A and B do not say.'
 * silentLine(['A', 'B'], 'none') // 'A and B: none.'
 */
export function silentLine(outlets: readonly string[], says: string): string {
  const ofSeveral = says.replace(/^does\b/, 'do').replace(/^has\b/, 'have');
  if (ofSeveral === says) return `${nameList(outlets)}: ${says}.`;
  return `${nameList(outlets)} ${outlets.length === 1 ? says : ofSeveral}.`;
}
