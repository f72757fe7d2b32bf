import { WHEN } from '../content/setting.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { isPronoun, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';

/** How far behind the thing its name may stand, in items. */
const FARTHEST_NAME = 20;

/**
 * "called it a fraud", "what they called “a fraud”": a name and what it is laid on. Not: "called the
 * voters on Friday", by telephone, nor "a band called “Night”", the band's own.
 */
export function namesSomething({ items }: Clauses, group: VerbGroup, at: number): boolean {
  const end = isPronoun(items[at]) && items[at + 1]?.pos !== 'NOUN' ? at + 1 : nounPhraseEnd(items, at, false);
  const next = items[end];
  // "called both of them on Tuesday", "called the donors himself"
  if (WHEN.test(next?.lower ?? '') || /self$|selves$/.test(next?.lower ?? '')) return false;
  if (/^(?:DET|ADJ|ADV|NOUN|NUM|PRON|PROPN|VERB)$/.test(next?.pos ?? '') || next?.lower === 'as') return true;
  // "called Lee, a friend of hers, “a fool”"
  const closed = next?.lower === ',' ? items.findIndex((item, i) => i > end && item.lower === ',') : -1;
  if (closed > 0 && closed < end + FARTHEST_NAME && /^an?$|^$/.test(items[closed + 1]?.lower ?? '.')) return true;
  const tied = nounPhraseEnd(items, at);
  if (tied > end && (items[tied]?.pos === 'ADJ' || (items[tied - 1]?.pos === 'ADJ' && items[tied - 2]?.pos === 'NOUN')))
    return true;
  const thing = items.slice(at, end);
  if (thing.some((item, i) => item.pos === 'ADJ' && /^(?:NOUN|PROPN)$/.test(thing[i - 1]?.pos ?? ''))) return true;
  // Words in quotation marks behind the thing are its name.
  for (let i = at + 1; i < items.length && i < at + FARTHEST_NAME; i++) {
    if (items[i]?.pos === 'QUOTE') return true;
    if (/^[,.;:]$/.test(items[i]?.lower ?? '')) break;
  }
  const before = (group.subject?.start ?? 0) - 1;
  // "what they call “rest” and others call “idling”"
  if (items[at]?.pos === 'QUOTE' && items[before]?.pos === 'CCONJ' && items[before - 1]?.pos === 'QUOTE') return true;
  // The thing stands in front: "what they call", "a bill that critics called".
  return /^(?:what|that|which|who|whom)$/.test(items[before]?.lower ?? '') || isSetInFront(items, group, at);
}

/** "a charge Lee called “a joke”": the thing right before the subject, its name behind the verb. */
function isSetInFront(items: readonly Item[], { subject, own }: VerbGroup, at: number): boolean {
  const before = items[(subject?.start ?? 0) - 1];
  return own && items[at]?.pos === 'QUOTE' && before?.pos === 'NOUN';
}

/** "cast Lee as a villain", "compared it to a raid", "branded the plan “reckless”": the name stands behind the thing. */
export function isNamed(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length && i < at + FARTHEST_NAME; i++) {
    const item = items[i];
    if (item === undefined || /^[.;:]$/.test(item.lower)) return false;
    if (item.pos === 'QUOTE' || /^(?:as|to|with|like)$/.test(item.lower)) return true;
    if (item.pos === 'DET' && /^(?:NOUN|PROPN|PRON)$/.test(items[i - 1]?.pos ?? '')) return true;
  }
  return false;
}
