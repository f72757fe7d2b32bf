import type { Document } from '../../../text/document.ts';
import { wordsOf } from '../../../text/span.ts';
import type { SourceClaim } from '../../claim.ts';
import { type Attribution, spanOf } from '../attribution.ts';
import { isPronoun, nounPhraseStart } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/unit.ts';
import { modeOf } from '../mode.ts';
import { refer } from './refer.ts';
import { newReferents, type Referents } from './referent.ts';

/**
 * Turns attributions into claims: one name and type for one source all through the document.
 *
 * Names are read in reading order, sources and the other people and bodies a text speaks of,
 * so that a pronoun or a bare role stands for the one last met.
 *
 * @example
 * // "Ann Lee, the mayor, said so. Lee left, she said.": both acts are credited to the person "Ann Lee"
 */
export function nameSources(
  document: Document,
  units: readonly Unit[],
  attributions: readonly Attribution[],
): SourceClaim[] {
  const referents = newReferents();
  const byUnit = Map.groupBy(attributions, (attribution) => attribution.unit);
  // Read twice: a surname in the headline is known from the full name below it, a body from its apposition.
  readUnitsInto(referents, document, units, byUnit);
  referents.recent.length = 0;
  return readUnitsInto(referents, document, units, byUnit);
}

function readUnitsInto(
  referents: Referents,
  document: Document,
  units: readonly Unit[],
  byUnit: ReadonlyMap<Unit, readonly Attribution[]>,
): SourceClaim[] {
  const claims: SourceClaim[] = [];
  for (const unit of units) {
    const own = (byUnit.get(unit) ?? []).toSorted((a, b) => startOf(a) - startOf(b));
    let at = 0;
    for (const attribution of own) {
      mention(referents, document.text, unit, at, attribution.source?.start ?? at);
      at = Math.max(at, attribution.source?.end ?? at);
      claims.push(toClaim(referents, document, attribution));
    }
    mention(referents, document.text, unit, at, unit.items.length);
  }
  return claims;
}

/** The pronoun that closes a source in a relative clause: "the union, who". */
const RELATIVE = /(?<=\S),?\s+(?:who|which|that)$/;

function startOf({ source, cue }: Attribution): number {
  return source?.start ?? cue.start;
}

function toClaim(referents: Referents, document: Document, attribution: Attribution): SourceClaim {
  const { unit, cue, content } = attribution;
  const source =
    attribution.source === undefined
      ? null
      : (spanOf(unit.items, attribution.source.start, attribution.source.end) ?? null);
  const referent = source === null ? undefined : refer(referents, wordsOf(document.text, source).replace(RELATIVE, ''));
  const name = referent?.name ?? (source === null ? 'unnamed' : wordsOf(document.text, source).replace(/\s+/g, ' '));
  return {
    kind: 'source',
    start: cue.start,
    end: cue.end,
    source,
    cue,
    content,
    name,
    type: referent?.type ?? 'unnamed',
    mode: modeOf(document, unit, content),
  };
}

/** Takes note of the names in a stretch of a unit: runs of capitals with the titles before them. */
function mention(referents: Referents, text: string, unit: Unit, from: number, to: number): void {
  if (unit.headline) return;
  for (let i = from; i < to; i++) {
    const item = unit.items[i];
    if (item === undefined || item.pos !== 'PROPN' || !item.capital) continue;
    let end = i;
    while (end + 1 < to && unit.items[end + 1]?.pos === 'PROPN' && unit.items[end + 1]?.capital) end++;
    const start = nounPhraseStart(unit.items, end, Math.max(from, i - 8));
    const span = spanOf(unit.items, Math.min(i, start < 0 ? i : start), end + 1);
    i = end;
    if (span === undefined || isPronoun(unit.items[start])) continue;
    const words = wordsOf(text, span);
    if (
      /^\p{Lu}\p{Ll}+(?:day)?$/u.test(words) &&
      /day$|^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/.test(words)
    )
      continue;
    refer(referents, words);
  }
}
