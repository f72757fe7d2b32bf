import { pushTo } from '../push-to.ts';
import { commonest } from '../questions/commonest.ts';
import type { Story } from '../story.ts';
import type { Placed } from './placed.ts';

/**
 * The one source that every answering article gives for a figure or a date: then it is one voice
 * printed several times.
 *
 * @returns the source's name; `undefined` where an article speaks in its own voice or cites another
 *
 * @example
 * citing(group, story) // 'Port Authority'
 */
export function citing(group: readonly Placed[], story: Story): string | undefined {
  const byArticle = new Map<number, Set<string>>();
  const names = new Map<string, string[]>();
  for (const { order, claim } of group) {
    const keys = byArticle.get(order) ?? new Set<string>();
    byArticle.set(order, keys);
    if (claim.kind === 'source' || claim.attribution === undefined) continue;
    for (const key of story.sourceKeysOf(claim.attribution)) {
      keys.add(key);
      pushTo(names, key, claim.attribution);
    }
  }
  if (byArticle.size < 2) return undefined;
  const [first = new Set<string>(), ...rest] = byArticle.values();
  const common = [...first].find((key) => rest.every((keys) => keys.has(key)));
  return common === undefined ? undefined : commonest(names.get(common) ?? []);
}
