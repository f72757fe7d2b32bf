import { lastStartingBy, type Span } from '../../core/text/span.ts';
import { textFragment } from '../../core/text/text-fragment.ts';
import type { Article } from '../story/stories.ts';

/** A link to the original article. */
export interface OriginalLink {
  readonly href: string;
  /** It leads to the words themselves, not to the article alone. */
  readonly atWords: boolean;
}

/** The original of an article at a span of its copy; `undefined` where its address is not known. */
export function originalAt({ front: { url }, document }: Article, span: Span): OriginalLink | undefined {
  if (url === undefined) return undefined;
  const paragraph = document.paragraphs[lastStartingBy(document.paragraphs, span.start)] ?? span;
  const fragment = textFragment(document.text, span, paragraph);
  if (fragment === undefined) return { href: url, atWords: false };
  return { href: `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`, atWords: true };
}
