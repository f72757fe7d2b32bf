import {
  CORE,
  isNoun,
  isPossessive,
  isTime,
  OPENERS,
  opensPhrase,
  POSSESSIVES,
  QUANTITY,
  SUBJECT_PRONOUNS,
  TIES,
  WH,
} from './phrase-words.ts';
import type { Item } from './unit.ts';

/**
 * Whether an item can close a noun phrase.
 *
 * @example
 * items('The port closed there.').map(closesNounPhrase) // [false, true, false, false, false]
 */
export function closesNounPhrase(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (item.pos === 'QUOTE') return !item.whole;
  if (item.lower === 'there') return false;
  // A sentence's first word may be a name that looks like an adverb ("Jolly said").
  if (item.pos === 'ADV' && item.capital) return !OPENERS.test(item.lower);
  if (CORE.has(item.pos)) return item.lower !== "'";
  return item.lower === "'" || SUBJECT_PRONOUNS.has(item.lower) || (item.pos === 'PRON' && !isPossessive(item));
}

/**
 * Whether an item stands for a noun phrase by itself; a possessive ("her boat") does not.
 *
 * @example
 * items('She left her boat.').map(isPronoun) // [true, false, false, false, false]
 */
export function isPronoun(item: Item | undefined): boolean {
  return item !== undefined && (item.pos === 'PRON' || SUBJECT_PRONOUNS.has(item.lower)) && !isPossessive(item);
}

/**
 * Where the noun phrase begins whose last item stands at `end`, or -1.
 *
 * Takes determiners, adjectives, possessors, names joined by "and" and what "of", "for"
 * or "in" hang on it: "the head of the port authority", "officials in Lund", "Lee and Moss".
 *
 * @param floor the phrase begins no earlier
 */
export function nounPhraseStart(items: readonly Item[], end: number, floor = 0): number {
  if (!closesNounPhrase(items[end])) return -1;
  let start = simpleStart(items, end, floor);
  let alone: number | undefined;
  while (start > floor) {
    const before = items[start - 1];
    if (before === undefined || start - 2 < floor) break;
    // "nine out of ten"
    if (
      before.lower === 'of' &&
      items[start - 2]?.lower === 'out' &&
      items[start - 3]?.pos === 'NUM' &&
      start - 3 >= floor
    ) {
      start -= 3;
      continue;
    }
    const tied = items[start - 2];
    const joins = TIES.has(before.lower) || before.lower === 'and' || before.lower === 'or' || before.lower === '&';
    if (!joins || !closesNounPhrase(tied) || tied === undefined || (isTime(tied) && before.lower !== 'and')) break;
    // "call “rest” and crews call": a name that was given.
    if (tied.pos === 'QUOTE' && !TIES.has(before.lower) && items[start]?.pos !== 'QUOTE') break;
    if (isPronoun(tied) && before.lower !== 'of' && before.lower !== 'and' && before.lower !== 'in') break;
    const next = simpleStart(items, start - 2, floor);
    if (!TIES.has(before.lower)) alone ??= start;
    start = next;
  }
  // "beat Lee and Moss said": what a verb governs is not tied to the subject behind "and".
  return alone !== undefined && governed(items, start) ? alone : start;
}

function governed(items: readonly Item[], start: number): boolean {
  const before = items[start - 1];
  // "hours a month and the union said": a measure of the noun before.
  const isMeasure = /^an?$/.test(items[start]?.lower ?? '') && before?.pos === 'NOUN';
  return isMeasure || before?.pos === 'VERB' || before?.pos === 'AUX';
}

