import type { Clause } from './clause.ts';

/** Verbs that tell what was said, not what happened. */
export const SAYING: ReadonlySet<string> = new Set(
  'say tell announce report state declare add confirm claim believe think reckon estimate note'.split(' '),
);

/**
 * Puts a clause into the order of a question, to stand behind "When" or "How much".
 *
 * @example
 * inQuestionOrder(clause) // 'was the line closed', 'did Ms Ruiz open the line', 'do drivers earn', 'will talks resume', 'has the line been closed'
 */
export function inQuestionOrder({ subject, plural, verb, participle, object, voice, tense }: Clause): string {
  const rest = object === '' ? '' : ` ${object}`;
  const modal = tense === 'future' ? 'will' : tense === 'would' ? 'would' : undefined;
  if (voice === 'passive' && tense === 'perfect')
    return `${plural ? 'have' : 'has'} ${subject} been ${participle}${rest}`;
  if (voice === 'passive')
    return modal === undefined
      ? `${plural ? 'were' : 'was'} ${subject} ${participle}${rest}`
      : `${modal} ${subject} be ${participle}${rest}`;
  if (modal === undefined && tense === 'perfect') return `${plural ? 'have' : 'has'} ${subject} ${participle}${rest}`;
  return `${modal ?? (tense === 'past' ? 'did' : plural ? 'do' : 'does')} ${subject} ${verb}${rest}`;
}
