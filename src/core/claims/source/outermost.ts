import type { Span } from '../../text/span.ts';
import type { Attribution } from './attribution.ts';

/** A noun that stands no further behind the cue of another is that cue's object, in characters. */
const NEAR = 4;

/**
 * Leaves out, of the attributions of one unit, what stands within words already credited: in "Lee said
 * the ministry had announced a ban" the announcement is part of what Lee said, in "Lee mocked Moss's plan to sell"
 * the plan of the mockery. Words that have quotation marks of their own stay credited. Of two that hold each other the
 * one set off holds the other: "They were told so, she says, and went quiet".
 */
export function outermost(attributions: readonly Attribution[]): Attribution[] {
  const verbal = attributions.filter((attribution) => !attribution.nominal);
  return attributions.filter((one) => {
    if (one.quotes) return true;
    if (attributions.some(({ cue }) => endsWith(cue, one.cue))) return false;
    return !verbal.some((other) => {
      const within = holds(other, one.cue) && !(holds(one, other.cue) && isSetOff(one));
      return within || (one.nominal && isBeside(other.cue, one.cue.start));
    });
  });
}

function holds({ content }: Attribution, { start, end }: Span): boolean {
  return content.some((words) => words.start <= start && words.end >= end);
}

/** "Council backs plan to cut speed": the verb and its noun are one cue, and nobody called "backs" plans. */
function endsWith(cue: Span, noun: Span): boolean {
  return cue.start < noun.start && cue.end === noun.end;
}

/** ", she says," */
function isSetOff({ unit: { items }, source, cue }: Attribution): boolean {
  const start = Math.min(cue.start, items[source?.start ?? -1]?.start ?? cue.start);
  return items.findLast(({ end }) => end <= start)?.lower === ',';
}

function isBeside(cue: Span, at: number): boolean {
  return cue.start <= at && cue.end + NEAR >= at;
}
