import { askCount } from '../questions/ask-count.ts';
import type { PlacedCount } from './count-item.ts';
import { sameCount } from './same-count.ts';

/** With how many groups of its question each is compared: keeps the work in step with the groups. */
const NEIGHBOURS = 24;

/**
 * Joins groups of counts that give one figure to one question, where no article is in both.
 *
 * @example
 * // "The police made 12 arrests." and "Twelve people were arrested.": both ask how many people were arrested
 */
export function joinAlikeAsked(groups: readonly PlacedCount[][]): PlacedCount[][] {
  const byQuestion = new Map<string, PlacedCount[][]>();
  const joined: PlacedCount[][] = [];
  for (const group of groups) {
    const question = askCount(group);
    const known = byQuestion.get(question) ?? [];
    const alike = known.find((other) => mayJoin(other, group));
    if (alike !== undefined) alike.push(...group);
    else {
      byQuestion.set(question, [...known.slice(1 - NEIGHBOURS), group]);
      joined.push(group);
    }
  }
  return joined;
}

function mayJoin(a: readonly PlacedCount[], b: readonly PlacedCount[]): boolean {
  return a.every((x) => b.every((y) => x.order !== y.order && sameCount(x.claim, y.claim)));
}
