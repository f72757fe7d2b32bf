import { type Attribution, present, spanOf } from '../attribution.ts';
import { clauseAtHand, contentBefore } from '../content/content-before.ts';
import { contentEnd } from '../content/content-end.ts';
import { cueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { nounPhraseEnd } from '../grammar/noun-phrase.ts';
import { sourceEnd } from '../grammar/source-end.ts';
import type { Item, Unit } from '../grammar/unit.ts';
import type { Range } from '../grammar/verb-group.ts';
import { isUnfinished } from './with-rest.ts';

/** Phrases that credit a source without a verb, word by word; what follows them is the source. */
const PHRASES = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['in', 'the', 'view', 'of'],
  ['in', 'the', 'opinion', 'of'],
  ['in', 'the', 'eyes', 'of'],
  ['in', 'the', 'judgment', 'of'],
  ['in', 'the', 'judgement', 'of'],
  ['by', 'the', 'reckoning', 'of'],
  ['by', 'the', 'account', 'of'],
  ['by', 'the', 'estimate', 'of'],
  ['as', 'per'],
  ['per'],
] as const;

/**
 * Attributions by a phrase: "According to the mayor, …", "…, in the words of one guest, …".
 * Not: "according to plan" in its plain sense ("tried according to the law"), nor "per day".
 */
export function readPhrases(unit: Unit, clauses: Clauses): Attribution[] {
  const { items } = unit;
  const found: Attribution[] = [];
  for (let i = 0; i < items.length; i++) {
    const own = possessedWords(items, i) ?? surveyed(clauses, i);
    if (own !== undefined) {
      const cue = spanOf(items, own.cue.start, own.cue.end);
      const content = present(...contentAround(clauses, i, own.end));
      if (cue !== undefined && content.length > 0) found.push({ unit, source: own.source, cue, content, spoken: true });
      continue;
    }
    const length = phraseLength(items, i);
    if (length === 0) continue;
    const start = i + length;
    const first = items[i]?.lower;
    if (first === 'per' && !isPerSource(items, i)) continue;
    // "tried in court and according to the law": a manner, not a source.
    if (items[i - 1]?.lower === 'and' && i > 1) continue;
    if (first === 'according' && /^(?:plan|schedule|custom|tradition)$/.test(items[start]?.lower ?? '')) continue;
    // "was, in the words of one guest, a bore": what follows is the clause's, no apposition.
    const before = items[i - 1]?.lower === ',' ? contentBefore(items, i, 0) : undefined;
    const open = before !== undefined && isUnfinished(clauses, clauseAtHand(clauses, before));
    const whole = open ? nounPhraseEnd(items, start) : sourceEnd(clauses, start);
    const end = opensSentence(items, i) && !isFollowed(items, whole) ? firstClause(clauses, start) : whole;
    if (end === start) continue;
    const cue = spanOf(items, i, start);
    const content = present(...contentAround(clauses, i, end));
    if (cue !== undefined && content.length > 0)
      found.push({ unit, source: { start, end }, cue, content, spoken: true });
  }
  return found;
}

/** How many items a phrase of `PHRASES` has that begins here, or "as reported by"; 0 where none does. */
function phraseLength(items: readonly Item[], at: number): number {
  if (items[at]?.lower === 'as' && items[at + 2]?.lower === 'by') {
    const verb = cueVerb(items[at + 1]?.lower ?? '');
    if (verb?.form === 'past' && verb.frames.has('clause')) return 3;
  }
  return (
    PHRASES.find((words) => words[0] === items[at]?.lower && words.every((word, k) => items[at + k]?.lower === word))
      ?.length ?? 0
  );
}

/** "Per Lee, …", "…, per two of the guests": not "a metre per second". */
function isPerSource(items: readonly Item[], per: number): boolean {
  const first = items[per + 1];
  if (per > 0 && items[per - 1]?.lower !== ',' && items[per - 1]?.comma !== true) return false;
  return first?.capital === true || (per > 0 && /^(?:DET|NUM)$/.test(first?.pos ?? ''));
}

function opensSentence(items: readonly Item[], phrase: number): boolean {
  return phrase === 0 || (phrase === 1 && items[0]?.pos === 'CCONJ');
}

function isFollowed(items: readonly Item[], end: number): boolean {
  return closesAt(items[end]) && items[end + 1] !== undefined;
}

/**
 * Where a source ends that no comma closes but the one before the words it is credited with: "According to two of the
 * crew, the boat that hit it was white".
 */
function firstClause({ items, groups }: Clauses, start: number): number {
  for (let i = start + 1; i < items.length; i++)
    if (items[i]?.lower === ',' && groups.some(({ head, kind }) => kind !== 'participle' && head > i)) return i;
  return start;
}

interface OwnPhrase {
  readonly source: Range;
  readonly cue: Range;
  readonly end: number;
}

