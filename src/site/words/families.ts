import type { FramingClaim } from '../../core/claims/claim.ts';
import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { locate } from '../../core/text/locate.ts';
import { contains, type Span } from '../../core/text/span.ts';
import { type PlaceView, placeView, sentenceOf } from '../claim-view.ts';
import { type Excerpt, excerpt, type Reach } from '../excerpt.ts';
import type { Article, Story } from '../stories.ts';
import { urls } from '../urls.ts';
import { stemOf } from './stem-of.ts';

/** One loaded word in all its forms, used by different voices. */
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
  /** Whose word it is; the article's own where absent. */
  readonly speaker?: string | undefined;
}

type Framing = IdentifiedClaim & FramingClaim;

/** So many characters stand on each side of the word. */
const REACH: Reach = { before: 32, after: 40 };
const MOST = 4;

/** A word that stands more often is the story's common coin. */
const COMMON = 12;

interface Use {
  readonly article: Article;
  readonly word: Span;
  readonly claim: Framing | undefined;
  /** The source in whose words it stands. */
  readonly speaker: string | undefined;
}

/**
 * Finds loaded words that different voices use: outlets in their own, and sources.
 *
 * Plain names are left out: that two people say "minister" says nothing. Every use of a
 * word counts, those that no claim was found in too, so that an outlet is never said not
 * to use a word that it prints.
 */
export function familiesOf(story: Story): Family[] {
  const found = new Map<string, Use[]>();
  for (const article of story.articles) {
    for (const use of usesIn(article)) {
      const stem = stemOf(printed(article, use.word));
      const held = found.get(stem);
      if (held === undefined) found.set(stem, [use]);
      else held.push(use);
    }
  }
  return [...found]
    .filter(([, uses]) => uses.length <= COMMON && uses.some(isLoaded))
    .filter(([, uses]) => new Set(uses.map(({ article }) => article.key)).size > 1)
    .map(([key, uses]) => ({ key, uses, voices: new Set(uses.map(voiceOf)).size }))
    .filter(({ voices }) => voices > 2)
    .sort((a, b) => b.voices - a.voices || a.uses.length - b.uses.length || (a.key < b.key ? -1 : 1))
    .slice(0, MOST)
    .map(({ key, uses }) => ({
      key,
      forms: [...new Set(uses.map(({ article, word }) => printed(article, word).toLowerCase()))].sort(),
      uses: uses.map((use) => useOf(story.key, use)),
      silent: story.articles
        .filter((article) => uses.every((use) => use.article !== article))
        .map(({ outlet }) => outlet.name),
    }));
}

/** Every longer word of an article, with the closest choice of words that it stands in. */
function usesIn(article: Article): Use[] {
  const framing = article.claims.filter((claim): claim is Framing => claim.kind === 'framing');
  const credited = article.claims.flatMap((claim) =>
    claim.kind === 'source' ? claim.content.map(({ start, end }) => ({ start, end, name: claim.name })) : [],
  );
  return [...article.document.text.matchAll(/\p{L}{5,}/gu)].map((match) => {
    const word = { start: match.index, end: match.index + match[0].length };
    const claim = closest(framing, word);
    return { article, word, claim, speaker: claim?.attribution ?? closest(credited, word)?.name };
  });
}

function closest<S extends Span>(spans: readonly S[], word: Span): S | undefined {
  return spans.filter((span) => contains(span, word)).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** The word itself is what judges: it is most of a choice of words that is not neutral. */
function isLoaded({ word, claim }: Use): boolean {
  if (claim === undefined || claim.tone === 'neutral') return false;
  return (word.end - word.start) * 2 > claim.end - claim.start;
}

function voiceOf({ article, speaker }: Use): string {
  return speaker ?? `own voice of ${article.key}`;
}

function printed({ document }: Article, { start, end }: Span): string {
  return document.text.slice(start, end);
}

function useOf(story: string, { article, word, claim, speaker }: Use): FamilyUse {
  const place = placeView(story, article, locate(article, word.start));
  return {
    outlet: article.outlet.name,
    excerpt: excerpt(article.document.text, sentenceOf(article, word), word, REACH),
    href: claim === undefined ? place.href : urls.passage(story, article.key, claim.id),
    place,
    speaker,
  };
}
