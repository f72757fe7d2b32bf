import type { Placed } from '../rows/placed.ts';
import { type Concept, FORMS } from '../words/concepts.ts';
import { foldName } from '../words/fold-name.ts';
import { surroundings } from '../words/surroundings.ts';

/**
 * What the surroundings of most of a group tell of, the nearest and most shared first.
 *
 * @param form only what can be named so in a question
 *
 * @example
 * sharedConcepts(placed('40 miners died.', '41 miners died.').filter(isKind('count'))) // ['die']
 */
export function sharedConcepts(group: readonly Placed[], form?: 'done' | 'event'): Concept[] {
  return ranked(group, 'c:')
    .map((feature) => feature as Concept)
    .filter((concept) => form === undefined || FORMS[concept]?.[form] !== undefined);
}

/**
 * Names, as printed, that stand near the claims of two articles or more, or of the only one.
 *
 * @example
 * sharedNames(placed('40 miners died in Orsk.', '41 died in Orsk.').filter(isKind('count'))) // ['Orsk']
 */
export function sharedNames(group: readonly Placed[]): string[] {
  const printed = new Map<string, string>();
  for (const { sentence } of group)
    for (const token of sentence.tokens)
      if (token.pos === 'PROPN' && !printed.has(foldName(token.text))) printed.set(foldName(token.text), token.text);
  return ranked(group, 'n:').flatMap((name) => printed.get(name) ?? []);
}

function ranked(group: readonly Placed[], prefix: string): string[] {
  const sums = new Map<string, number>();
  const articles = new Map<string, Set<number>>();
  for (const placed of group)
    for (const [feature, weight] of surroundings(placed)) {
      if (!feature.startsWith(prefix) || weight < 0.35) continue;
      const name = feature.slice(prefix.length);
      sums.set(name, (sums.get(name) ?? 0) + weight);
      articles.set(name, (articles.get(name) ?? new Set()).add(placed.order));
    }
  const needed = new Set(group.map(({ order }) => order)).size > 1 ? 2 : 1;
  return [...sums]
    .filter(([name]) => (articles.get(name)?.size ?? 0) >= needed)
    .sort((a, b) => b[1] - a[1])
    .map(([name]) => name);
}
