import type { Fate, Outcome } from '../core/permalinks/identify-article.ts';

const FATES = {
  minted: 'be new',
  moved: 'move',
  respanned: 'get other edges',
  reworded: 'be reworded',
  changed: 'lead to a changed value',
  revived: 'be back',
  withdrawn: 'be withdrawn',
} as const satisfies Record<Exclude<Fate, 'same'>, string>;

/**
 * What would become of a story's links, in numbers.
 *
 * @example
 * sumUp(outcomes) // '2 links would move, 1 would be withdrawn'
 */
export function sumUp(outcomes: readonly Outcome[]): string {
  const parts = Object.entries(FATES).flatMap(([fate, words]) => {
    const count = outcomes.filter((outcome) => outcome.fate === fate).length;
    return count === 0 ? [] : [{ count, words }];
  });
  if (parts.length === 0) return 'no link would move';
  return parts
    .map(({ count, words }, i) => `${count}${i > 0 ? '' : count === 1 ? ' link' : ' links'} would ${words}`)
    .join(', ');
}

/**
 * A line for each id that does not simply stay or begin.
 *
 * @example
 * describeChanges(outcomes) // ['changed    3n7sx4g0  12 people → 14 people']
 */
export function describeChanges(outcomes: readonly Outcome[]): string[] {
  return outcomes
    .filter(({ fate }) => fate !== 'same' && fate !== 'minted')
    .map(({ fate, locked, was }) => {
      const words = was === undefined || was.exact === locked.exact ? locked.exact : `${was.exact} → ${locked.exact}`;
      return `${fate.padEnd(9)}  ${locked.id}  ${locked.article}: ${words}`;
    });
}
