import { contentEnd } from '../content/content-end.ts';
import { skipSetting } from '../content/setting.ts';
import type { Clauses } from '../grammar/clauses.ts';
import { closesNounPhrase, nounPhraseEnd } from '../grammar/noun-phrase.ts';
import type { Item } from '../grammar/unit.ts';
import { introduces } from './clause-start.ts';
import type { Reading } from './reading.ts';

/** Adds what goes on behind a cue in the middle of its content. */
export function withRest(clauses: Clauses, reading: Reading, end: number, quoted: boolean): Reading {
  const { items } = clauses;
  let start = end;
  while (/^(?:,|;|:|—|–|--)$/.test(items[start]?.lower ?? '')) start++;
  const first = items[start];
  if (first === undefined || (start === end && !first.whole)) return reading;
  // Behind a quotation only a quotation goes on.
  if (quoted && first.pos !== 'QUOTE') return reading;
  if (clauses.at.get(start)?.kind === 'participle' && first.pos !== 'AUX') return reading;
  if (/^(?:who|which|when|after|as|while|according|in|on|at|during|before|with|without|by)$/.test(first.lower))
    return reading;
  const until = contentEnd(clauses, start, 'clause');
  return until <= start || !(first.pos === 'QUOTE' || hasVerb(clauses, start, until))
    ? reading
    : { ...reading, content: [...reading.content, { start, end: until }] };
}

/** Behind the verb: hearer, time and place up to the next mark. */
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

export function hasVerb(clauses: Clauses, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const pos = clauses.items[i]?.pos;
    if (pos === 'VERB' || pos === 'AUX' || (pos === 'QUOTE' && (clauses.items[i]?.whole || clauses.items[i]?.clause)))
      return true;
  }
  return false;
}
