import { readHeadlines } from '../../core/claims/framing/headlines.ts';
import { isDeed } from '../../core/claims/framing/labels/deeds.ts';
import { actOfNoun, actOfVerb, sortOfNoun } from '../../core/claims/framing/labels/nouns.ts';
import { targetOf } from '../../core/claims/framing/targets/target-of.ts';
import type { Sentence } from '../../core/text/document.ts';
import { locate } from '../../core/text/locate.ts';
import { contains, overlaps, type Span, wordsOf } from '../../core/text/span.ts';
import type { Token } from '../../core/text/tokens.ts';
import { type PlaceView, placeView } from '../claim/claim-view.ts';
import { type Excerpt, excerpt, type Reach } from '../claim/excerpt.ts';
import type { Article, Story } from '../story/stories.ts';
import { urls } from '../urls.ts';
import { stemOf } from './stem-of.ts';
import type { Framing } from './word-use.ts';

/** One loaded word in all its forms, said of different people or things. */
export interface Family {
  readonly key: string;
  /** Its forms as printed, small letters, in order of the alphabet. */
  readonly forms: readonly string[];
  /** A cell an article, in order of articles; empty where it does not use the word. */
  readonly cells: readonly { readonly outlet: string; readonly uses: readonly FamilyUse[] }[];
}

export interface FamilyUse {
  readonly excerpt: Excerpt;
  readonly href: string;
  readonly place: PlaceView;
  /** Whose word it is; the article's own where absent. */
  readonly speaker?: string | undefined;
  /** Whether it stands right behind a quotation mark. */
  readonly marked: boolean;
  /** Whom or what it is said of, as printed; absent where the sentence does not tell. */
  readonly target?: string | undefined;
}

/** So many characters stand on each side of the word. */
const REACH: Reach = { before: 48, after: 40 };
const MOST = 4;

/** A word that stands more often is the story's common coin. */
const COMMON = 12;

interface Use {
  readonly article: Article;
  readonly sentence: Sentence;
  readonly word: Token;
  readonly claim: Framing | undefined;
  readonly target: Span | undefined;
  /** Who that is. */
  readonly targetKey: string | undefined;
}

/**
 * Finds loaded words that one article says of one party and another of a different one: words that judge, and acts
 * done to people ("kidnapped"). Every use of a word counts, those that no claim was found in too, so that an outlet
 * is never said not to use a word that it prints.
 */
export function familiesOf(story: Story): Family[] {
  const found = new Map<string, Use[]>();
  const named = namesIn(story);
  for (const article of story.articles)
    for (const use of usesIn(article, named)) {
      const stem = stemOf(printed(use));
      found.set(stem, [...(found.get(stem) ?? []), use]);
    }
  return [...found]
    .filter(([, uses]) => uses.length <= COMMON && uses.some(isLoaded))
    .map(([key, uses]) => ({
      key,
      uses,
      parties: partiesOf(uses),
      targets: new Set(uses.map(({ targetKey }) => targetKey)).size,
    }))
    .filter(({ parties }) => parties > 1)
    .sort((a, b) => b.targets - a.targets || b.parties - a.parties || (a.key < b.key ? -1 : 1))
    .slice(0, MOST)
    .map(({ key, uses }) => ({
      key,
      forms: [...new Set(uses.map((use) => printed(use).toLowerCase()))].sort(),
      cells: story.articles.map((article) => ({
        outlet: article.outlet.name,
        uses: uses.filter((use) => use.article === article).map((use) => useOf(story.key, use)),
      })),
    }));
}

/** Every longer word of an article that stands in a choice of words or has the form of one. */
function usesIn(article: Article, named: ReadonlyMap<string, string>): Use[] {
  const document = readHeadlines(article.document);
  const framing = article.claims.filter((claim): claim is Framing => claim.kind === 'framing');
  return document.paragraphs
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) =>
      sentence.tokens
        .filter(({ text }) => /^\p{L}{5,}/u.test(text))
        .map((word): Use => {
          const target = targetOf(sentence, word);
          const claim = closest(framing, word);
          return {
            article,
            sentence,
            word,
            claim,
            target,
            targetKey: target && keyOf(article, sentence, framing, target, named),
          };
        }),
    );
}

function closest<S extends Span>(spans: readonly S[], word: Span): S | undefined {
  return spans.filter((span) => contains(span, word)).sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

/** What the story’s names are about, by their last words. */
function namesIn(story: Story): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const { claims, document } of story.articles)
    for (const claim of claims)
      if (claim.kind === 'framing' && claim.category === 'label' && claim.about !== null)
        named.set(lastWord(wordsOf(document.text, claim)), claim.about);
  return named;
}

/** Who a target is: people or bodies that the story names; a pronoun that its sentence leaves open names none. */
function keyOf(
  { document }: Article,
  { tokens }: Sentence,
  framing: readonly Framing[],
  target: Span,
  named: ReadonlyMap<string, string>,
): string | undefined {
  const head = tokens.find(({ end }) => end === target.end);
  const words = wordsOf(document.text, target);
  // A body is somebody in particular by its name: "the Oslo board", not "a board".
  if (head === undefined || !(PEOPLE.has(sortOfNoun(head.lemma)) || /(?<=\s)\p{Lu}/u.test(words))) return undefined;
  const name = framing.findLast((claim) => claim.category === 'label' && overlaps(claim, target));
  return name?.about ?? named.get(lastWord(words)) ?? lastWord(words);
}

const PEOPLE: ReadonlySet<string> = new Set(['group', 'kin', 'role']);

function lastWord(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1).toLowerCase();
}

/** The word alone, with nothing beside it, is what judges, or names an act done to people. */
function isLoaded({ word, claim, article }: Use): boolean {
  if (claim === undefined || /\s/.test(wordsOf(article.document.text, claim))) return false;
  if (claim.tone !== 'neutral') return true;
  return claim.category === 'label' && isDeed(actOfNoun(word.lemma) ?? actOfVerb(word.lemma) ?? '');
}

/** How many articles say the word of somebody of whom no other does. */
function partiesOf(uses: readonly Use[]): number {
  const keys = new Map<Article, Set<string>>();
  for (const { article, target, targetKey } of uses) {
    if (target !== undefined && targetKey !== undefined) {
      // People without a name are the same where the same noun is printed for them.
      const noun = lastWord(wordsOf(article.document.text, target));
      keys.set(article, (keys.get(article) ?? new Set()).add(targetKey).add(noun));
    }
  }
  const sets = [...keys.values()];
  return sets.filter((own) => sets.every((other) => other === own || [...own].every((key) => !other.has(key)))).length;
}

function printed({ article, word }: Use): string {
  return wordsOf(article.document.text, word);
}

function useOf(story: string, { article, sentence, word, claim, target }: Use): FamilyUse {
  const place = placeView(story, article, locate(article, word.start));
  return {
    excerpt: excerpt(article.document.text, sentence, word, REACH),
    href: claim === undefined ? place.href : urls.passage(story, article.key, claim.id),
    place,
    speaker: claim?.attribution ?? speakerOf(article, word),
    marked: /["“‘]/.test(article.document.text.slice(word.start - 1, word.start)),
    target: target && wordsOf(article.document.text, target),
  };
}

/** The source in whose words a word stands that no claim was found in. */
function speakerOf({ claims }: Article, word: Span): string | undefined {
  return claims.find((claim) => claim.kind === 'source' && claim.content.some((part) => contains(part, word)))
    ?.attribution;
}
