import type { IdentifiedClaim } from '../../claims/identify.ts';
import { singular } from '../../text/singular.ts';
import { wordsOf } from '../../text/span.ts';
import type { PlacedCount } from '../counts/count-item.ts';
import { askFraming } from '../questions/ask-framing.ts';
import type { Placed } from '../rows/placed.ts';
import { foldAccents } from '../words/fold-name.ts';
import { groupReferents } from './referents.ts';

export type PlacedFraming = Placed<Extract<IdentifiedClaim, { kind: 'framing' }>>;

/** Framing claims that answer one question. */
export interface FramingGroup {
  readonly placed: readonly PlacedFraming[];
  readonly question: string;
}

/**
 * Groups the labels of each referent, and the judgements on it, where two articles or more have
 * any and not all have the same. A bare name is no choice of words, and neither is a thing named in
 * passing; words that leave doubt judge nothing.
 *
 * @example
 * groupFraming(framing, countRows)
 * // [{ question: 'What is the depot called?', placed: [“depot”, “grim warehouse”, …] }, …]
 */
export function groupFraming(
  placed: readonly PlacedFraming[],
  countRows: readonly (readonly PlacedCount[])[],
): FramingGroup[] {
  return groupReferents(placed, countRows).flatMap(({ name, placed: group }) => {
    const labels = group.filter(({ claim }) => claim.category === 'label');
    const judged = group.filter((item) => item.claim.category === 'evaluation' && isQuality(item, labels));
    return [
      {
        placed: labels,
        question: askFraming(withThe(name, labels), 'called'),
        telling: labels.filter((item) => !isBareName(item)),
        least: 2,
      },
      { placed: judged, question: askFraming(withThe(name, labels), 'judged'), telling: judged, least: 1 },
    ].filter(({ telling, least }) => articlesWith(telling, least) > 1 && wordings(telling) > 1);
  });
}

/** A name with "the", where the articles mostly print it so behind other words: "the Mill Bridge". */
function withThe(name: string, labels: readonly PlacedFraming[]): string {
  const printed = labels.filter(
    ({ article, claim, from }) => from > 0 && wordsOf(article.document.text, claim) === name,
  );
  const after = printed.filter(({ sentence: { tokens }, from }) => tokens[from - 1]?.lower === 'the');
  return 2 * after.length > printed.length ? `the ${name}` : name;
}

/** Whether words that judge stand in a name of the referent, or right before one: "reckless" of "the reckless plan". */
function isQuality({ order, claim }: PlacedFraming, labels: readonly PlacedFraming[]): boolean {
  return labels.some(
    (label) =>
      label.order === order &&
      label.claim.end > claim.end &&
      label.claim.start - claim.end < 2 &&
      label.claim.start >= claim.start - 40,
  );
}

/** Whether a label says nothing but a name: no word of it, but for titles, is printed small. */
function isBareName({ sentence: { tokens }, from, to }: PlacedFraming): boolean {
  return tokens.slice(from, to).every(({ text, pos }) => /^\p{Lu}/u.test(text) || pos === 'PUNCT' || pos === 'ADP');
}

/** How many articles have so many of the claims. */
function articlesWith(placed: readonly PlacedFraming[], least: number): number {
  return [...Map.groupBy(placed, ({ order }) => order).values()].filter((own) => own.length >= least).length;
}

/** How many wordings there are; "tram" and "trams" are one. */
function wordings(placed: readonly PlacedFraming[]): number {
  return new Set(placed.map(({ article, claim }) => singular(foldAccents(wordsOf(article.document.text, claim))))).size;
}
