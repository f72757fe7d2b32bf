import type { PlacedFraming } from '../framing-rows.ts';
import { commonest } from './commonest.ts';

/**
 * Words the question that choices of words answer.
 *
 * @example
 * askFraming(group) // 'What is the plant called?', 'How are the strikers judged?'
 */
export function askFraming(group: readonly PlacedFraming[]): string {
  const about = commonest(group.flatMap(({ claim }) => claim.about ?? [])) ?? '';
  const be = /[^s]s$|people|men$|children$/.test(about) && !/^\p{Lu}/u.test(about) ? 'are' : 'is';
  return group.some(({ claim }) => claim.category === 'label')
    ? `What ${be} ${about} called?`
    : `How ${be} ${about} judged?`;
}
