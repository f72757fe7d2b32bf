import { type Attribution, present, spanOf } from '../attribution.ts';
import { contentEnd } from '../content/content-end.ts';
import { type CueAdjective, cueAdjective } from '../cues/cue-adjectives.ts';
import type { Clauses } from '../grammar/clauses.ts';
import type { Item, Unit } from '../grammar/unit.ts';
import { isModal, type VerbGroup } from '../grammar/verb-group.ts';
import { isNobody } from './is-nobody.ts';

/**
 * Attributions by an adjective of attitude: "Lee is sure that the dam will hold", "was critical of the plan",
 * "remains eager to sell".
 *
 * Not: "it is certain that", where nobody is sure, nor one without its object ("Lee was happy").
 */
export function readAdjectives(unit: Unit, clauses: Clauses): Attribution[] {
  const { items } = unit;
  return clauses.groups.flatMap((group) => {
    const at = attitudeAt(items, group);
    const adjective = cueAdjective(items[at]?.lower ?? '');
    const source = group.subject;
    if (adjective === undefined || source === undefined || !holds(items, group)) return [];
    const start = contentStart(clauses, at + 1, adjective);
    if (start === undefined) return [];
    const cue = spanOf(items, at, start.cue);
    const content = present(spanOf(items, start.at, contentEnd(clauses, start.at, start.kind, group.end)));
    return cue === undefined || content.length === 0 ? [] : [{ unit, source, cue, content, spoken: false }];
  });
}

/** Verbs that lay an adjective on their subject. */
const COPULA =
  /^(?:be|am|is|are|was|were|been|being|'s|'re|'m|feel|feels|felt|feeling|remain|remains|remained|become|becomes|became|grow|grows|grew)$/;

/** The adjective behind a copula and its adverbs, or the head itself where it looks like a verb ("was worried"). */
function attitudeAt(items: readonly Item[], group: VerbGroup): number {
  if (group.helpers.some((helper) => COPULA.test(helper))) return group.head;
  if (!COPULA.test(items[group.head]?.lower ?? '')) return -1;
  let at = group.head + 1;
  while (at < group.head + 4 && isDegree(items[at])) at++;
  return at;
}

function isDegree(item: Item | undefined): boolean {
  return item?.pos === 'ADV' || /^(?:not|n't|more|most|less|least|so|too|very|both)$/.test(item?.lower ?? '');
}

function holds(items: readonly Item[], group: VerbGroup): boolean {
  return (
    !isNobody(items, group) &&
    items[group.subject?.start ?? 0]?.lower !== 'it' &&
    !isModal(group) &&
    !group.helpers.includes('to')
  );
}

interface Start {
  readonly at: number;
  /** Where the cue ends. */
  readonly cue: number;
  readonly kind: 'clause' | 'object';
}

function contentStart({ items, from }: Clauses, at: number, adjective: CueAdjective): Start | undefined {
  // "is sure it will hold"
  if (adjective.clause && from.has(at)) return { at, cue: at, kind: 'clause' };
  const link = items[at]?.lower ?? '';
  if (adjective.clause && link === 'that') return { at: at + 1, cue: at, kind: 'clause' };
  if (link === 'to' && items[at + 1]?.pos === 'VERB')
    return adjective.infinitive ? { at, cue: at, kind: 'clause' } : undefined;
  return adjective.prepositions.has(link) && items[at + 1] !== undefined
    ? { at: at + 1, cue: at + 1, kind: 'object' }
    : undefined;
}
