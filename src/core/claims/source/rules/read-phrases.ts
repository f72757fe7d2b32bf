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
    const phrase = PHRASES.find((words) => words.every((word, k) => items[i + k]?.lower === word));
    if (phrase === undefined) continue;
    const start = i + phrase.length;
    if (phrase[0] === 'per' && !isPerSource(items, i)) continue;
    // "tried in court and according to the law": a manner, not a source.
    if (items[i - 1]?.lower === 'and' && i > 1) continue;
    if (phrase[0] === 'according' && /^(?:plan|schedule|custom|tradition)$/.test(items[start]?.lower ?? '')) continue;
    // "was, in the words of one guest, a bore": what follows is the clause's, no apposition.
    const before = items[i - 1]?.lower === ',' ? contentBefore(items, i, 0) : undefined;
    const open = before !== undefined && isUnfinished(clauses, clauseAtHand(clauses, before));
    const end = open ? nounPhraseEnd(items, start) : sourceEnd(clauses, start);
    if (end === start) continue;
    const cue = spanOf(items, i, start);
    const content = present(...contentAround(clauses, i, end));
    if (cue !== undefined && content.length > 0)
      found.push({ unit, source: { start, end }, cue, content, spoken: true });
  }
  return found;
}

/** "Per Lee, …", "…, per two of the guests": not "a metre per second". */
function isPerSource(items: readonly Item[], per: number): boolean {
  const first = items[per + 1];
  if (per > 0 && items[per - 1]?.lower !== ',' && items[per - 1]?.comma !== true) return false;
  return first?.capital === true || (per > 0 && /^(?:DET|NUM)$/.test(first?.pos ?? ''));
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
  const opening = before === undefined || before.end - before.start < 3 || (quoted && items[end + 1]?.pos === 'QUOTE');
  const parts = opening
    ? [after ?? before]
    : after !== undefined && goesOn(clauses, before, end)
      ? [clauseAtHand(clauses, before), after]
      : [before];
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

function closesAt(item: Item | undefined): boolean {
  return item?.lower === ',' || item?.lower === ':';
}

/**
 * A verb behind the source's comma goes on with the clause, as do a contrast and what an unfinished clause waits
 * for ("and each time, according to Lee, the damage was smaller").
 */
function goesOn(clauses: Clauses, before: Range, end: number): boolean {
  return (
    clauses.at.get(end + 1)?.kind === 'finite' ||
    isUnfinished(clauses, before) ||
    (clauses.from.has(end + 1) && isUnfinished(clauses, clauseAtHand(clauses, before))) ||
    /^(?:while|though|although|because|with|but)$/.test(clauses.items[end + 1]?.lower ?? '')
  );
}
