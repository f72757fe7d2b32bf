import type { Span } from '../../text/span.ts';
import { countFrom } from './count-from.ts';
import type { Proposal } from './expression.ts';
import { joinPair } from './join-pair.ts';
import { joinStretch } from './join-stretch.ts';

/**
 * Joins dates that together make one: two that tell the same day, an amount of time with the date it counts from, and
 * the ends of a stretch.
 *
 * @param proposals in order and apart
 * @param edges the sentence: nothing before it belongs to a date
 *
 * @example
 * join(text, proposals, sentence) // of "two days after Friday": one date, counted from the Friday
 */
export function join(text: string, proposals: readonly Proposal[], edges: Span): Proposal[] {
  const joined: Proposal[] = [];
  let free = edges.start;
  let i = 0;
  const single = (): Proposal | undefined => {
    let date = proposals[i++];
    for (;;) {
      const next = proposals[i];
      const pair = date && next && joinPair(text, date, next);
      if (pair === undefined) break;
      date = pair;
      i++;
    }
    return date && countFrom(text, date, free);
  };
  while (i < proposals.length) {
    const first = single();
    if (first === undefined) break;
    free = first.end;
    const before = joined.at(-1);
    const opened = joined.at(-2)?.end ?? edges.start;
    const stretch = before && joinStretch(text, before, first, opened);
    if (stretch !== undefined) joined.pop();
    joined.push(stretch ?? first);
  }
  return joined;
}
