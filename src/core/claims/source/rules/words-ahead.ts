import { contentEnd } from '../content/content-end.ts';
import { skipSetting } from '../content/setting.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { sourceEnd } from '../grammar/source-end.ts';
import type { Item } from '../grammar/unit.ts';
import type { VerbGroup } from '../grammar/verb-group.ts';
import { introduces } from './clause-start.ts';
import type { Reading } from './reading.ts';
import { behindCue } from './with-rest.ts';

/** "Lee went on to say:" at a paragraph's end: the words follow in the next. */
export function wordsToCome(items: readonly Item[], group: VerbGroup, after: number): Reading | undefined {
  const last = items.length - 1;
  if (items[last]?.lower !== ':' || group.subject === undefined) return undefined;
  if (skipSetting(items, after) < last && behindCue(items, after) < last) return undefined;
  return { source: group.subject, cue: { start: group.head, end: after }, content: [] };
}

/** "Lee said in a statement.": a sentence with no words in it; those of a quotation right behind are meant. */
export function wordsBehind(items: readonly Item[], group: VerbGroup, after: number): Reading | undefined {
  const last = items.length - 1;
  const ends = items[last]?.lower === '.' && (skipSetting(items, after) === last || behindCue(items, after) === last);
  return ends && group.own && !group.relative && group.kind === 'finite'
    ? { source: group.subject, cue: { start: group.head, end: after }, content: [] }
    : undefined;
}

/** "Said Lee: “We are ready.”" */
export function frontedVerb(clauses: Clauses, group: VerbGroup): Reading | undefined {
  const { items } = clauses;
  const before = items[group.start - 1];
  if (group.helpers.length > 0 || (before !== undefined && !/^[.?!]$/.test(before.lower))) return undefined;
  if (!/(?:ed|s|said|wrote)$/.test(items[group.head]?.lower ?? '')) return undefined;
  const start = group.head + 1;
  const end = sourceEnd(clauses, start);
  if (end === start || !introduces(items, end) || items[end]?.lower === 'that') return undefined;
  const from = items[end]?.pos === 'QUOTE' ? end : end + 1;
  // "Said Lee:", and the words follow in the next paragraph.
  const content = from < items.length ? [{ start: from, end: contentEnd(clauses, from, 'clause') }] : [];
  return { source: { start, end }, cue: { start: group.head, end: start }, content };
}
