import { isSuperseded } from '../counts/is-superseded.ts';
import { sameStatement } from '../sources/statement.ts';
import { agreed } from './agreed.ts';
import { isKind, type Placed } from './placed.ts';
import type { Nuance, Verdict } from './row.ts';
import { sameValue } from './same-value.ts';

/**
 * Whether the articles that answer give the same: they agree where each has an answer that is the
 * same as that of every other. A figure that its article corrects is none, where it gives another; nor is
 * a figure that not one source gives, where the articles lead with others.
 *
 * @returns the verdict, and `and-more` where some give answers that others do not
 *
 * @example
 * verdictOf(placed('40 boats sank.', '41 boats sank.').filter(isKind('count'))) // { verdict: 'differ' }
 */
export function verdictOf(group: readonly Placed[]): { verdict: Verdict; nuance?: Nuance } {
  const byArticle = Map.groupBy(group, ({ order }) => order);
  if (byArticle.size < 2) return { verdict: 'single' };
  const answers = [...byArticle.values()].map(standing);
  const common = agreed(answers, sameAnswer);
  if (common === undefined) return { verdict: 'differ' };
  const more = group.some((placed) => !common.some((answer) => sameAnswer(answer, placed)));
  if (!more) return { verdict: 'agree' };
  return isDisputed(answers, common) ? { verdict: 'differ' } : { verdict: 'agree', nuance: 'and-more' };
}

/** Whether articles that lead with unlike figures share one only as others' words: a toll that one gives and two report. */
function isDisputed(answers: readonly (readonly Placed[])[], common: readonly Placed[]): boolean {
  const leading = answers.map((own) => own.filter(isKind('count')).slice(0, 1));
  if (leading.some((own) => own.length === 0) || agreed(leading, sameAnswer) !== undefined) return false;
  return new Set(common.filter(isKind('count')).map(({ claim }) => claim.attribution)).size > 1;
}

/** What an article answers in the end: not what it corrects. */
function standing(own: readonly Placed[]): readonly Placed[] {
  const left = own.filter((placed) => !isSuperseded(placed));
  return left.length > 0 ? left : own;
}

const isSource = isKind('source');

/**
 * Whether two claims give one answer: sources by what they are credited with, other claims by their values.
 *
 * @example
 * const [a, b] = placed('40 boats sank.', 'Forty boats sank.').filter(isKind('count'));
 * sameAnswer(a, b) // true
 */
export function sameAnswer(a: Placed, b: Placed): boolean {
  return isSource(a) && isSource(b) ? sameStatement(a, b) : sameValue(a, b);
}
