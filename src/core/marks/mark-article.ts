import { CLAIM_KINDS } from '../claims/claim.ts';
import type { IdentifiedClaim } from '../claims/identify.ts';
import { type Locator, locate } from '../text/locate.ts';
import type { Block, ParsedArticle, Run } from '../text/parse-article.ts';
import { overlaps, type Span } from '../text/span.ts';

/** A block of the article, its sentences in order. */
export interface MarkedBlock {
  readonly block: Block;
  readonly sentences: readonly MarkedSentence[];
}

export interface MarkedSentence {
  readonly locator: Locator;
  /** Its words, white space up to the next sentence included. */
  readonly nodes: readonly MarkNode[];
  /** The claims whose first mark stands in it, in reading order. */
  readonly claims: readonly IdentifiedClaim[];
}

/** A piece of text, or a claim's words with what stands in them. */
export type MarkNode = TextNode | ClaimMark;

export interface TextNode {
  readonly type: 'text';
  readonly text: string;
  readonly emphasis?: true;
  readonly strong?: true;
}

export interface ClaimMark {
  readonly type: 'mark';
  readonly claim: IdentifiedClaim;
  readonly children: readonly MarkNode[];
  /** The claim's first mark carries its anchor; one that others cut in two has a second. */
  readonly first: boolean;
}

/**
 * Puts an article's claims back into its blocks as nested marks.
 *
 * Every claim gets a mark. A claim inside another's words is nested in it; where two
 * cross, the later one is cut in two where the earlier one ends.
 *
 * @example
 * // "only [seven] of [the 40 men]" → text, mark, text, mark
 * markArticle(article, claims)[0]?.sentences[0]?.nodes
 */
export function markArticle(article: ParsedArticle, claims: readonly IdentifiedClaim[]): MarkedBlock[] {
  const ordered = [...claims].sort(outermostFirst);
  let next = 0;
  // The claims that the sentence at hand may hold: those that begin in it, and those that reach into it.
  let open: IdentifiedClaim[] = [];
  return article.blocks.map((block, index) => {
    const sentences = article.document.paragraphs[index]?.sentences ?? [];
    return {
      block,
      sentences: sentences.map((sentence, nth) => {
        // The white space between two sentences goes to the first.
        const start = nth === 0 ? block.start : sentence.start;
        const span = { start, end: sentences[nth + 1]?.start ?? block.end };
        while ((ordered[next]?.start ?? Number.POSITIVE_INFINITY) < span.end) open.push(...ordered.slice(next, ++next));
        open = open.filter((claim) => claim.end > span.start);
        return {
          locator: locate(article, sentence.start),
          nodes: nest(article, block.runs, span, open),
          claims: open.filter((claim) => claim.start >= span.start),
        };
      }),
    };
  });
}

function outermostFirst(a: IdentifiedClaim, b: IdentifiedClaim): number {
  return a.start - b.start || b.end - a.end || CLAIM_KINDS.indexOf(a.kind) - CLAIM_KINDS.indexOf(b.kind);
}

function nest(
  article: ParsedArticle,
  runs: readonly Run[],
  span: Span,
  claims: readonly IdentifiedClaim[],
): MarkNode[] {
  const nodes: MarkNode[] = [];
  let at = span.start;
  let rest = claims.filter((claim) => overlaps(span, claim));
  while (true) {
    const [claim, ...others] = rest;
    if (claim === undefined) break;
    const start = Math.max(claim.start, at);
    const end = Math.min(claim.end, span.end);
    nodes.push(...plain(article, runs, { start: at, end: start }));
    const children = nest(article, runs, { start, end }, others);
    nodes.push({ type: 'mark', claim, children, first: claim.start >= span.start && claim.start === start });
    at = end;
    rest = others.filter((other) => other.end > end);
  }
  return [...nodes, ...plain(article, runs, { start: at, end: span.end })];
}

function plain(article: ParsedArticle, runs: readonly Run[], span: Span): TextNode[] {
  if (span.start >= span.end) return [];
  return runs
    .filter((run) => overlaps(run, span))
    .map(({ start, end, ...look }) => ({
      type: 'text',
      text: article.document.text.slice(Math.max(start, span.start), Math.min(end, span.end)),
      ...look,
    }));
}
