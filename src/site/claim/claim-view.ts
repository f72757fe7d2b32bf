import type { ClaimKind, SourceClaim } from '../../core/claims/claim.ts';
import type { IdentifiedClaim } from '../../core/claims/identify.ts';
import { type Locator, locate } from '../../core/text/locate.ts';
import { contains, type Span, wordsOf } from '../../core/text/span.ts';
import { edtfWords } from '../format/edtf-words.ts';
import { nameList } from '../format/name-list.ts';
import { unquoted } from '../format/unquoted.ts';
import { type AnswerView, answerOf } from '../row/answers.ts';
import type { Article } from '../story/stories.ts';
import { urls } from '../urls.ts';
import { type Excerpt, excerpt, type Reach, SHORT } from './excerpt.ts';
import { said } from './said.ts';

/** A claim as pages show it: answer, words, place, and what is needed to weigh it. */
export interface ClaimView {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly answer: AnswerView;
  readonly excerpt: Excerpt;
  /** The exact words, in the annotated article. */
  readonly href: string;
  readonly place: PlaceView;
  readonly facts: readonly Fact[];
  /** Whose words it stands in. */
  readonly attribution?: string | undefined;
}

/** Where a claim stands, as a link. */
export interface PlaceView {
  /** "¶ 5.1" or "headline". */
  readonly label: string;
  readonly href: string;
  /** "paragraph 5, sentence 1 of The Herald". */
  readonly spoken: string;
}

/** A line below the words: "Says who", "Counted", "Read as". */
export interface Fact {
  readonly term: string;
  readonly text: string;
  /** The text is the article's own words. */
  readonly quoted?: boolean;
}

/** What a page wants of a claim's view. */
export interface ClaimViewOptions {
  readonly reach?: Reach;
  /** Say what stretch of time a count covers. */
  readonly scoped?: boolean;
  /** Say so where a count names no source, as others that it stands beside do. */
  readonly unsourced?: boolean;
  /** The words quoted of a source's claim are those it is credited with; its answer is they, or who it is. */
  readonly source?: 'speech' | 'name' | undefined;
  /** A date's answer is its words, even where they give figures. */
  readonly datesInWords?: boolean;
}

/**
 * The view of a claim of an article of a story.
 *
 * @example
 * const [article] = storyOf('Ten boats sank.', 'Nine boats sank.').articles
 * claimView('story', article, article.claims[0]) // { answer: { form: 'figure', main: '10' }, … }
 */
export function claimView(
  story: string,
  article: Article,
  claim: IdentifiedClaim,
  { reach = SHORT, scoped = false, unsourced = false, source, datesInWords = false }: ClaimViewOptions = {},
): ClaimView {
  const { text } = article.document;
  const speech = source !== undefined && claim.kind === 'source' ? said(claim, text) : undefined;
  const shown = speech ?? claim;
  return {
    id: claim.id,
    kind: claim.kind,
    answer: answerIn(claim, text, speech, { source, datesInWords }),
    excerpt: excerpt(text, sentenceOf(article, shown), shown, reach),
    href: urls.passage(story, article.key, claim.id),
    place: placeView(story, article, locate(article, shown.start)),
    facts: factsOf(article, claim, scoped, scoped && unsourced),
    attribution: claim.attribution === undefined ? undefined : sourceName(claim.attribution),
  };
}

function answerIn(
  claim: IdentifiedClaim,
  text: string,
  speech: Span | undefined,
  { source, datesInWords }: ClaimViewOptions,
): AnswerView {
  if (claim.kind === 'source' && source === 'speech') return speechOf(claim, speech, text);
  const words = wordsOf(text, claim);
  return claim.kind === 'date' && datesInWords ? { form: 'words', main: words } : answerOf(claim, words);
}

/**
 * A place in an article as a link.
 *
 * @example
 * placeView('fire', herald, { label: '¶ 5.1', anchor: 'p5.1', spoken: 'paragraph 5, sentence 1' })
 * // { label: '¶ 5.1', href: '/fire/the-herald/#p5.1', spoken: 'paragraph 5, sentence 1 of The Herald' }
 */
export function placeView(story: string, article: Article, locator: Locator): PlaceView {
  return {
    label: locator.label,
    href: urls.article(story, article.key, locator.anchor),
    spoken: `${locator.spoken} of ${article.outlet.name}`,
  };
}

