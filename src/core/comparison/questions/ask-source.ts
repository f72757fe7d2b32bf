import type { PlacedSource } from '../source-rows.ts';
import { commonest } from './commonest.ts';

/**
 * Words the question that acts of attribution answer.
 *
 * @example
 * askSource(group) // 'What does Ana Ruiz say?'
 */
export function askSource(group: readonly PlacedSource[]): string {
  const name = commonest(group.map(({ claim }) => claim.name)) ?? '';
  return `What does ${name} say?`;
}
