import { type Attribution, spanOf } from '../attribution.ts';
import { cueVerb, TALKING } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import type { Item, Unit } from '../grammar/unit.ts';
import { isModal, type VerbGroup } from '../grammar/verb-group.ts';
import { PERSON_NOUNS, SPEAKING_NOUNS } from '../names/source-words.ts';

/**
 * Who speaks, turns to somebody or takes a stand in a sentence that credits nobody with words, for a quotation that
 * stands alone behind it: "The judge turned to Lee. “Is that so?”", "Moss spoke for an hour. “We are poor.”".
 *
 * Not: what is done to somebody ("Lee was moved to Lund."), nor what else one does ("Moss closed the door.").
 */
export function readActor(unit: Unit, { items, groups }: Clauses): Attribution | undefined {
  if (unit.headline || unit.within !== null || items.at(-1)?.lower !== '.') return undefined;
  const group = groups.findLast((one) => one.kind === 'finite' && one.own && !one.relative && isSomebody(items, one));
  if (group === undefined || isModal(group) || group.helpers.some((helper) => NOT.test(helper))) return undefined;
  const lower = items[group.head]?.lower ?? '';
  const verb = cueVerb(lower);
  const turns = /^turn(?:s|ed)$/.test(lower) && items[group.head + 1]?.lower === 'to';
  const cue = spanOf(items, group.head, group.head + 1);
  const speaks =
    verb !== undefined && verb.needs === undefined && (verb.frames.has('clause') || TALKING.has(verb.lemma));
  const pronoun = items[group.subject?.start ?? -1]?.pos === 'PRON';
  if (!(speaks || turns || (verb !== undefined && !pronoun)) || cue === undefined) return undefined;
  return { unit, source: group.subject, cue, content: [], spoken: true, acts: !speaks };
}

const NOT = /^(?:not|n't|never)$/;

/** A name, "she", or a role that people have. */
function isSomebody(items: readonly Item[], { subject }: VerbGroup): boolean {
  const words = items.slice(subject?.start ?? 0, subject?.end ?? 0);
  if (words.length === 1 && words[0]?.pos === 'PRON') return /^(?:he|she|they)$/.test(words[0].lower);
  return words.some(
    ({ pos, lower }) => pos === 'PROPN' || PERSON_NOUNS.has(lower) || SPEAKING_NOUNS.has(lower.replace(/s$/, '')),
  );
}
