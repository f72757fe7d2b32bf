import type { FramingClaim } from '../../core/claims/claim.ts';
import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { locate } from '../../core/text/locate.ts';
import type { Span } from '../../core/text/span.ts';
import { type PlaceView, placeView, sentenceOf } from '../claim-view.ts';
import { type Excerpt, excerpt, type Reach } from '../excerpt.ts';
import type { Article, Story } from '../stories.ts';
import { urls } from '../urls.ts';
import { stemOf } from './stem-of.ts';

/** One word in all its forms, said of different things. */
export interface Family {
  readonly key: string;
  /** Its forms as printed, small letters, in order of the alphabet. */
  readonly forms: readonly string[];
  /** Every place that has it, in order of articles and text. */
  readonly uses: readonly FamilyUse[];
  /** Outlets that do not use it. */
  readonly silent: readonly string[];
}

export interface FamilyUse {
  readonly outlet: string;
  readonly excerpt: Excerpt;
  readonly href: string;
  readonly place: PlaceView;
  /** What it is said of, where that was found. */
  readonly target?: string | undefined;
  readonly speaker?: string | undefined;
}

type Framing = IdentifiedClaim & FramingClaim;

/** So many characters stand on each side of the word. */
const REACH: Reach = { before: 32, after: 40 };
const MOST = 4;

/**
 * Finds loaded words that the articles say of different things.
 *
 * Plain names are left out: that two people are called "minister" says nothing. Every
 * use of a word counts, those that no claim was found in too.
 */
export function familiesOf(story: Story): Family[] {
  const found = new Map<
    string,
    { readonly article: Article; readonly word: Span; readonly claim: Framing | undefined }[]
  >();
  for (const article of story.articles) {
    const loaded = article.claims.filter(isLoaded);
    for (const match of article.document.text.matchAll(/\p{L}{5,}/gu)) {
      const word = { start: match.index, end: match.index + match[0].length };
      const claim = loaded
        .filter(({ start, end }) => start <= word.start && word.end <= end)
        .sort((a, b) => a.end - a.start - (b.end - b.start))[0];
      const stem = stemOf(match[0]);
      found.set(stem, [...(found.get(stem) ?? []), { article, word, claim }]);
    }
  }
  return [...found]
    .map(([key, uses]) => ({ key, uses, told: uses.filter(({ claim }) => claim !== undefined) }))
    .filter(({ told }) => distinct(told.map(({ claim }) => claim?.about)) > 1)
    .filter(({ told }) => distinct(told.map(({ article }) => article.key)) > 1)
    .sort((a, b) => b.told.length / b.uses.length - a.told.length / a.uses.length || b.told.length - a.told.length)
    .slice(0, MOST)
    .map(({ key, uses }) => ({
      key,
      forms: [...new Set(uses.map(({ article, word }) => printed(article, word).toLowerCase()))].sort(),
      uses: uses.map(({ article, word, claim }) => useOf(story.key, article, word, claim)),
      silent: story.articles
        .filter((article) => uses.every((use) => use.article !== article))
        .map(({ outlet }) => outlet.name),
    }));
}

function isLoaded(claim: IdentifiedClaim): claim is Framing {
  return claim.kind === 'framing' && claim.tone !== 'neutral' && claim.about !== null;
}

function distinct(values: readonly unknown[]): number {
  return new Set(values).size;
}

function printed({ document }: Article, { start, end }: Span): string {
  return document.text.slice(start, end);
}

function useOf(story: string, article: Article, word: Span, claim: Framing | undefined): FamilyUse {
  const place = placeView(story, article, locate(article, word.start));
  return {
    outlet: article.outlet.name,
    excerpt: excerpt(article.document.text, sentenceOf(article, word), word, REACH),
    href: claim === undefined ? place.href : urls.passage(story, article.key, claim.id),
    place,
    target: claim?.about ?? undefined,
    speaker: claim?.voice === 'source' ? claim.attribution : undefined,
  };
}
