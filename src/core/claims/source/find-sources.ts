import type { Document } from '../../text/document.ts';
import { inReadingOrder } from '../../text/span.ts';
import type { SourceClaim } from '../claim.ts';
import { clausesOf } from './grammar/clauses.ts';
import { readUnits } from './grammar/unit.ts';
import { verbGroups } from './grammar/verb-groups.ts';
import { joinQuotations } from './join-quotations.ts';
import { nameSources } from './names/name-sources.ts';
import { outermost } from './outermost.ts';
import { readColons } from './rules/read-colons.ts';
import { readNouns } from './rules/read-nouns.ts';
import { readPhrases } from './rules/read-phrases.ts';
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
    return outermost([
      ...readVerbs(unit, clauses),
      ...readPhrases(unit, clauses),
      ...readNouns(unit, clauses),
      ...readColons(unit),
    ]);
  });
  return nameSources(document, units, joinQuotations(units, attributions)).sort(inReadingOrder);
}
