import { MONTHS } from '../../../text/calendar-words.ts';
import type { Document } from '../../../text/document.ts';
import { type Span, wordsOf } from '../../../text/span.ts';
import type { SourceClaim } from '../../claim.ts';
import { type Attribution, spanOf } from '../attribution.ts';
import { isPronoun, nounPhraseStart } from '../grammar/noun-phrase.ts';
import type { Unit } from '../grammar/unit.ts';
import { modeOf } from '../mode.ts';
import { companiesIn } from './companies-in.ts';
import { type Reference, readReference } from './read-reference.ts';
import { refer } from './refer.ts';
import { newReferents, type Referent } from './referent.ts';

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
  const mentions = mentionsIn(document.text, units, attributions);
  const referents = newReferents(companiesIn(document.text));
  // Read twice: a surname in the headline is known from the full name below it, a body from its apposition.
  for (const { reference } of mentions) if (reference !== undefined) refer(referents, reference);
  referents.recent.length = 0;
  const claims: SourceClaim[] = [];
  for (const mention of mentions) {
    const referent = mention.reference && refer(referents, mention.reference);
    if (mention.attribution !== undefined) claims.push(toClaim(document, mention, mention.attribution, referent));
  }
  return claims;
}

/** Words that name somebody: the source of an attribution, or a name met by the way. */
interface Mention {
  readonly words: string;
  /** `undefined` where an attribution names no source. */
  readonly reference: Reference | undefined;
  readonly source: Span | null;
  readonly attribution?: Attribution;
}

/** The pronoun that closes a source in a relative clause: "the union, who". */
const RELATIVE = /(?<=\S),?\s+(?:who|which|that)$/;

/** All that a document names, in reading order; the same words are read once. */
function mentionsIn(text: string, units: readonly Unit[], attributions: readonly Attribution[]): Mention[] {
  const byUnit = Map.groupBy(attributions, (attribution) => attribution.unit);
  const known = new Map<string, Reference>();
  const read = (words: string): Reference => {
    const reference = known.get(words) ?? readReference(words);
    known.set(words, reference);
    return reference;
  };
  const mentions: Mention[] = [];
  const note = (unit: Unit, from: number, to: number): void => {
    for (const words of namesIn(text, unit, from, to)) mentions.push({ words, reference: read(words), source: null });
  };
  for (const unit of units) {
    const own = (byUnit.get(unit) ?? []).toSorted((a, b) => startOf(a) - startOf(b));
    let at = 0;
    for (const attribution of own) {
      const range = attribution.source;
      note(unit, at, range?.start ?? at);
      at = Math.max(at, range?.end ?? at);
      const source = (range && spanOf(unit.items, range.start, range.end)) ?? null;
      const words = source === null ? 'unnamed' : wordsOf(text, source);
      const reference = source === null ? undefined : read(words.replace(RELATIVE, ''));
      mentions.push({ words, reference, source, attribution });
    }
    note(unit, at, unit.items.length);
  }
  return mentions;
}

function startOf({ source, cue }: Attribution): number {
  return source?.start ?? cue.start;
}

function toClaim(
  document: Document,
  { words, source }: Mention,
  { unit, cue, content }: Attribution,
  referent: Referent | undefined,
): SourceClaim {
  return {
    kind: 'source',
    start: cue.start,
    end: cue.end,
    source,
    cue,
    content,
    name: referent?.name ?? words.replace(/\s+/g, ' '),
    type: referent?.type ?? 'unnamed',
    mode: modeOf(document, unit, content),
  };
}

/** The names in a stretch of a unit: runs of capitals with the titles before them. */
function namesIn(text: string, unit: Unit, from: number, to: number): string[] {
  const names: string[] = [];
  if (unit.headline) return names;
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
    if (/^\p{Lu}\p{Ll}+(?:day)?$/u.test(words) && (words.endsWith('day') || MONTHS.includes(words.toLowerCase())))
      continue;
    names.push(words);
  }
  return names;
}
