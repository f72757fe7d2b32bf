import type { IdentifiedClaim } from '../claims/identify.ts';
import type { Placed } from './placed.ts';
import { sourceKeys } from './same-source.ts';

export type PlacedSource = Placed<Extract<IdentifiedClaim, { kind: 'source' }>>;

/** Groups what each source says. */
export function groupSources(placed: readonly PlacedSource[]): PlacedSource[][] {
  const names = placed.map(({ claim }) => claim.name);
  const keyOf = sourceKeys(names.flatMap((name) => name.split('; ')));
  const groups = new Map<string, PlacedSource[]>();
  for (const source of placed)
    for (const name of source.claim.name.split('; ')) {
      const key = keyOf(name);
      groups.set(key, [...(groups.get(key) ?? []), source]);
    }
  return [...groups.values()];
}
