import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { isPronoun } from './grammar/noun-phrase.ts';

/** A noun that stands no further behind the cue of another is that cue's object, in characters. */
const NEAR = 4;

/**
 * Leaves out, of the attributions of one unit, what stands within words already credited: in "Lee said
 * she wanted peace" the wish is part of what Lee said, in "Lee mocked Moss's plan to sell" the plan of the mockery.
 *
 * A plain report by another, named source stays ("Lee said the ministry had announced a ban"),
 * and so does one that a later cue credits ("Lee said it was over, according to the Post").
 */
export function outermost(attributions: readonly Attribution[]): Attribution[] {
  const verbal = attributions.filter((attribution) => !attribution.nominal);
  const withinAny = covers(verbal.flatMap(({ content }) => content));
  const withinSaid = covers(
    verbal
      .filter(({ spoken }) => spoken)
      .flatMap(({ content, cue }) => content.filter((part) => part.start >= cue.end)),
  );
  const beside = covers(verbal.map(({ cue }) => ({ start: cue.start, end: cue.end + NEAR })));
  return attributions.filter((attribution) => {
    const { cue, plain, nominal } = attribution;
    if (plain) return !withinSaid(cue) || named(attribution);
    if (quotes(attribution)) return true;
    return !withinAny(cue) && !(nominal && beside({ start: cue.start, end: cue.start }));
  });
}

function named({ unit, source }: Attribution): boolean {
  return source !== undefined && !isPronoun(unit.items[source.start]);
}

/** "what she called “a raid”": the name in quotation marks is another's, whoever reports it. */
function quotes({ unit, source, content: [first] }: Attribution): boolean {
  return (
    unit.items[(source?.start ?? 0) - 1]?.lower === 'what' &&
    unit.items.some(({ pos, start }) => pos === 'QUOTE' && start === first?.start)
  );
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