/**
 * The sentence that a claim begins in.
 *
 * @example
 * const [article] = storyOf('It rained. Ten boats sank.').articles
 * sentenceOf(article, { start: 11, end: 20 }) // { start: 11, end: 26, … }
 */
export function sentenceOf(article: Article, claim: Span): Span {
  const paragraph = article.document.paragraphs.find((part) => part.start <= claim.start && claim.start < part.end);
  return paragraph?.sentences.find((part) => part.start <= claim.start && claim.start < part.end) ?? paragraph ?? claim;
}

/** How much of a source's words stands in a line. */
const SAID = 80;

/** What a source says, without its quotation marks; cut where it is long. */
function speechOf(claim: SourceClaim, speech: Span | undefined, text: string): AnswerView {
  const [content = claim] = claim.content;
  const words = unquoted(wordsOf(text, speech ?? content));
  if (words.length <= SAID) return { form: 'speech', main: words };
  const cut = words.slice(0, words.lastIndexOf(' ', SAID)).replace(/[\s,;:—–-]+$/u, '');
  const isOpen = cut.lastIndexOf('“') > cut.lastIndexOf('”');
  return { form: 'speech', main: `${cut} …${isOpen ? '”' : ''}` };
}

function factsOf(article: Article, claim: IdentifiedClaim, scoped: boolean, unsourced: boolean): Fact[] {
  const facts: Fact[] = [];
  if (claim.attribution !== undefined) facts.push({ term: 'Says who', text: sourceName(claim.attribution) });
  else if (unsourced && claim.kind === 'count') facts.push({ term: 'Says who', text: standsIn(article, claim) });
  if (scoped && claim.kind === 'count') {
    const stretch = stretchOf(article, claim);
    if (stretch !== undefined) facts.push({ term: 'Counted', text: stretch, quoted: true });
  }
  if (claim.kind === 'date') {
    const reading = readingOf(article, claim.edtf, wordsOf(article.document.text, claim));
    if (reading !== undefined) facts.push({ term: 'Read as', text: reading });
  }
  if (claim.correction !== undefined) facts.push(correctedFact(claim.correction));
  return facts;
}

/**
 * Why the editor overruled what was found.
 *
 * @example
 * correctedFact('The onlookers.') // { term: 'Corrected', text: 'The onlookers.' }
 */
export function correctedFact(why: string): Fact {
  return { term: 'Corrected', text: why };
}

/** Who speaks where no source does. */
function standsIn(article: Article, claim: Span): string {
  const { anchor } = locate(article, claim.start);
  return anchor === 'h' ? 'the headline' : anchor === 's' ? 'the subheadline' : 'no source named';
}

/**
 * A source's name as it is shown, or those of several; extractors call one without a name "unnamed".
 *
 * @example
 * sourceName('Ana Ruiz; Harbour Office') // 'Ana Ruiz and Harbour Office'
 * sourceName('unnamed') // 'a source that is not named'
 */
export function sourceName(name: string): string {
  return name === 'unnamed' ? 'a source that is not named' : nameList(name.split('; '));
}

/** The stretch of time that a count covers, in the words of its sentence. */
function stretchOf(article: Article, claim: Span): string | undefined {
  const sentence = sentenceOf(article, claim);
  const date = article.claims.find(
    (other) =>
      other.kind === 'date' &&
      contains(sentence, other) &&
      isStretch(other.edtf, wordsOf(article.document.text, other)),
  );
  return date && wordsOf(article.document.text, date);
}

function isStretch(edtf: string | null, words: string): boolean {
  if (edtf === null) return /^(?:since|until)\b/i.test(words);
  return edtf.includes('/') || /^\d{4}(?:-\d{2})?[~?%]?$/.test(edtf);
}

/** How relative words were read; `undefined` where the words name the date themselves. */
function readingOf(article: Article, edtf: string | null, words: string): string | undefined {
  if (edtf === null) return article.front.published === undefined ? 'no day: the article prints no date' : undefined;
  const reading = edtfWords(edtf);
  const named = reading.split(/[\s–]+/).every((part) => words.toLowerCase().includes(part.toLowerCase()));
  return named ? undefined : reading;
}
