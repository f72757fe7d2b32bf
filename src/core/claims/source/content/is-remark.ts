import type { Item } from '../grammar/unit.ts';

/** Nouns that sum up what stands before them (shell nouns): words said, thoughts, plans and moves. */
const SUMS_UP = new Set(
  (
    'accusation admission allegation allusion answer apology argument assertion assessment assurance charge claim comment comparison complaint ' +
    'concession contention criticism denial description expression indictment insult jab jibe joke line message phrase play pledge prediction ' +
    'promise rebuke reference remark reply response retort statement suggestion swipe term testimony threat vow warning words wording ' +
    'decision demand figure gesture goal idea move nod notion number offer point policy position proposal proposition prospect question refrain ' +
    'rejection request reversal setback shift sign stance step tactic theme total view'
  ).split(' '),
);

/**
 * Whether the article's own remark on the words reported begins at a mark: ", a claim that nobody believed", "— a
 * reference to the strike", also behind a comma inside quotation marks ("“a wreck,” words that she took back").
 *
 * Not: ", his statement that it was over", an item of a list, nor ", a plan".
 */
export function isRemark(items: readonly Item[], mark: number): boolean {
  const marked = /^(?:,|—|–|--)$/.test(items[mark]?.lower ?? '');
  if (!marked && items[mark - 1]?.comma !== true) return false;
  let at = marked ? mark + 1 : mark;
  const article = /^an?$/.test(items[at]?.lower ?? '');
  if (article) at++;
  while (items[at]?.pos === 'ADJ' || items[at]?.pos === 'ADV') at++;
  if (items[at]?.pos === 'NOUN' && items[at + 1]?.pos === 'NOUN') at++;
  return SUMS_UP.has(items[at]?.lower ?? '') && (article || /^(?:that|which)$/.test(items[at + 1]?.lower ?? ''));
}
