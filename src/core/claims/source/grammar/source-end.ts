import { cueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from './clauses.ts';
import { isPast } from './is-past.ts';
import { isPronoun, nounPhraseEnd } from './noun-phrase.ts';
import type { Item } from './unit.ts';
import { isReduced } from './verb-group.ts';

/** No apposition is longer. */
const REACH = 40;

/**
 * Where a source ends (exclusive) that begins at `start`, behind "said", "by" or "according to":
 * with its appositions, its age, the participle and the relative clause that close it.
 */
export function sourceEnd(clauses: Clauses, start: number): number {
  const { items } = clauses;
  const alone = isPronoun(items[start]) && items[start + 1]?.pos !== 'NOUN';
  let end = alone ? start + 1 : nounPhraseEnd(items, start);
  if (end === start) return start;
  // "a survey taken for the union", "experts who saw it"
  const hung = clauses.at.get(end);
  if (hung !== undefined && !hung.helpers.some((helper) => helper !== 'not') && isPast(items[hung.head]?.lower ?? '')) {
    const object = nounPhraseEnd(items, hung.head + (items[hung.head + 1]?.pos === 'ADP' ? 2 : 1));
    end = Math.max(object, hung.head + 1);
  }
  if (/^(?:who|which)$/.test(items[end]?.lower ?? '')) end = nextStop(items, end);
  const list = items[end]?.lower === ',' && items[end + 1]?.lower === 'including';
  while (items[end]?.lower === ',') {
    if (!opensApposition(clauses, end + 1) && !(list && items[end + 1]?.lower === 'and')) break;
    end = nextStop(items, end + 1);
  }
  return end;
}

function opensApposition(clauses: Clauses, at: number): boolean {
  const { items, at: verbs, from } = clauses;
  const item = items[at];
  if (item === undefined) return false;
  if (/^(?:who|which)$/.test(item.lower) && isAct(clauses, at)) return false;
  if (/^(?:who|whose|which|including)$/.test(item.lower)) return true;
  if (item.lower === 'of') return items[at + 1]?.capital === true;
  if (item.pos === 'ADV') return opensApposition(clauses, at + 1);
  if (isPronoun(item) || item.pos === 'QUOTE' || from.has(at)) return false;
  if (cueVerb(item.lower)?.form === 'ing') return false;
  const end = nounPhraseEnd(items, at);
  const verb = verbs.get(end);
  return end > at && (verb === undefined || isReduced(verb));
}

/** "said Lee, who added that it was late", "said Lee, who accused the port of “a trick”": an act of its own. */
function isAct({ items, at: verbs }: Clauses, who: number): boolean {
  const verb = cueVerb(items[verbs.get(who + 1)?.head ?? who + 1]?.lower ?? '');
  if (verb === undefined || verb.frames.has('clause')) return verb !== undefined;
  const stop = nextStop(items, who);
  return items.slice(who, stop + 1).some(({ pos }) => pos === 'QUOTE');
}

function nextStop(items: readonly Item[], from: number): number {
  for (let i = from; i < items.length && i < from + REACH; i++) {
    const item = items[i];
    if (item === undefined || /^(?:,|;|:|\.|\?|!|—|–|--)$/.test(item.lower) || (item.pos === 'QUOTE' && item.whole))
      return i;
  }
  return Math.min(items.length, from + REACH);
}
