import { counted } from '../format/counted.ts';
import { daysWords, edtfWords } from '../format/edtf-words.ts';
import { nameList } from '../format/name-list.ts';
import type { Step } from '../linked-data.ts';
import { urls } from '../urls.ts';
import type { Article, Story } from './stories.ts';

/** An outlet at the head of its column: what is needed to weigh what it says and does not say. */
export interface OutletHead {
  readonly name: string;
  readonly href: string;
  /** "566 words, 18 July 2025". */
  readonly facts: string;
  /** Its own words about itself, without quotation marks. */
  readonly saysOfItself?: string | undefined;
}

/**
 * The heads of a story's columns.
 *
 * @example
 * outletHeads(storyOf('Ten boats sank.', 'Nine boats sank.'))[0] // { name: 'A', href: '/story/a/', facts: '3 words, no date printed' }
 */
export function outletHeads(story: Story): OutletHead[] {
  return story.articles.map((article) => ({
    name: article.outlet.name,
    href: urls.article(story.key, article.key),
    facts: `${wordsLong(article)}, ${printedOn(article)}`,
    // The shortest tells most in a narrow column; the article's page has them all.
    saysOfItself: [...(article.outlet.saysOfItself ?? [])].sort((a, b) => a.length - b.length)[0],
  }));
}

/**
 * The step of a trail that leads to a story.
 *
 * @example
 * storyStep({ key: 'harbour-fire', title: 'Fire at the harbour' }) // { name: 'Fire at the harbour', href: '/harbour-fire/' }
 */
export function storyStep({ key, title }: Pick<Story, 'key' | 'title'>): Step {
  return { name: title, href: urls.story(key) };
}

/**
 * How long an article is.
 *
 * @example
 * wordsLong({ wordCount: 566 }) // '566 words'
 */
export function wordsLong({ wordCount }: Pick<Article, 'wordCount'>): string {
  return counted(wordCount, 'word');
}

/**
 * When an article was published, as far as it says.
 *
 * @example
 * printedOn({ front: { published: '2025-07-18' } }) // '18 July 2025'
 * printedOn({ front: { printedDate: 'Friday' } }) // 'Friday'
 * printedOn({ front: {} }) // 'no date printed'
 */
export function printedOn({ front }: Pick<Article, 'front'>): string {
  return front.published === undefined ? (front.printedDate ?? 'no date printed') : edtfWords(front.published);
}

/** "3 articles, 18–21 July 2025. Outlets in alphabetical order." */
export function storyLine(story: Story): string {
  return `${articlesLine(story)}${story.articles.length > 1 ? ' Outlets in alphabetical order.' : ''}`;
}

/**
 * How many articles tell a story, and from when they are.
 *
 * @example
 * articlesLine({ articles: [{ front: { published: '2025-07-18' } }, { front: {} }] }) // '2 articles, 18 July 2025.'
 */
export function articlesLine({ articles }: Pick<Story, 'articles'>): string {
  const days = articles.flatMap(({ front }) => (front.published === undefined ? [] : [front.published])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const when = first === undefined || last === undefined ? 'no date printed' : daysWords(first, last);
  return `${counted(articles.length, 'article')}, ${when}.`;
}

/** The story's summary and who tells it: "A fire … As The Courier, The Herald and The Post tell it." */
export function storyDescription({ summary, articles }: Story): string {
  const names = articles.map(({ outlet }) => outlet.name);
  return `${summary} As ${nameList(names)} ${names.length === 1 ? 'tells' : 'tell'} it.`;
}
