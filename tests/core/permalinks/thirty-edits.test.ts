// What must become of every id of the first story when a copy, the rules or the story are edited.
import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/core/claims/extract.ts';
import { type ClaimAnchor, EMPTY_LOCK } from '../../../src/core/permalinks/lock.ts';
import { reconcile } from '../../../src/core/permalinks/reconcile.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { parseArticle } from '../../../src/core/text/parse-article.ts';
import { wordsOf } from '../../../src/core/text/span.ts';
import { STORY, type State, UNTOUCHED } from './edited-story.ts';
import { CASES } from './thirty-edits.ts';

describe.each(CASES)('when $name', ({ from = UNTOUCHED, to, fates = [], minted = [] }) => {
  let lock = reconcile(EMPTY_LOCK, articlesIn(from)).lock;
  let last = reconcile(lock, articlesIn(from));
  for (const state of to) {
    lock = last.lock;
    last = reconcile(lock, articlesIn(state));
  }
  const { outcomes } = last;

  it('gives every id the fate stated', () => {
    const matched = new Set<RegExp>();
    for (const { fate, locked, was } of outcomes) {
      const words = inContext(was ?? locked);
      const [pattern, stated] =
        fate === 'minted'
          ? [minted.find((own) => own.test(words)), 'minted']
          : (fates.find(([own]) => own.test(words)) ?? [undefined, 'same']);
      if (fate === 'minted') expect(pattern, `minted: ${words}`).toBeDefined();
      expect(fate, words).toBe(stated);
      if (pattern !== undefined) matched.add(pattern);
    }
    expect(matched.size, 'every pattern meets an id').toBe(fates.length + minted.length);
  });

  it('loses no id and gives none twice', () => {
    const ids = [...last.lock.claims, ...last.lock.withdrawn].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of [...lock.claims, ...lock.withdrawn]) expect(ids).toContain(id);
  });

  it('points no id to other words without saying so', () => {
    const now = new Map(last.lock.claims.map((claim) => [claim.id, claim]));
    const silent = lock.claims.filter((old) => {
      const claim = now.get(old.id);
      return claim !== undefined && !sameWords(old, claim) && claim.was?.at(-1)?.exact !== old.exact;
    });
    expect(silent).toEqual([]);
  });

  it('changes nothing when it is done again', () => {
    const state = to.at(-1) ?? UNTOUCHED;
    expect(reconcile(last.lock, articlesIn(state)).lock).toEqual(last.lock);
  });
});

function articlesIn({ edit = (copies) => copies, rules = (claim) => [claim] }: State) {
  return edit(STORY).map(({ id, aliases, published, ...source }) => {
    const { document } = parseArticle(source);
    const claims = extract(document, { published })
      // Which nouns are labels depends on the whole article: an edit far away may make and unmake them.
      .filter((claim) => claim.kind !== 'framing' || claim.category !== 'label')
      .flatMap((claim) => rules(claim, wordsOf(document.text, claim)));
    return { id, aliases, document, claims };
  });
}

/** "telesur The 252 [Venezuelans] had been deported from the". */
function inContext({ article, prefix, exact, suffix }: ClaimAnchor): string {
  return `${article} ${prefix}[${exact}]${suffix}`;
}

function sameWords(a: ClaimAnchor, b: ClaimAnchor): boolean {
  return normalise(a.exact) === normalise(b.exact);
}
