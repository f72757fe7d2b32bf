import type { Block, ParsedArticle } from './parse-article.ts';
import { lastStartingBy } from './span.ts';

/** Where a sentence stands, for people and for addresses. */
export interface Locator {
  /** As shown: "¶ 5.1" (paragraph 5, sentence 1), "headline", "subheadline" or "heading 2". */
  readonly label: string;
  /** The element's id in the annotated article: "p5.1", "h", "s" or "h2". */
  readonly anchor: string;
  /** As spoken: "paragraph 5, sentence 1". */
  readonly spoken: string;
}

/**
 * Says where a character of the article stands.
 *
 * @param offset in UTF-16 code units of the article's text; between blocks, the block before it counts
 *
 * @example
 * locate(parseArticle({ headline: 'A', body: 'One. Two.' }), 8).label // '¶ 1.2'
 */
export function locate(article: ParsedArticle, offset: number): Locator {
  const { blocks, document } = article;
  const index = Math.max(0, lastStartingBy(blocks, offset));
  const block = blocks[index];
  if (block?.number === undefined) return locateTitle(blocks, index);
  const sentences = document.paragraphs[index]?.sentences ?? [];
  const nth = Math.max(1, lastStartingBy(sentences, offset) + 1);
  return {
    label: `¶ ${block.number}.${nth}`,
    anchor: `p${block.number}.${nth}`,
    spoken: `paragraph ${block.number}, sentence ${nth}`,
  };
}

function locateTitle(blocks: readonly Block[], index: number): Locator {
  const type = blocks[index]?.type;
  if (type === 'headline') return { label: 'headline', anchor: 'h', spoken: 'headline' };
  if (type === 'standfirst') return { label: 'subheadline', anchor: 's', spoken: 'subheadline' };
  const nth = blocks.slice(0, index + 1).filter((block) => block.type === 'heading').length;
  return { label: `heading ${nth}`, anchor: `h${nth}`, spoken: `heading ${nth}` };
}
