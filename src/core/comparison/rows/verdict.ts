import { byKey } from '../by-key.ts';
import { sameStatement } from '../sources/statement.ts';
import { isKind, type Placed } from './placed.ts';
import type { Nuance, Verdict } from './row.ts';
import { sameValue } from './same-value.ts';

/**
 * Whether the articles that answer give the same: they agree where they share an answer.
 *
 * @returns the verdict, and `and-more` where some give answers that others do not
 */
export function verdictOf(group: readonly Placed[]): { verdict: Verdict; nuance?: Nuance } {
  const byArticle = byKey(group, ({ order }) => order);
  if (byArticle.size < 2) return { verdict: 'single' };
  const [first = [], ...rest] = byArticle.values();
  const common = first.find((answer) => rest.every((others) => others.some((other) => sameAnswer(answer, other))));
  if (common === undefined) return { verdict: 'differ' };
  const more = group.some((placed) => !sameAnswer(common, placed));
  return more ? { verdict: 'agree', nuance: 'and-more' } : { verdict: 'agree' };
}

const isSource = isKind('source');

/** Whether two claims give one answer. */
export function sameAnswer(a: Placed, b: Placed): boolean {
  return isSource(a) && isSource(b) ? sameStatement(a, b) : sameValue(a, b);
}
