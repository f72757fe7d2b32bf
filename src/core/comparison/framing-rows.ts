import type { IdentifiedClaim } from '../claims/identify.ts';
import { wordsOf } from '../text/span.ts';
import type { PlacedCount } from './count-item.ts';
import { foldAccents } from './fold-name.ts';
import type { Placed } from './placed.ts';
import { askFraming } from './questions/ask-framing.ts';
import { groupReferents } from './referents.ts';

export type PlacedFraming = Placed<Extract<IdentifiedClaim, { kind: 'framing' }>>;

/** Framing claims that answer one question. */
export interface FramingGroup {
  readonly placed: readonly PlacedFraming[];
  readonly question: string;
}

/**
 * Groups the labels of each referent, and the judgements on it, where two articles or more have
 * any and not all have the same: a name needs another beside it.
 */
export function groupFraming(
  placed: readonly PlacedFraming[],
  countRows: readonly (readonly PlacedCount[])[],
): FramingGroup[] {
  return groupReferents(placed, countRows).flatMap(({ name, placed: group }) => {
    const labels = group.filter(({ claim }) => claim.category === 'label');
    const judged = group.filter(({ claim }) => claim.category !== 'label');
    return [
      { placed: labels, question: askFraming(name, 'called') },
      { placed: judged, question: askFraming(name, 'judged') },
    ].filter(({ placed: named }) => new Set(named.map(({ order }) => order)).size > 1 && wordings(named) > 1);
  });
}

function wordings(placed: readonly PlacedFraming[]): number {
  return new Set(placed.map(({ article, claim }) => foldAccents(wordsOf(article.document.text, claim)))).size;
}
