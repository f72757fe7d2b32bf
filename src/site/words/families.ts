import { wordsOf } from '../../core/text/span.ts';
import { type ClaimView, claimView } from '../claim-view.ts';
import type { Reach } from '../excerpt.ts';
import type { Article, Story } from '../stories.ts';
import type { Framing } from './word-use.ts';

/** One word in all its forms, said of different things. */
export interface Family {
  /** What its forms have in common: "kidnap". */
  readonly stem: string;
  readonly uses: readonly FamilyUse[];
  /** Outlets that do not use it. */
  readonly silent: readonly string[];
}

export interface FamilyUse {
  readonly outlet: string;
  readonly view: ClaimView;
  readonly target: string;
  readonly speaker?: string | undefined;
}

/** So many characters stand on each side of the word. */
const REACH: Reach = { before: 44, after: 44 };
const MOST = 4;

/** English endings that do not change what a word is about. */
const ENDINGS = /(?:ations?|ments?|ingly|edly|ers?|ors?|ings?|ed|es|ly|s)$/;

/**
 * Finds loaded words that the articles say of different things.
 *
 * Plain names are left out: that two people are called "minister" says nothing.
 */
export function familiesOf(story: Story): Family[] {
  const families = new Map<string, { article: Article; claim: Framing }[]>();
  for (const article of story.articles) {
    for (const claim of article.claims) {
      if (claim.kind !== 'framing' || claim.tone === 'neutral' || claim.about === null) continue;
      for (const stem of new Set(stemsOf(wordsOf(article.document.text, claim))))
        families.set(stem, [...(families.get(stem) ?? []), { article, claim }]);
    }
  }
  return [...families]
    .map(([stem, uses]) => ({ stem, uses, targets: new Set(uses.map(({ claim }) => claim.about)).size }))
    .filter(({ uses, targets }) => targets > 1 && new Set(uses.map(({ article }) => article.key)).size > 1)
    .sort((a, b) => b.targets - a.targets || b.uses.length - a.uses.length || (a.stem < b.stem ? -1 : 1))
    .slice(0, MOST)
    .map(({ stem, uses }) => ({
      stem,
      uses: uses.map(({ article, claim }) => ({
        outlet: article.outlet.name,
        view: claimView(story.key, article, claim, { reach: REACH }),
        target: claim.about ?? '',
        speaker: claim.voice === 'source' ? claim.attribution : undefined,
      })),
      silent: story.articles
        .filter(({ key }) => uses.every(({ article }) => article.key !== key))
        .map(({ outlet }) => outlet.name),
    }));
}

function stemsOf(words: string): string[] {
  return (words.toLowerCase().match(/\p{L}{5,}/gu) ?? []).map((word) => {
    const stem = word.replace(ENDINGS, '').replace(/([bdgmnprt])\1$/, '$1');
    return stem.length < 4 ? word : stem;
  });
}
