import { clauseAtHand } from '../content/content-before.ts';
import { contentEnd } from '../content/content-end.ts';
import { skipSetting } from '../content/setting.ts';
import { cueVerb } from '../cues/cue-verbs.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { closesNounPhrase, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import type { Range } from '../grammar/verb-group.ts';
import { introduces } from './clause-start.ts';
import type { Reading } from './reading.ts';

/** Words that take up the clause before the cue: "It leaks, Lee said, but only at the front". */
const GOES_ON = /^(?:but|and|or|because|for|by|to|that|rather|from)$/;

/**
 * Adds what goes on behind a cue in the middle of its content.
 *
 * @example
 * // "The port, Lee said, is shut.": "The port" and "is shut"
 */
export function withRest(clauses: Clauses, reading: Reading, end: number, quoted: boolean): Reading {
  const { items } = clauses;
  let start = end;
  while (/^(?:,|;|:|—|–|--)$/.test(items[start]?.lower ?? '')) start++;
  const first = items[start];
  if (first === undefined || (start === end && !first.whole && !quoted)) return reading;
  // Behind a quotation only a quotation goes on, or a verb without a subject of its own: "“The port,” Lee said, is shut".
  if (quoted && first.pos !== 'QUOTE' && (start === end || !takesUp(clauses, start))) {
    const last = lastQuotation(clauses, end);
    return last < 0 ? reading : { ...reading, content: [...reading.content, { start: last, end: last + 1 }] };
  }
  const before = reading.content[0];
  const open = !quoted && before !== undefined && isUnfinished(clauses, before);
  if (!open) {
    if (clauses.at.get(start)?.kind === 'participle' && first.pos !== 'AUX') return reading;
    if (/^(?:who|which|when|after|as|while|according|in|on|at|during|before|with|without)$/.test(first.lower))
      return reading;
  }
  const until = contentEnd(clauses, start, 'clause');
  const goesOn = open || first.pos === 'QUOTE' || GOES_ON.test(first.lower) || hasVerb(clauses, start, until);
  if (until <= start || !goesOn) return reading;
  const parts = quoted || before === undefined ? reading.content : [clauseAtHand(clauses, before)];
  return { ...reading, content: [...parts, { start, end: until }] };
}

/** "“Go,” Lee said, pointing at the door, “or we all stay.”": it closes the sentence, and nobody else speaks before; else -1. */
function lastQuotation({ items, groups }: Clauses, from: number): number {
  const last = items.length - 1;
  if (items[last]?.whole !== true || !items[last]?.clause || items[last - 1]?.lower !== ',') return -1;
  if (items.slice(from, last).some(({ lower, pos }) => pos === 'QUOTE' || /^[:;]$/.test(lower))) return -1;
  return groups.some(({ head }) => head >= from && cueVerb(items[head]?.lower ?? '')?.frames.has('clause')) ? -1 : last;
}

/** "is shut", "to wait", "that it would hold" behind the comma of a cue. */
function takesUp({ items, at }: Clauses, start: number): boolean {
  const first = items[start]?.lower ?? '';
  if (first === 'that') return true;
  if (items[start - 1]?.lower !== ',') return false;
  return first === 'to' ? at.get(start)?.kind === 'infinitive' : at.get(start)?.kind === 'finite';
}

/** "was, in the words of", "At the heart of it, according to": a verb right before the cue, or none at all. */
export function isUnfinished(clauses: Clauses, { start, end }: Range): boolean {
  const pos = clauses.items[end - 1]?.pos;
  return pos === 'AUX' || pos === 'VERB' || !hasVerb(clauses, start, end);
}

/**
 * Behind the verb: hearer, time and place up to the next mark.
 *
 * @example
 * behindCue(items('It leaks, Lee told the crew on Monday, but slowly.'), 5) // 9
 */
export function behindCue(items: readonly Item[], from: number): number {
  const i = skipSetting(items, from);
  if (i > from || introduces(items, i) || !closesNounPhrase(items[i]) || items[i]?.pos === 'QUOTE') {
    if (!(items[i]?.pos === 'DET' && !introduces(items, i))) return i;
  }
  const end = nounPhraseEnd(items, i);
  const next = items[end];
  // Words with a verb behind them are no hearer.
  return next !== undefined && (next.pos === 'VERB' || next.pos === 'AUX') ? i : skipSetting(items, end);
}

/**
 * Whether a verb stands among the items, or a quotation that holds one.
 *
 * @example
 * hasVerb(clauses('The port closed.'), 0, 2) // false
 * hasVerb(clauses('The port closed.'), 0, 3) // true
 */
export function hasVerb(clauses: Clauses, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const pos = clauses.items[i]?.pos;
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'QUOTE' && (clauses.items[i]?.whole || clauses.items[i]?.clause)))
      return true;
  }
  return false;
}
