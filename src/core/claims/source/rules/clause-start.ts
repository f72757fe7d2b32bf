import { skipSetting } from '../content/setting.ts';
import type { CueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { isPronoun, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';

/**
 * Where the words said begin behind the verb, its hearer and its setting.
 *
 * @example
 * clauseStart(items('Lee told the crew on Monday that it leaks.'), 2, cueVerb('told')) // 7, behind "that"
 */
export function clauseStart(items: readonly Item[], after: number, verb: CueVerb): number | undefined {
  let i = after;
  if (verb.frames.has('hearer') && !introduces(items, i) && !WH.test(items[i]?.lower ?? '')) {
    const end = isPronoun(items[i]) ? i + 1 : nounPhraseEnd(items, i);
    if (end > i) i = introduces(items, end) ? end : behindTail(items, end);
  }
  if (/^(?:so|yes|no)$/.test(items[i]?.lower ?? '') && closesClause(items[i + 1])) return i;
  i = skipSetting(items, i);
  // "said of the voters: “They came”"
  if (/^(?:of|about|to|for)$/.test(items[i]?.lower ?? '')) {
    const end = skipSetting(items, nounPhraseEnd(items, i + 1));
    if (end > i + 1 && isQuoted(items, end)) i = end;
  }
  const item = items[i];
  if (item === undefined) return undefined;
  // "said that is a lie": the word is a subject.
  if (item.lower === 'that' && (items[i + 1]?.pos === 'AUX' || items[i + 1]?.pos === 'VERB')) return i;
  if (item.lower === 'that' || item.lower === ':') return i + 1;
  if (item.lower === ',' && items[i + 1]?.lower === 'that') return i + 2;
  if (item.lower === ',' && items[i + 1]?.pos === 'QUOTE') return isTitle(items, i + 1) ? undefined : i + 1;
  if (item.lower === ',') return behindAside(items, i) ?? behindComma(items, i);
  if (/^(?:—|–|--)$/.test(item.lower)) return behindAside(items, i);
  if (
    item.pos === 'QUOTE' ||
    item.pos === 'SCONJ' ||
    /^(?:whether|if|how|why|what|who|whom|where|when|there|as)$/.test(item.lower)
  )
    return i;
  if (nounPhraseEnd(items, i) > i || /ing$/.test(item.lower) || item.pos === 'ADV' || item.pos === 'DET') return i;
  if (
    item.pos === 'ADP' &&
    item.lower !== 'to' &&
    verb.frames.has('clause') &&
    items[i + 1] !== undefined &&
    i === after
  )
    return i;
  return undefined;
}

/** "wrote in her book, “An Island Daughter.”": what the work is called. */
function isTitle(items: readonly Item[], quotation: number): boolean {
  return items[quotation]?.whole === false && WORK.test(items[quotation - 2]?.lower ?? '');
}

const WORK =
  /^(?:book|memoir|novel|essay|column|play|poem|song|album|film|movie|show|series|documentary|podcast|newsletter|exhibition)$/;

/** "told reporters gathered in the rain that …": the hearer goes on up to "that", with no mark between. */
function behindTail(items: readonly Item[], from: number): number {
  if (items[from]?.pos === 'AUX' || items[from]?.pos === 'PRON') return from;
  for (let i = from; i < items.length && i < from + LONGEST_TAIL; i++) {
    const item = items[i];
    if (item === undefined || item.pos === 'QUOTE' || item.pos === 'AUX' || /^[,.;:?!—–]$/.test(item.lower)) break;
    if (item.lower === 'that') return i;
  }
  return from;
}

const LONGEST_TAIL = 14;

function closesClause(item: Item | undefined): boolean {
  return item === undefined || item.pos === 'PUNCT' || item.pos === 'ADP' || item.pos === 'SCONJ';
}

/** A quotation that stands for itself, behind its colon or comma. */
function isQuoted(items: readonly Item[], i: number): boolean {
  return items[i]?.whole === true || (/^[:,]$/.test(items[i]?.lower ?? '') && items[i + 1]?.whole === true);
}

const LONGEST_ASIDE = 25;

/** "said, with a smile, that …", "said, when it was over, “…”": the words behind a remark in commas. */
function behindAside(items: readonly Item[], comma: number): number | undefined {
  for (let i = comma + 2; i < items.length && i < comma + LONGEST_ASIDE; i++) {
    if (items[i]?.lower !== items[comma]?.lower) continue;
    if (items[i + 1]?.lower === 'that') return i + 2;
    if (items[i + 1]?.whole || (items[i + 1]?.pos === 'QUOTE' && i + 2 >= items.length)) return i + 1;
  }
  return undefined;
}

/** "said, if it rains, they will stay": a condition that the words begin with. */
function behindComma(items: readonly Item[], comma: number): number | undefined {
  return /^(?:if|unless|whether)$/.test(items[comma + 1]?.lower ?? '') ? comma + 1 : undefined;
}

export const WH = /^(?:what|whether|if|how|why|who|whom|where|when|about|there)$/;

/** Verbs that take no thing for an object need a clause behind them: "think", not "think tanks". */
export function opensClause(clauses: Clauses, start: number, after: number): boolean {
  const { items } = clauses;
  if (
    start > after ||
    items[start]?.pos === 'QUOTE' ||
    introduces(items, start - 1) ||
    WH.test(items[start]?.lower ?? '')
  )
    return true;
  return [start, start + 1, start + 2].some((at) => clauses.from.has(at));
}

/** Whether an item brings in reported words: "that", a colon, a quotation or the comma before one. */
export function introduces(items: readonly Item[], i: number): boolean {
  const lower = items[i]?.lower;
  return (
    lower === 'that' || lower === ':' || items[i]?.pos === 'QUOTE' || (lower === ',' && items[i + 1]?.pos === 'QUOTE')
  );
}
