import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';
import { cueVerb } from './cues/cue-verbs.ts';

/** A noun that stands no further behind the cue of another is that cue's object, in characters. */
const NEAR = 4;

/**
 * Leaves out, of the attributions of one unit, what stands within words already credited: in "Lee said
 * the ministry had announced a ban" the announcement is part of what Lee said, in "Lee mocked Moss's plan to sell"
 * the plan of the mockery.
 */
export function outermost(attributions: readonly Attribution[]): Attribution[] {
  const verbal = attributions.filter((attribution) => !attribution.nominal);
  const credited = covers(verbal.flatMap(({ content }) => content));
  const beside = covers(verbal.map(({ cue }) => ({ start: cue.start, end: cue.end + NEAR })));
  return attributions.filter((attribution) => {
    const { cue, nominal } = attribution;
    if (quotes(attribution) || speaks(attribution)) return true;
    return !credited(cue) && !(nominal && beside({ start: cue.start, end: cue.start }));
  });
}

/** "what she called “a raid”": the name in quotation marks is another's, whoever reports it. */
function quotes({ unit, source, content: [first] }: Attribution): boolean {
  return (
    unit.items[(source?.start ?? 0) - 1]?.lower === 'what' &&
    unit.items.some(({ pos, start }) => pos === 'QUOTE' && start === first?.start)
  );
}

/** "Lee asked for a cab and Moss said, “There is none.”": whole words right behind a verb of saying and its mark. */
function speaks({ unit: { items }, cue, content: [first] }: Attribution): boolean {
  const at = items.findIndex(({ pos, start }) => pos === 'QUOTE' && start === first?.start);
  const quotation = items[at];
  const verb = items[at - 2];
  return (
    quotation?.whole === true &&
    quotation.clause &&
    quotation.capital &&
    /^[,:]$/.test(items[at - 1]?.lower ?? '') &&
    verb?.end === cue.end &&
    cueVerb(verb.lower)?.frames.has('clause') === true
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