/** "in Lee's words", "in her view", "by his own account" */
function possessedWords(items: readonly Item[], at: number): OwnPhrase | undefined {
  const nouns = OWN.get(items[at]?.lower ?? '');
  if (nouns === undefined) return undefined;
  for (let i = at + 2; i < items.length && i < at + 8; i++) {
    if (!nouns.has(items[i]?.lower ?? '')) continue;
    const possessor = items[i - 1]?.lower === 'own' ? i - 2 : i - 1;
    const pronoun = /^(?:his|her|their|its|my|our)$/.test(items[possessor]?.lower ?? '') && possessor === at + 1;
    if (!pronoun && items[possessor]?.lower !== "'s" && items[possessor]?.lower !== "'") return undefined;
    return {
      source: { start: at + 1, end: pronoun ? possessor + 1 : possessor },
      cue: { start: i, end: i + 1 },
      end: i + 1,
    };
  }
  return undefined;
}

const OWN: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['in', new Set('words view opinion telling estimation judgment judgement'.split(' '))],
  ['by', new Set('account admission count estimate reckoning telling calculation calculations'.split(' '))],
]);

/** "In a poll of voters, half …": what a survey found stands behind its comma. */
function surveyed(clauses: Clauses, at: number): OwnPhrase | undefined {
  const { items } = clauses;
  if (at !== 0 || items[0]?.lower !== 'in') return undefined;
  const end = sourceEnd(clauses, 1);
  if (end === 1 || items[end]?.lower !== ',') return undefined;
  if (!items.slice(1, end).some((item) => /^(?:poll|survey|study|census|polling|surveys|polls)$/.test(item.lower)))
    return undefined;
  return { source: { start: 1, end }, cue: { start: 0, end: 1 }, end };
}

function contentAround(clauses: Clauses, cue: number, end: number) {
  const { items } = clauses;
  const before = lastReport(clauses, contentBefore(items, cue, 0));
  const after =
    closesAt(items[end]) && items[end + 1] !== undefined
      ? { start: end + 1, end: contentEnd(clauses, end + 1, 'clause') }
      : undefined;
  // "It was, in the words of one guest, “a bore”.": the quotation alone is the guest's.
  const quoted = items[end - 1]?.lower === 'words' || items[cue + 2]?.lower === 'words';
  const whole = items[(before?.end ?? 0) - 1]?.whole === true;
  const short = before !== undefined && before.end - before.start < 3 && !whole && !goesOnWithVerb(clauses, end);
  const opening = before === undefined || short || (quoted && items[end + 1]?.pos === 'QUOTE');
  const parts = opening
    ? [after ?? before]
    : after !== undefined && goesOn(clauses, before, end)
      ? [clauseAtHand(clauses, before), after]
      : [nearest(clauses, before)];
  return parts.map((part) => (part === undefined ? undefined : spanOf(items, part.start, part.end)));
}

/** "Lee said it was old and that it would fall, according to the Post": of two things reported the last. */
function lastReport({ items, groups }: Clauses, content: Range | undefined): Range | undefined {
  if (content === undefined) return undefined;
  const verb = groups.find(({ start }) => start >= content.start);
  if (
    verb === undefined ||
    verb.end < content.end ||
    cueVerb(items[verb.head]?.lower ?? '')?.frames.has('clause') !== true
  )
    return content;
  for (let i = content.end - 1; i > verb.head; i--)
    if (items[i]?.lower === 'that' && items[i - 1]?.lower === 'and') return { start: i + 1, end: content.end };
  return content;
}

/** "The club sued Moss, who left in May, according to the Post": the source is given for the last clause alone. */
function nearest({ items }: Clauses, content: Range): Range {
  const comma = items.slice(content.start, content.end - 1).findLastIndex(({ lower }) => lower === ',');
  const start = content.start + comma + 1;
  return comma > 0 && /^(?:which|who)$/.test(items[start]?.lower ?? '') ? { start, end: content.end } : content;
}

function closesAt(item: Item | undefined): boolean {
  return item?.lower === ',' || item?.lower === ':';
}

/** "The mill, according to Lee, was sold" */
function goesOnWithVerb({ at }: Clauses, end: number): boolean {
  const verb = at.get(end + 1);
  return verb?.kind === 'finite' || (verb?.kind === 'passive' && verb.helpers.length > 0);
}

/**
 * A verb behind the source's comma goes on with the clause, as do a contrast and what an unfinished clause waits
 * for ("and each time, according to Lee, the damage was smaller").
 */
function goesOn(clauses: Clauses, before: Range, end: number): boolean {
  return (
    goesOnWithVerb(clauses, end) ||
    isUnfinished(clauses, before) ||
    (clauses.from.has(end + 1) && isUnfinished(clauses, clauseAtHand(clauses, before))) ||
    /^(?:while|though|although|because|with|but)$/.test(clauses.items[end + 1]?.lower ?? '')
  );
}
