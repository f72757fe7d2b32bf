import type { Document } from '../../../text/document.ts';
import { type Attribution, present, spanOf } from '../attribution.ts';
import { cueVerb } from '../cues/cue-verbs.ts';
import type { Item, Unit } from '../grammar/unit.ts';

/** A label, as a name before a colon, is shorter than this, in items. */
const LONGEST = 8;

/**
 * Attributions by a label at a paragraph's start: a headline's ("Lee: Dam Will Hold"), where the text below
 * cites the same source, and the turns of an interview ("MOSS: Is it safe? …"), where two or more take turns.
 *
 * Not: "Analysis: Dam Will Hold" or "Lund: Dam Will Hold", whom the text does not cite, nor a list
 * of facts ("Age: 51"), where no label comes twice.
 *
 * @param attributions those found by other means
 */
export function readLabels(document: Document, units: readonly Unit[], attributions: readonly Attribution[]) {
  const labelled = units.flatMap((unit, i) => {
    const colon = unit.within === null && units[i - 1]?.paragraph !== unit.paragraph ? labelEnd(unit.items) : -1;
    return colon > 0 ? [{ unit, colon }] : [];
  });
  const cited = new Set(attributions.flatMap(({ unit, source }) => capitals(unit.items, source?.start, source?.end)));
  const turns = new Map<string, number>();
  for (const { unit, colon } of labelled) {
    const name = unit.items[colon - 1]?.lower ?? '';
    turns.set(name, (turns.get(name) ?? 0) + 1);
  }
  const talk = turns.size > 1 && [...turns.values()].some((count) => count > 1);
  return labelled.flatMap(({ unit, colon }): Attribution[] => {
    const { items, paragraph } = unit;
    const names = capitals(items, 0, colon);
    const headline = paragraph === 0 && names.some((name) => cited.has(name));
    const turn = talk && items.slice(0, colon).every(({ pos }) => pos === 'PROPN');
    const first = items[colon + 1];
    if (first === undefined || !(headline || turn)) return [];
    const end = turn ? (document.paragraphs[paragraph]?.end ?? unit.end) : items.at(-1)?.end;
    const cue = spanOf(items, 0, colon);
    const content = present(end === undefined ? undefined : { start: first.start, end });
    return cue === undefined ? [] : [{ unit, source: { start: 0, end: colon }, cue, content, spoken: true }];
  });
}

/** Where the colon stands behind a label with words of its own behind it; -1 where none does. */
function labelEnd(items: readonly Item[]): number {
  const colon = items.slice(0, LONGEST).findIndex(({ lower }, i) => i > 0 && lower === ':');
  const first = items[0];
  if (colon < 0 || first?.capital !== true || first.pos === 'DET' || first.end - first.start === 1) return -1;
  if (items[colon + 1]?.whole === true || items.slice(0, colon).some(isVerb)) return -1;
  const speaks = items.some(({ pos }, i) => i > colon && /^(?:VERB|AUX|QUOTE)$/.test(pos));
  return speaks ? colon : -1;
}

/** "Lee Backs Moss: …": a headline's verb, for all its capital. */
function isVerb({ pos, lower }: Item, i: number): boolean {
  return pos === 'VERB' || pos === 'AUX' || (i > 0 && cueVerb(lower)?.form === 's');
}

/** The words with capitals in a run of items, in lower case. */
function capitals(items: readonly Item[], start = 0, end = 0): string[] {
  return items.slice(start, end).flatMap(({ capital, lower }) => (capital ? [lower] : []));
}
