import type { Span } from './span.ts';

/** So many words on each side are tried. */
const MOST_WORDS = 8;

/**
 * The text directive that leads a browser to a span of a text: its words, with as many of those about
 * them as make it the only such place.
 *
 * @param paragraph the paragraph that the span stands in: the words about it are taken from there
 * @returns what stands behind `#:~:text=`; `undefined` where no words of the paragraph tell the place apart
 *
 * @example
 * textFragment('Two men left. Two men stayed.', { start: 14, end: 21 }, whole) // 'Two%20men,-stayed.'
 */
export function textFragment(text: string, span: Span, paragraph: Span): string | undefined {
  const folded = fold(text);
  const exact = text.slice(span.start, span.end);
  const before = text.slice(paragraph.start, span.start).match(/\S+\s*/g) ?? [];
  const after = text.slice(span.end, paragraph.end).match(/\s*\S+/g) ?? [];
  // A browser matches whole words: what the span cuts off from one is none.
  const tries = Array.from({ length: 2 * MOST_WORDS + 1 }, (_, n) => ({ prefix: n >> 1, suffix: (n + 1) >> 1 }));
  for (const { prefix, suffix } of tries) {
    const left = prefix === 0 ? '' : before.slice(-prefix).join('');
    const right = after.slice(0, suffix).join('');
    if (!isOnce(folded, fold(left + exact + right))) continue;
    return [left.trim() && `${encode(left)}-,`, encode(exact), right.trim() && `,-${encode(right)}`].join('');
  }
  return undefined;
}

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}

function isOnce(text: string, words: string): boolean {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0;
}

/** Commas and hyphens have a meaning in the directive. */
function encode(words: string): string {
  return encodeURIComponent(words.trim()).replaceAll('-', '%2D');
}
