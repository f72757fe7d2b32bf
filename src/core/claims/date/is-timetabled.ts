import type { Token } from '../../text/tokens.ts';

/** What is done at a set time, so that the present tells of a day to come. */
const SET = new Set('play host visit travel arrive depart air close vote'.split(' '));

/**
 * Whether a verb in the present tells of a day to come, as timetables do.
 *
 * Takes: they play Orsk on Saturday · the window closes on Friday · the Queen visits on Friday.
 * Traps: to play on Saturday · his visit on Friday · close to midnight on Friday · they played on Saturday.
 *
 * @example
 * isTimetabled(tokens('They play Orsk on Saturday.'), 1) // true
 */
export function isTimetabled(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i];
  if (verb?.pos !== 'VERB' || !SET.has(verb.lemma)) return false;
  const present = verb.lower === verb.lemma || verb.lower === `${verb.lemma}s`;
  return present && /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '') && tokens[i + 1]?.lower !== 'to';
}
