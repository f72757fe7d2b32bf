import { nameList } from './name-list.ts';
import { numberWord } from './number-word.ts';

/** More outlets than these are counted: those who speak stand beside the line. */
const NAMED = 4;

/**
 * Many outlets that are silent, in one line.
 *
 * @param says what is said of one alone
 *
 * @example
 * silentLine(['A', 'B'], 'does not say') // 'A and B do not say.'
 * silentLine(['A', 'B'], 'none') // 'A and B: none.'
 * silentLine(['A', 'B', 'C', 'D', 'E'], 'does not say') // 'The five others do not say.'
 */
export function silentLine(outlets: readonly string[], says: string): string {
  const who = outlets.length > NAMED ? `The ${numberWord(outlets.length)} others` : nameList(outlets);
  const ofSeveral = says.replace(/^does\b/, 'do').replace(/^has\b/, 'have');
  if (ofSeveral === says) return `${who}: ${says}.`;
  return `${who} ${outlets.length === 1 ? says : ofSeveral}.`;
}
