import type { Claim, ClaimKind } from '../../claims/claim.ts';
import { occurrences } from '../../text/occurrences.ts';
import { contains, overlaps, type Span, wordsOf } from '../../text/span.ts';
import type { ComparedArticle } from '../rows/row.ts';
import type { Anchor } from './curation.ts';
import { nearest } from './nearest.ts';

/** The claims that an anchor names, or why it names none. */
export type AnchorResult<P> = { readonly found: readonly P[] } | { readonly problem: string };

/**
 * Finds the claims that an editor's quotation names: those made of exactly these words, else those
 * within them, else those that hold them; of sources also those whose name or words they touch.
 *
 * @param placed the claims of the article
 *
 * @example
 * findAnchor('nine sailors', undefined, article, placed) // { found: [the count of nine sailors] }
 * findAnchor('nine sailers', undefined, article, placed)
 * // { problem: '“nine sailers” does not stand in harbour-post; did you mean “nine sailors”?' }
 */
export function findAnchor<P extends { readonly claim: Claim }>(
  anchor: Anchor,
  kind: ClaimKind | undefined,
  article: Pick<ComparedArticle, 'id' | 'document'>,
  placed: readonly P[],
): AnchorResult<P> {
  const { quote, nth, in: within, value } = typeof anchor === 'string' ? { quote: anchor } : anchor;
  const { text } = article.document;
  const spans = occurrences(text, quote, within);
  const candidates = placed.filter(({ claim }) => kind === undefined || claim.kind === kind);
  const guess = nearest(
    quote,
    candidates.map(({ claim }) => wordsOf(text, claim)),
  );
  const hint = guess === undefined ? '' : `; did you mean “${guess}”?`;
  if (spans.length === 0 && within !== undefined)
    return { problem: `“${quote}” does not stand in ${article.id} within “${within}”` };
  if (spans.length === 0) return { problem: `“${quote}” does not stand in ${article.id}${hint}` };
  if (nth !== undefined && spans[nth - 1] === undefined)
    return { problem: `“${quote}” stands ${times(spans.length)} in ${article.id}, not ${nth}${hint}` };
  const wanted = nth === undefined ? spans : spans.slice(nth - 1, nth);
  for (const test of TESTS)
    for (const span of wanted) {
      const found = candidates.filter(({ claim }) => test(claim, span));
      if (found.length === 0) continue;
      const read = value === undefined ? [] : found.map(({ claim }) => readingOf(claim));
      if (read.length > 0 && !read.includes(value))
        return { problem: `“${quote}” still stands in ${article.id}, but is read as ${read.join(', ')}, not ${value}` };
      return { found };
    }
  return {
    problem: `“${quote}” stands in ${article.id}, but no ${kind ?? ''} claim is made of it${hint}`.replace('  ', ' '),
  };
}

/** From the closest fit to the loosest. */
const TESTS: readonly ((claim: Claim, span: Span) => boolean)[] = [
  (claim, span) => claim.start === span.start && claim.end === span.end,
  (claim, span) => contains(span, claim),
  (claim, span) => contains(claim, span),
  (claim, span) =>
    claim.kind === 'source' &&
    [claim.source, claim.cue, ...claim.content].some((part) => part !== null && overlaps(part, span)),
];

/** What a claim's words are read as. */
function readingOf(claim: Claim): number | string | undefined {
  if (claim.kind === 'count') return claim.value;
  return claim.kind === 'date' ? (claim.edtf ?? 'no date') : claim.kind;
}

function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`;
}
