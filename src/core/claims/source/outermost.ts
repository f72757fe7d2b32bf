import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { isPronoun } from './grammar/noun-phrase.ts';

/**
 * Leaves out, of the attributions of one unit, what a speaker attributes within words already
 * credited to that speaker: in "Lee said she wanted peace" the wish is part of what Lee said.
 *
 * A plain report by another, named source stays ("Lee said the ministry had announced a ban"),
 * and so does one that a later cue credits ("Lee said it was over, according to the Post").
 */
export function outermost(attributions: readonly Attribution[]): Attribution[] {
  const spoken = attributions.filter((attribution) => attribution.spoken);
  const withinAny = covers(spoken.flatMap((attribution) => attribution.content));
  const withinFollowing = covers(spoken.flatMap(({ content, cue }) => content.filter((part) => part.start >= cue.end)));
  return attributions.filter((attribution) => {
    const nested = attribution.spoken ? withinFollowing(attribution.cue) : withinAny(attribution.cue);
    return !nested || (attribution.plain && named(attribution));
  });
}

function named({ unit, source }: Attribution): boolean {
  return source !== undefined && !isPronoun(unit.items[source.start]);
}

/** Whether one of the spans holds another: by halving over the starts, with the furthest end up to each. */
function covers(spans: readonly Span[]): (inner: Span) => boolean {
  const ordered = spans.toSorted((a, b) => a.start - b.start);
  const furthest: number[] = [];
  for (const span of ordered) furthest.push(Math.max(span.end, furthest.at(-1) ?? 0));
  return (inner) => {
    let low = 0;
    let high = ordered.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ordered[middle]?.start ?? 0) <= inner.start) low = middle + 1;
      else high = middle;
    }
    return low > 0 && (furthest[low - 1] ?? 0) >= inner.end;
  };
}
