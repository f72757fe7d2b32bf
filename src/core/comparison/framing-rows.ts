import type { IdentifiedClaim } from '../claims/identify.ts';
import type { Placed } from './placed.ts';
import { nameWords } from './same-source.ts';

export type PlacedFraming = Placed<Extract<IdentifiedClaim, { kind: 'framing' }>>;

/** Groups the labels of one referent, and the judgements on it. */
export function groupFraming(placed: readonly PlacedFraming[]): PlacedFraming[][] {
  const groups = new Map<string, PlacedFraming[]>();
  for (const item of placed) {
    if (item.claim.about === null) continue;
    const key = `${item.claim.category === 'label' ? 'label' : 'judged'} ${nameWords(item.claim.about).join(' ')}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups.values()];
}
