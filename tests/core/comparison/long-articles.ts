import type { IdentifiedClaim } from '../../../src/core/claims/identify.ts';
import type { ComparedArticle } from '../../../src/core/comparison/rows/row.ts';
import { readDocument } from '../../../src/core/text/document.ts';
import { goldStory } from './gold-story.ts';

/** Articles of some 1,000 words: a fixture's article repeated, with its claims. */
export function longArticles(count: number): ComparedArticle[] {
  const { articles, texts } = goldStory('derailment');
  return Array.from({ length: count }, (_, i): ComparedArticle => {
    const { text } = texts[i % texts.length] ?? { text: '' };
    const claims = articles[i % articles.length]?.claims ?? [];
    const copies = Math.ceil(1000 / text.split(/\s+/).length);
    const step = text.length + 2;
    return {
      id: `a${i}`,
      document: readDocument(Array.from({ length: copies }, () => text).join('\n\n')),
      claims: Array.from({ length: copies }, (_, n) =>
        claims.map((claim) => shifted(claim, n * step, `${claim.id}-${n}`)),
      ).flat(),
    };
  });
}

function shifted(claim: IdentifiedClaim, by: number, id: string): IdentifiedClaim {
  const move = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  if (claim.kind !== 'source') return { ...move(claim), id };
  return {
    ...move(claim),
    id,
    source: claim.source === null ? null : move(claim.source),
    cue: claim.cue === null ? null : move(claim.cue),
    content: claim.content.map(move),
  };
}
