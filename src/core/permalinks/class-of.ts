import type { ClaimAnchor } from './lock.ts';

/**
 * What can take each other's place. A name for something never takes that of words that judge it.
 *
 * @example
 * classOf({ kind: 'framing', value: 'label' }) // 'label'
 * classOf({ kind: 'count', value: '12' }) // 'count'
 */
export function classOf({ kind, value }: ClaimAnchor): string {
  return kind === 'framing' && value === 'label' ? value : kind;
}
