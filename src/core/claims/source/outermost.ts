import { contains } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { isPronoun } from './noun-phrase.ts';

/**
 * Leaves out what a speaker attributes within words already credited to that speaker: in
 * "Lee said she wanted peace" the wish is part of what Lee said. A plain report by another,
 * named source stays: "Lee said the ministry had announced a ban".
 */
export function outermost(attributions: readonly Attribution[]): Attribution[] {
  const holders = attributions.filter((attribution) => attribution.spoken);
  return attributions.filter((attribution) => {
    const nested = holders.some(
      (holder) =>
        holder !== attribution &&
        holder.unit === attribution.unit &&
        holder.content.some((part) => contains(part, attribution.cue)),
    );
    return !nested || (attribution.plain && named(attribution));
  });
}

function named({ unit, source }: Attribution): boolean {
  return source !== undefined && !isPronoun(unit.items[source.start]);
}
