import { contains, overlaps } from '../text/span.ts';
import type { PlacedSource } from './source-rows.ts';
import { type Bag, featureOf } from './surroundings.ts';

/**
 * What a source is credited with, as a bag of words. Content that lies in other sentences than the
 * cue is read there.
 */
export function statementOf({ claim, article: { document } }: PlacedSource): Bag {
  const bag = new Map<string, number>();
  for (const span of claim.content) {
    const paragraph = document.paragraphs.find((part) => overlaps(part, span));
    for (const { tokens } of paragraph?.sentences ?? [])
      tokens.forEach((token, i) => {
        if (!contains(span, token)) return;
        const feature = featureOf(tokens, i) ?? (/\d/.test(token.text) ? `v:${token.text}` : undefined);
        if (feature !== undefined) bag.set(feature, 1);
      });
  }
  return bag;
}

/** Whether two sources are credited with the same: half of what the shorter says is in the longer. */
export function sameStatement(a: PlacedSource, b: PlacedSource): boolean {
  const [x, y] = [statementOf(a), statementOf(b)];
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  if (short.size === 0) return false;
  let common = 0;
  for (const feature of short.keys()) if (long.has(feature)) common++;
  return common >= Math.max(short.size / 2, Math.min(2, short.size)) && common >= long.size / 4;
}
