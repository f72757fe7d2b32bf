import { overlaps, type Span } from '../../core/text/span.ts';
import type { Article, Story } from '../story/stories.ts';

/** How much of an article is credited to sources. */
export interface Share {
  readonly outlet: string;
  readonly words: number;
  /** Credited words in quotation marks, and in the article's words. */
  readonly quoted: number;
  readonly reported: number;
  /** How many acts of attribution it has. */
  readonly acts: number;
}

/**
 * Counts the words that each article of a story credits to its sources.
 *
 * @example
 * sharesOf(storyOf('Police said two boats sank.'))[0] // { words: 5, quoted: 0, reported: 3, acts: 1, … }
 */
export function sharesOf(story: Story): Share[] {
  return story.articles.map((article) => {
    const credited = merged(article.claims.flatMap((claim) => (claim.kind === 'source' ? claim.content : [])));
    const marks = article.document.paragraphs.flatMap(({ quotations }) => quotations);
    const inside = credited.flatMap((span) =>
      marks.filter((mark) => overlaps(mark, span)).map((mark) => intersection(mark, span)),
    );
    const quoted = count(article, merged(inside));
    return {
      outlet: article.outlet.name,
      words: article.wordCount,
      quoted,
      reported: Math.max(0, count(article, credited) - quoted),
      acts: article.claims.filter(({ kind }) => kind === 'source').length,
    };
  });
}

/** Spans in order, those that meet made one. */
function merged(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last !== undefined && span.start <= last.end)
      whole[whole.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else whole.push({ start: span.start, end: span.end });
  }
  return whole;
}

function intersection(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

function count({ document }: Article, spans: readonly Span[]): number {
  return spans.reduce(
    (sum, { start, end }) =>
      sum + (document.text.slice(start, end).match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu)?.length ?? 0),
    0,
  );
}
