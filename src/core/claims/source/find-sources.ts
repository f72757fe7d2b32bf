import type { Document } from '../../text/document.ts';
import { inReadingOrder } from '../../text/span.ts';
import type { SourceClaim } from '../claim.ts';
import type { Attribution } from './attribution.ts';
import { clausesOf } from './grammar/clauses.ts';
import { readUnits } from './grammar/unit.ts';
import { verbGroups } from './grammar/verb-groups.ts';
import { joinQuotations } from './join-quotations.ts';
import { nameSources } from './names/name-sources.ts';
import { oneSpeaker } from './one-speaker.ts';
import { outermost } from './outermost.ts';
import { readActor } from './rules/read-actor.ts';
import { readAdjectives } from './rules/read-adjectives.ts';
import { readColons } from './rules/read-colons.ts';
import { readLabels } from './rules/read-labels.ts';
import { readNouns } from './rules/read-nouns.ts';
import { readPhrases } from './rules/read-phrases.ts';
import { readSignatures } from './rules/read-signatures.ts';
import { readVerbs } from './rules/read-verbs.ts';

/**
 * Every act of attribution in a document, in reading order: who is credited with which words.
 *
 * @example
 * findSources(readDocument('“We are full,” said Ann Lee, the warden.'))
 * // [{ kind: 'source', source: [Ann Lee, the warden], cue: [said], content: [“We are full,”],
 * //    name: 'Ann Lee', type: 'person', mode: 'direct' }]
 */
export function findSources(document: Document): SourceClaim[] {
  const units = readUnits(document);
  const attributions = units.flatMap((unit) => {
    const clauses = clausesOf(unit.items, verbGroups(unit.items, unit.headline));
    const quoting = [
      ...readVerbs(unit, clauses),
      ...readNouns(unit, clauses),
      ...readColons(unit),
      ...readSignatures(document.text, unit),
    ];
    const said = outermost([...oneSpeaker(quoting), ...readPhrases(unit, clauses), ...readAdjectives(unit, clauses)]);
    return said.some(({ spoken }) => spoken) ? said : withActor(said, readActor(unit, clauses));
  });
  const labels = readLabels(document, units, attributions);
  const acts = [...outsideTurns(attributions, labels), ...labels];
  return nameSources(document, units, joinQuotations(units, acts)).sort(inReadingOrder);
}

/** "MOSS: I think we can. They want it back.": all of it is Moss's, but for words with quotation marks of their own. */
function outsideTurns(said: readonly Attribution[], labels: readonly Attribution[]): Attribution[] {
  // A headline's label may be what it is about: "Lund: Dam sold, union finds".
  const turns = new Map(labels.filter(({ unit }) => unit.paragraph > 0).map((label) => [label.unit.paragraph, label]));
  return said.filter(({ unit, cue, quotes }) => {
    const [words] = turns.get(unit.paragraph)?.content ?? [];
    return quotes || words === undefined || cue.start < words.start || cue.end > words.end;
  });
}

/** Acts of a unit with whoever acts in it; an act of the same cue has the quotation too. */
function withActor(said: readonly Attribution[], actor: Attribution | undefined): readonly Attribution[] {
  if (actor === undefined) return said;
  const same = said.findIndex(({ cue }) => cue.start === actor.cue.start);
  return same < 0 ? [...said, actor] : said.map((act, i) => (i === same ? { ...act, acts: true } : act));
}
