import { FORMS } from '../concepts.ts';
import { dateShape, type PlacedDate } from '../date-rows.ts';
import { sharedConcepts } from './shared-words.ts';

/**
 * Words the question that dates answer.
 *
 * @example
 * askDate(group) // 'When was the crash?', 'Since when were they held?'
 */
export function askDate(group: readonly PlacedDate[]): string {
  const [done] = sharedConcepts(group, 'done');
  const [event] = sharedConcepts(group, 'event');
  const shape = dateShape(group[0]?.claim.edtf ?? '');
  if (shape === 'when') return event === undefined ? 'When did it happen?' : `When was ${FORMS[event]?.event}?`;
  const word = shape === 'since' ? 'Since' : 'Until';
  if (done !== undefined && FORMS[done]?.done?.startsWith('were'))
    return `${word} when ${FORMS[done]?.done?.replace('were', 'were they')}?`;
  return event === undefined ? `${word} when?` : `${word} when is ${FORMS[event]?.event} counted?`;
}