function simpleStart(items: readonly Item[], end: number, floor: number): number {
  let start = end;
  if (isPronoun(items[end])) {
    const before = items[end - 1];
    // "all those", "what they": a pronoun stands alone but for a determiner.
    return before !== undefined && before.pos === 'DET' && end - 1 >= floor && items[end]?.pos !== 'PRON'
      ? end - 1
      : end;
  }
  while (start > floor) {
    const item = items[start - 1];
    const here = items[start];
    if (item === undefined || here === undefined) break;
    if (isTime(item) && here.lower !== "'s") break;
    // "changes, which officials said", "the strike that owners feared", "what owners call": a pronoun, no determiner.
    const bound = items[start - 2]?.lower === ',' || isNoun(items[start - 2]);
    if (item.lower === 'what' || (bound && /^(?:which|that)$/.test(item.lower))) break;
    if (here.pos === 'DET' || (POSSESSIVES.has(here.lower) && here.pos !== 'PROPN')) {
      if (!(item.pos === 'DET' || /^(?:all|both|half)$/.test(item.lower))) break;
      start--;
      continue;
    }
    if (item.pos === 'DET' || POSSESSIVES.has(item.lower) || CORE.has(item.pos) || QUANTITY.has(item.lower)) {
      // Subject pronouns are no part of what follows them; "most", "many" and the like are.
      if (isPronoun(item) && item.pos !== 'DET' && !QUANTITY.has(item.lower)) break;
      start--;
    } else if (
      item.lower === "'s" ||
      item.lower === "'" ||
      item.lower === '-' ||
      item.lower === '&' ||
      item.lower === '/' ||
      (item.lower === '.' && here.capital)
    ) {
      if (!closesNounPhrase(items[start - 2]) || start - 2 < floor) break;
      start -= 2;
    } else if (item.pos === 'QUOTE' && !item.whole) start--;
    else if (item.pos === 'ADV' && here.pos === 'ADJ' && !(item.capital ? OPENERS : WH).test(item.lower)) start--;
    else if (item.pos === 'VERB' && items[start - 2]?.lower === '-' && start - 3 >= floor) start -= 3;
    else if (
      item.pos === 'VERB' &&
      /(?:ed|ing)$/.test(item.lower) &&
      opensPhrase(items[start - 2]) &&
      start - 2 >= floor
    )
      start--;
    else break;
  }
  return start;
}

/**
 * Where the noun phrase ends (exclusive) that begins at `start`; `start` itself where none does.
 *
 * @param tied also takes prepositions and "and" with a further phrase behind them
 */
export function nounPhraseEnd(items: readonly Item[], start: number, tied = true): number {
  let end = simpleEnd(items, start);
  if (end === start) return start;
  while (tied && end < items.length) {
    const link = items[end];
    if (link === undefined || !(TIES.has(link.lower) || link.lower === 'and' || link.lower === '&')) break;
    const next = simpleEnd(items, end + 1);
    if (next === end + 1 || (link.lower === 'and' && finiteAt(items, next))) break;
    if (isTime(items[end + 1])) break;
    end = next;
  }
  return end;
}

function finiteAt(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return item !== undefined && (item.pos === 'VERB' || item.pos === 'AUX');
}

function simpleEnd(items: readonly Item[], start: number): number {
  const first = items[start];
  if (first === undefined) return start;
  if (isPronoun(first) && first.pos !== 'DET' && items[start + 1]?.pos !== 'NOUN') return start + 1;
  let end = start;
  let noun = false;
  for (; end < items.length; end++) {
    const item = items[end];
    if (item === undefined) break;
    const opener = item.pos === 'DET' || POSSESSIVES.has(item.lower);
    if (opener && noun && item.lower !== "'s") break;
    if (isPronoun(item) && !opener && end > start) break;
    if (isTime(item) && noun) break;
    const inside =
      opener ||
      CORE.has(item.pos) ||
      item.lower === "'s" ||
      item.lower === '-' ||
      item.lower === '&' ||
      item.lower === '/' ||
      (item.pos === 'QUOTE' && !item.whole) ||
      (item.pos === 'ADV' && (items[end + 1]?.pos === 'ADJ' || (end === start && items[end + 1]?.pos === 'NOUN'))) ||
      (end === start && isPronoun(item)) ||
      (item.pos === 'VERB' && noun && /ing$/.test(item.lower) && items[end + 1]?.lower === ',') ||
      (item.pos === 'VERB' && end === start + 1 && opensPhrase(first) && /(?:ed|ing)$/.test(item.lower));
    if (!inside) break;
    if (item.pos === 'NOUN' || item.pos === 'PROPN') noun = true;
  }
  return end;
}
