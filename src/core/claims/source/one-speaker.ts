import type { Attribution } from './attribution.ts';

/**
 * Leaves each quotation of a unit to one speaker, where several verbs reach for it: whoever is named behind it
 * ("Lee weighed in, adding, “It is shut,” she said"), else the nearest verb before it ("Lee stepped in to say: “It is
 * shut.”"), and a noun only where no verb does ("returned to her old line: “It is shut.”").
 */
export function oneSpeaker(attributions: readonly Attribution[]): Attribution[] {
  const speakers = new Map<number, Attribution>();
  for (const attribution of attributions) {
    const start = attribution.content[0]?.start;
    if (start === undefined || !opensQuoted(attribution)) continue;
    const other = speakers.get(start);
    if (other === undefined || isNearer(attribution, other, start)) speakers.set(start, attribution);
  }
  return attributions.filter((attribution) => {
    const start = attribution.content[0]?.start;
    return start === undefined || (speakers.get(start) ?? attribution) === attribution;
  });
}

function opensQuoted({ unit, content: [words] }: Attribution): boolean {
  return unit.items.some((item) => item.pos === 'QUOTE' && item.whole && item.start === words?.start);
}

function isNearer(one: Attribution, other: Attribution, at: number): boolean {
  if (one.cue.start > at !== other.cue.start > at) return one.cue.start > at;
  if (one.nominal !== other.nominal) return other.nominal === true;
  return one.cue.start > at ? one.cue.start < other.cue.start : one.cue.start > other.cue.start;
}
