import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';

/** A noun that stands no further behind the cue of another is that cue's object, in characters. */
const NEAR = 4;

/**
 * Leaves out, of the attributions of one unit, what stands within words already credited: in "Lee said
 * the ministry had announced a ban" the announcement is part of what Lee said, in "Lee mocked Moss's plan to sell"
 * the plan of the mockery. Words that have quotation marks of their own stay credited.
 */
export function outermost(attributions: readonly Attribution[]): Attribution[] {
  const verbal = attributions.filter((attribution) => !attribution.nominal);
  const credited = covers(verbal.flatMap(({ content }) => content));
  const beside = covers(verbal.map(({ cue }) => ({ start: cue.start, end: cue.end + NEAR })));
  return attributions.filter(({ cue, nominal, quotes }) => {
    return quotes || (!credited(cue) && !(nominal && beside({ start: cue.start, end: cue.start })));
  });
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
